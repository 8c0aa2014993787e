/** Which labels of the track the pill with the date would cut through: they are left out while it stands there. */
import type { Tick, TimeWindow } from '../atlas/timeWindow'
import { fractionBeyond, placeOnTrack } from './placeOnTrack'

/** CSS pixels, as in timeTrack.css: half of the width of the pill at least, and what it has on each side of its letters. */
const LEAST_HALF = 30
const PADDING = 12
/** Half of the width of a letter, in the pill and in a label. */
const PILL_LETTER = 4.2
const LABEL_LETTER = 3.2
/** Between pill and label at least. */
const GAP = 5

/**
 * @param ends of the track
 * @param at where the date stands, from 0 to 1
 * @param letters of the date as the pill writes it
 * @param width of the track in CSS pixels; 0 while it is not known
 * @returns the days of the ticks, in one text that stays the same while they do
 */
export function coveredTicks(
  ticks: readonly Tick[],
  ends: TimeWindow,
  at: number,
  letters: number,
  width: number,
): string {
  if (width === 0) return ''
  const half = Math.max(LEAST_HALF, letters * PILL_LETTER + PADDING)
  const pill = Math.min(width - half, Math.max(half, placeOnTrack(at, width)))
  return ticks
    .filter(({ day, label }) => {
      if (label === undefined) return false
      const apart = Math.abs(placeOnTrack(fractionBeyond(day, ends), width) - pill)
      return apart < half + label.length * LABEL_LETTER + GAP
    })
    .map(({ day }) => day)
    .join(' ')
}
