/** A sheet that is drawn. */
import { drawPage, fullTitleOf } from '../../drawing/page'
import type { PageInput } from '../../drawing/pageInput'
import { groundOf } from '../../drawing/sheetDocument'
import { drawSourcePages } from '../../drawing/sourcePages'

export interface Sheet {
  /** SVG without fonts. */
  page: string
  title: string
  permalink: string
  /** The pages that follow it in a PDF, as it says. */
  further: readonly string[]
  /** Behind it, where a picture's edge is a fraction of a pixel off the sheet's. */
  paper: string
}

export function drawSheet(input: PageInput): Sheet {
  const { palette, permalink } = input
  return {
    page: drawPage(input),
    further: input.sourcesFollow ? drawSourcePages(input) : [],
    title: fullTitleOf(input),
    permalink,
    paper: groundOf(palette),
  }
}
