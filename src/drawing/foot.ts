/** The line at the foot of the sheet, where the sheet is wide enough for it. */
import type { Layout } from './paper'
import { textLine } from './svg'
import { textWidth } from './textWidth'

const STYLE = { face: 'sans', size: 10 } as const

/** Nothing where the sheet is too narrow: then the text beneath the map says it, but for a figure, which has no room. */
export function footLine(layout: Layout, text: string, fill: string): string {
  return fitsAtFoot(layout, text) ? textLine(text, layout.margin, layout.foot, { ...STYLE, fill }) : ''
}

export function fitsAtFoot({ width, margin, isNarrow }: Layout, text: string): boolean {
  return !isNarrow && textWidth(text, STYLE.face, STYLE.size) <= width - 2 * margin
}
