/** Kerning: the pairs of the feature `kern` in a font's table `GPOS`, as browsers apply it. */
import { viewOf } from '../bytes'

/** What a lookup of pairs says of two glyphs; undefined where it does not speak of the left one. */
type Pairs = (left: number, right: number) => number | undefined

const PAIR_ADJUSTMENT = 2
const EXTENSION = 9

/** @returns what is added between two glyphs, in units of the em */
export function kerningOf(gpos: Uint8Array | undefined): (left: number, right: number) => number {
  if (!gpos) return () => 0
  const view = viewOf(gpos)
  const lookups = kernLookups(view).map((lookup) => subtables(view, lookup).map((at) => pairsAt(view, at)))
  return (left, right) => {
    let sum = 0
    // In each lookup the first subtable that speaks of the pair decides.
    for (const tables of lookups) {
      for (const pairs of tables) {
        const value = pairs(left, right)
        if (value === undefined) continue
        sum += value
        break
      }
    }
    return sum
  }
}

/** Offsets of the lookups that any `kern` feature names; scripts share them in these fonts. */
function kernLookups(gpos: DataView): number[] {
  const features = gpos.getUint16(6)
  const list = gpos.getUint16(8)
  const indices = new Set<number>()
  for (let index = 0; index < gpos.getUint16(features); index++) {
    const record = features + 2 + 6 * index
    if (gpos.getUint32(record) !== 0x6b_65_72_6e) continue
    const feature = features + gpos.getUint16(record + 4)
    for (let lookup = 0; lookup < gpos.getUint16(feature + 2); lookup++)
      indices.add(gpos.getUint16(feature + 4 + 2 * lookup))
  }
  return [...indices].toSorted((a, b) => a - b).map((index) => list + gpos.getUint16(list + 2 + 2 * index))
}

function subtables(gpos: DataView, lookup: number): number[] {
  const kind = gpos.getUint16(lookup)
  const found: number[] = []
  for (let index = 0; index < gpos.getUint16(lookup + 4); index++) {
    const at = lookup + gpos.getUint16(lookup + 6 + 2 * index)
    if (kind === PAIR_ADJUSTMENT) found.push(at)
    if (kind === EXTENSION && gpos.getUint16(at + 2) === PAIR_ADJUSTMENT)
      found.push(at + gpos.getUint32(at + 4))
  }
  return found
}

function pairsAt(gpos: DataView, at: number): Pairs {
  const coverage = coverageAt(gpos, at + gpos.getUint16(at + 2))
  const [first, second] = [gpos.getUint16(at + 4), gpos.getUint16(at + 6)]
  // Of a value only the advance counts; it stands behind the placements that the format names.
  const before = 2 * bits(first & 0b11)
  const size = 2 * (bits(first) + bits(second))
  const advanceIn = (value: number) => (first & 0b100 ? gpos.getInt16(value + before) : 0)
  return gpos.getUint16(at) === 1
    ? listedPairs(gpos, at, coverage, size, advanceIn)
    : classPairs(gpos, at, coverage, size, advanceIn)
}

function listedPairs(
  gpos: DataView,
  at: number,
  coverage: ReadonlyMap<number, number>,
  size: number,
  advanceIn: (value: number) => number,
): Pairs {
  return (left, right) => {
    const index = coverage.get(left)
    if (index === undefined) return undefined
    const set = at + gpos.getUint16(at + 10 + 2 * index)
    for (let pair = 0; pair < gpos.getUint16(set); pair++) {
      const record = set + 2 + (2 + size) * pair
      if (gpos.getUint16(record) === right) return advanceIn(record + 2)
    }
    return undefined
  }
}

function classPairs(
  gpos: DataView,
  at: number,
  coverage: ReadonlyMap<number, number>,
  size: number,
  advanceIn: (value: number) => number,
): Pairs {
  const leftClasses = classesAt(gpos, at + gpos.getUint16(at + 8))
  const rightClasses = classesAt(gpos, at + gpos.getUint16(at + 10))
  const count = gpos.getUint16(at + 14)
  return (left, right) => {
    if (!coverage.has(left)) return undefined
    const cell = (leftClasses.get(left) ?? 0) * count + (rightClasses.get(right) ?? 0)
    return advanceIn(at + 16 + cell * size)
  }
}

/** Glyph → its place in the coverage. */
function coverageAt(gpos: DataView, at: number): Map<number, number> {
  const covered = new Map<number, number>()
  const count = gpos.getUint16(at + 2)
  for (let index = 0; index < count; index++) {
    if (gpos.getUint16(at) === 1) {
      covered.set(gpos.getUint16(at + 4 + 2 * index), index)
      continue
    }
    const range = at + 4 + 6 * index
    const first = gpos.getUint16(range)
    for (let glyph = first; glyph <= gpos.getUint16(range + 2); glyph++)
      covered.set(glyph, gpos.getUint16(range + 4) + glyph - first)
  }
  return covered
}

/** Glyph → its class; those not named are of class 0. */
function classesAt(gpos: DataView, at: number): Map<number, number> {
  const classes = new Map<number, number>()
  if (gpos.getUint16(at) === 1) {
    const first = gpos.getUint16(at + 2)
    for (let index = 0; index < gpos.getUint16(at + 4); index++)
      classes.set(first + index, gpos.getUint16(at + 6 + 2 * index))
    return classes
  }
  for (let index = 0; index < gpos.getUint16(at + 2); index++) {
    const range = at + 4 + 6 * index
    for (let glyph = gpos.getUint16(range); glyph <= gpos.getUint16(range + 2); glyph++)
      classes.set(glyph, gpos.getUint16(range + 4))
  }
  return classes
}

function bits(value: number): number {
  let count = 0
  for (let rest = value; rest !== 0; rest >>= 1) count += rest & 1
  return count
}
