/** Where a day stands on the track of time. */
import type { TimeWindow } from '../atlas/timeWindow'

/** CSS pixels, as in timeTrack.css: from an end of the track to where the middle of the thumb can stand. */
const END = 24

/** From 0 at the first end of the track to 1 at the other. */
export function fractionOf(day: number, ends: TimeWindow): number {
  return Math.min(1, Math.max(0, fractionBeyond(day, ends)))
}

/** The same, and on beyond the ends. */
export function fractionBeyond(day: number, { from, to }: TimeWindow): number {
  return (day - from) / (to - from)
}

/** CSS pixels from the start of the track, of so many, to a place on it from 0 to 1. */
export function placeOnTrack(fraction: number, width: number): number {
  return END + fraction * (width - 2 * END)
}
