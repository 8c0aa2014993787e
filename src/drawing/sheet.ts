/** Type on the sheet: paragraphs and heads, set into a column of a width. */
import type { Palette } from '../paint/palette'
import type { Block, SetPart } from './flow'
import { element, type TextStyle, textLine } from './svg'
import { textWidth, wrapText } from './textWidth'

export interface Paragraph extends Omit<TextStyle, 'anchor'> {
  leading: number
}

/** A text broken to a width, its top at `top`. */
export function paragraph(text: string, left: number, top: number, width: number, style: Paragraph): SetPart {
  // The first baseline lies so that a line's letters stand in the middle of its leading.
  const first = top + style.leading / 2 + style.size * 0.33
  const lines = wrapText(text, style.face, style.size, width)
  return {
    svg: lines.map((line, index) => textLine(line, left, first + index * style.leading, style)).join(''),
    bottom: top + lines.length * style.leading,
  }
}

export function paragraphBlock(text: string, style: Paragraph): Block {
  return { set: (left, top, width) => paragraph(text, left, top, width, style) }
}

/** A rule over the column and small capitals beneath it. */
export function headBlock(text: string, gap: number, palette: Palette): Block {
  return {
    gap,
    isHead: true,
    set: (left, top, width) => {
      const line = { x1: left, x2: left + width, y1: top, y2: top }
      const rule = element('line', { ...line, stroke: palette.ink, 'stroke-width': 1 })
      const head = textLine(text.toUpperCase(), left, top + 17, {
        face: 'sans-bold',
        size: 10.5,
        fill: palette.ink2,
        spacing: 0.06,
      })
      return { svg: rule + head, bottom: top + 25 }
    },
  }
}

/** Words at the left of the column and a figure at its right, in one line; words that would meet the figure go on beneath. */
export function figureBlock(words: string, figure: string, { ink2 }: Palette): Block {
  return {
    set: (left, top, width) => {
      const style = { face: 'sans', size: 10.5, leading: 12, fill: ink2 } as const
      const room = width - textWidth(figure, style.face, style.size) - 8
      const lines = paragraph(words, left, top, room, style)
      return {
        svg: lines.svg + textLine(figure, left + width, top + 10, { ...style, anchor: 'end' }),
        bottom: lines.bottom + 2,
      }
    },
  }
}
