/** A sheet that is drawn, and pictures of it. */
import { drawPage, fullTitleOf, withFonts } from '../../drawing/page'
import type { PageInput } from '../../drawing/pageInput'
import { lettersByFace } from '../../drawing/svg'
import { fontCss } from './fontData'

export interface Sheet {
  /** SVG without fonts. */
  page: string
  title: string
  permalink: string
  /** Behind it, where a picture's edge is a fraction of a pixel off the sheet's. */
  paper: string
}

export function drawSheet(input: PageInput): Sheet {
  const { palette, permalink } = input
  return {
    page: drawPage(input),
    title: fullTitleOf(input),
    permalink,
    paper: palette.theme === 'dark' ? palette.paper : '#ffffff',
  }
}

/** The sheet as a document that browsers show as an image, with its fonts inside. */
export async function imageOf({ page }: Sheet): Promise<string> {
  return withFonts(page, await fontCss(lettersByFace(page)))
}
