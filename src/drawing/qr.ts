/** The permalink as a code that a telephone reads. */
import { encodeQR } from 'qr'
import { element } from './svg'

/** Modules of white around the code, as ISO/IEC 18004 asks for. */
const QUIET = 4

/**
 * @param size of the code with its white edge, in CSS pixels; a module should not be smaller than about a
 * third of a millimetre on paper
 */
export function qrCode(text: string, left: number, top: number, size: number): string {
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: QUIET })
  const module = size / rows.length
  // Runs of black along each row: far fewer shapes than modules, and no seams between neighbours.
  const runs = rows.flatMap((row, y) =>
    [
      ...row
        .map((isBlack) => (isBlack ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  )
  return element(
    'g',
    { transform: `translate(${left} ${top}) scale(${Math.round(module * 1e4) / 1e4})` },
    element('path', { d: `M0 0h${rows.length}v${rows.length}h-${rows.length}z`, fill: '#ffffff' }) +
      element('path', { d: runs.join(''), fill: '#000000', 'shape-rendering': 'crispEdges' }),
  )
}
