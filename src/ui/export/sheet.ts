/** A sheet that is drawn. */
import { drawPage, fullTitleOf } from '../../drawing/page'
import type { PageInput } from '../../drawing/pageInput'

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
