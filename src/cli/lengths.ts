/** Lengths as they are typed: `180mm`, `18cm`, `7in`, `1920px`. */
import { CommandError } from './commandError'

const MM: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4 }

/**
 * @param dpi dots per inch: how large a pixel is
 * @returns millimetres
 * @throws CommandError
 */
export function parseLength(option: string, text: string, dpi: number): number {
  const [, figure = '', unit = ''] = /^(-?\d+(?:\.\d+)?)(mm|cm|in|px)$/.exec(text) ?? []
  if (unit === '')
    throw new CommandError(`--${option} ${text}: expected a length such as 180mm, 18cm, 7in or 1920px`)
  const length = Number(figure) * (unit === 'px' ? 25.4 / dpi : (MM[unit] ?? 1))
  if (length <= 0) throw new CommandError(`--${option} ${text}: expected a length above zero`)
  return Math.round(length * 1000) / 1000
}
