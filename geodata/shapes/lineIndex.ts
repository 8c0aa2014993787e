/** Bearing of points to the nearest of very many lines. */
import { type Bearing, bearingTo, type Box, boxOf, type Position } from './plane.ts'

/** @throws nothing; the distance is infinite where there are no lines */
export type LineIndex = (point: Position) => Bearing

const CHUNK = 60

/** Cuts lines into chunks with boxes, so that far ones are passed over. */
export function lineIndex(lines: readonly Position[][]): LineIndex {
  const chunks: { box: Box; line: Position[] }[] = []
  for (const line of lines)
    for (let at = 0; at + 1 < line.length; at += CHUNK) {
      const part = line.slice(at, at + CHUNK + 1)
      chunks.push({ box: boxOf([part]), line: part })
    }
  return (point) => {
    const squeeze = Math.cos((point[1] * Math.PI) / 180)
    const gaps = chunks.map(({ box, line }) => {
      const x = Math.max(box[0] - point[0], 0, point[0] - box[2]) * squeeze
      const y = Math.max(box[1] - point[1], 0, point[1] - box[3])
      return { gap: Math.hypot(x, y), line }
    })
    gaps.sort((a, b) => a.gap - b.gap)
    let reach = Infinity
    const near: Position[][] = []
    for (const { gap, line } of gaps) {
      if (gap > reach) break
      near.push(line)
      reach = Math.min(reach, bearingTo([line], point).distance / 111 + 1e-6)
    }
    return bearingTo(near, point)
  }
}
