/** Outlines of letters: the table `glyf` of TrueType fonts. */

export interface Point {
  x: number
  y: number
  onCurve: boolean
}

export interface Glyph {
  /** Closed lines of points in units of the em, y upwards; two points off the curve have one between them. */
  contours: Point[][]
  /** Numbers of the glyphs that it is put together from. */
  parts: number[]
}

/** @param long whether `loca` has 32-bit offsets */
export function glyphReader(glyf: DataView, loca: DataView, long: boolean): (glyph: number) => Glyph {
  const read = (glyph: number): Glyph => {
    const [start, end] = rangeIn(loca, glyph, long)
    if (end <= start) return { contours: [], parts: [] }
    const count = glyf.getInt16(start)
    return count >= 0 ? { contours: simple(glyf, start, count), parts: [] } : composite(glyf, start, read)
  }
  return read
}

/** Where in `glyf` a glyph stands; empty for letters without ink. */
export function rangeIn(loca: DataView, glyph: number, long: boolean): [number, number] {
  return long
    ? [loca.getUint32(4 * glyph), loca.getUint32(4 * glyph + 4)]
    : [2 * loca.getUint16(2 * glyph), 2 * loca.getUint16(2 * glyph + 2)]
}

const ON_CURVE = 1
const X_SHORT = 2
const Y_SHORT = 4
const REPEAT = 8
const X_SAME_OR_POSITIVE = 16
const Y_SAME_OR_POSITIVE = 32

function simple(glyf: DataView, start: number, count: number): Point[][] {
  const ends = Array.from({ length: count }, (_, index) => glyf.getUint16(start + 10 + 2 * index))
  const points = (ends.at(-1) ?? -1) + 1
  let at = start + 10 + 2 * count
  at += 2 + glyf.getUint16(at)
  const flags: number[] = []
  while (flags.length < points) {
    const flag = glyf.getUint8(at++)
    flags.push(flag)
    if (flag & REPEAT) for (let times = glyf.getUint8(at++); times > 0; times--) flags.push(flag)
  }
  const coordinates = (short: number, sameOrPositive: number) => {
    let value = 0
    return flags.map((flag) => {
      if (flag & short) value += flag & sameOrPositive ? glyf.getUint8(at++) : -glyf.getUint8(at++)
      else if (!(flag & sameOrPositive)) {
        value += glyf.getInt16(at)
        at += 2
      }
      return value
    })
  }
  const xs = coordinates(X_SHORT, X_SAME_OR_POSITIVE)
  const ys = coordinates(Y_SHORT, Y_SAME_OR_POSITIVE)
  return ends.map((end, index) => {
    const first = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1
    return flags.slice(first, end + 1).map((flag, point) => ({
      x: xs[first + point] ?? 0,
      y: ys[first + point] ?? 0,
      onCurve: (flag & ON_CURVE) !== 0,
    }))
  })
}

const WORDS = 1
const OFFSETS = 2
const SCALE = 8
const MORE = 32
const TWO_SCALES = 64
const MATRIX = 128

/** A letter with its accent: other glyphs, moved and perhaps scaled. */
function composite(glyf: DataView, start: number, read: (glyph: number) => Glyph): Glyph {
  const contours: Point[][] = []
  const parts: number[] = []
  let at = start + 10
  let flags = MORE
  while (flags & MORE) {
    flags = glyf.getUint16(at)
    const part = glyf.getUint16(at + 2)
    at += 4
    const [dx, dy] =
      flags & WORDS ? [glyf.getInt16(at), glyf.getInt16(at + 2)] : [glyf.getInt8(at), glyf.getInt8(at + 1)]
    at += flags & WORDS ? 4 : 2
    const fixed = () => {
      at += 2
      return glyf.getInt16(at - 2) / 16_384
    }
    let [xx, xy, yx, yy] = [1, 0, 0, 1]
    if (flags & SCALE) xx = yy = fixed()
    else if (flags & TWO_SCALES) [xx, yy] = [fixed(), fixed()]
    else if (flags & MATRIX) [xx, xy, yx, yy] = [fixed(), fixed(), fixed(), fixed()]
    if (!(flags & OFFSETS)) throw new Error('A font puts letters together by points, which is not read.')
    parts.push(part)
    for (const contour of read(part).contours) {
      contours.push(
        contour.map(({ x, y, onCurve }) => ({ x: x * xx + y * yx + dx, y: x * xy + y * yy + dy, onCurve })),
      )
    }
  }
  return { contours, parts }
}
