import { describe, expect, it } from 'vitest'
import type { Tick } from '../../src/atlas/timeWindow'
import { coveredTicks } from '../../src/ui/coveredTicks'

/** A label every hundred pixels of a track 1048 pixels wide, whose ends stand 24 pixels within. */
const ticks: Tick[] = Array.from({ length: 11 }, (_, index) => ({
  day: index * 100,
  label: index === 5 ? undefined : '1950',
  minor: false,
}))
const ends = { from: 0, to: 1000 }
const covered = (at: number, letters = 4) => coveredTicks(ticks, ends, at, letters, 1048)

describe('labels under the pill', () => {
  it('are those whose letters it would touch: 30 pixels of its half, 13 of theirs, and 5 between', () => {
    expect(covered(0.2)).toBe('200')
    expect(covered(0.247)).toBe('200')
    expect(covered(0.249)).toBe('')
    expect(covered(0.253)).toBe('300')
  })

  it('are two under the pill of a day in words', () => {
    expect(covered(0.25, '26 September 1944'.length)).toBe('200 300')
  })

  it('are counted from where the pill can stand, not from the date, at the ends of the track', () => {
    expect(coveredTicks(ticks, ends, 0, 30, 1048)).toBe('0 100 200')
  })

  it('leave out ticks without a label, and are none before the track has a width', () => {
    expect(covered(0.5)).toBe('')
    expect(coveredTicks(ticks, ends, 0.2, 4, 0)).toBe('')
  })
})
