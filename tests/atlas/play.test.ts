import { describe, expect, test } from 'vitest'
import { dayOf } from '../../src/atlas/day'
import { dayMoment, formatMoment, type Moment, yearMoment } from '../../src/atlas/moment'
import { type PlayBy, playedFirst, playedNext } from '../../src/atlas/play'

const changes = [dayOf(1940, 6, 17), dayOf(1940, 8, 6), dayOf(1989, 2, 15)].map((day) => ({ day }))

/** Every step from a moment to the end. */
function played(from: Moment, by: PlayBy): string[] {
  const steps: string[] = []
  for (let moment: Moment | undefined = from; moment; moment = playedNext(moment, by, changes)) {
    steps.push(formatMoment(moment))
  }
  return steps
}

describe('playing', () => {
  test('through the years goes to the last and stops', () => {
    expect(played(yearMoment(1992), 'years')).toEqual(['1992', '1993', '1994'])
    expect(played(playedFirst('years'), 'years')).toHaveLength(57)
  })

  test('with a day chosen keeps month and day', () => {
    expect(played(dayMoment(dayOf(1992, 2, 29)), 'years')).toEqual(['1992-02-29', '1993-02-28', '1994-02-28'])
  })

  test('through the changes goes from day to day, out of a year to the first after it', () => {
    const all = ['1940-06-17', '1940-08-06', '1989-02-15']
    expect(played(playedFirst('changes'), 'changes')).toEqual(['1938-01-01', ...all])
    expect(played(yearMoment(1940), 'changes')).toEqual(['1940', '1989-02-15'])
  })
})
