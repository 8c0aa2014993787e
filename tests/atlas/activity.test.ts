import { describe, expect, test } from 'vitest'
import {
  activeTerritories,
  activityOf,
  partsInWords,
  periodDates,
  periodLabel,
  shownTerritories,
} from '../../src/atlas/activity'
import { type Moment, parseMoment } from '../../src/atlas/moment'
import { isActive, STATUS_ORDER } from '../../src/atlas/status'
import type { Territory } from '../../src/atlas/types'
import { english } from '../../src/words/language'
import { territoryWith } from '../fixtures/territory'

function on(text: string): Moment {
  const moment = parseMoment(text)
  if (!moment) throw new Error(`${text} is no moment`)
  return moment
}

const statusOn = (territory: Territory, text: string) => activityOf(territory, on(text))?.status

function painted(territory: Territory, text: string): string | undefined {
  const activity = activityOf(territory, on(text))
  return activity && `${activity.status}${activity.partial ? ', striped' : ''}`
}

// The shape of Estonia's 1940, as the specification of the slider words it.
const three = territoryWith(
  ['garrisoned', '1939-10-18', '1940-06-17'],
  ['occupied', '1940-06-17', '1940-08-06'],
  ['annexed', '1940-08-06', '1941-07-07'],
  ['contested', '1941-07-07', '1941-10-21'],
  ['other-power', '1941-10-21', '1944-02-02'],
)

describe('on a day', () => {
  test.each([
    ['1939-10-17', undefined],
    ['1939-10-18', 'garrisoned'],
    ['1940-06-16', 'garrisoned'],
    ['1940-06-17', 'occupied'],
    ['1940-08-05', 'occupied'],
    ['1940-08-06', 'annexed'],
    ['1941-07-06', 'annexed'],
    ['1941-07-07', 'contested'],
    ['1941-10-20', 'contested'],
    ['1944-02-01', 'other-power'],
    ['1944-02-02', undefined],
  ])('%s: %s, the first day of a period being its own and the last the next one’s', (text, status) => {
    expect(statusOn(three, text)).toBe(status)
  })

  test('a day is never striped and has one part', () => {
    const activity = activityOf(three, on('1940-06-17'))
    expect(activity?.partial).toBe(false)
    expect(activity?.parts).toHaveLength(1)
  })
})

describe('in a year', () => {
  test.each([
    ['1938', undefined],
    ['1939', 'garrisoned, striped'],
    ['1940', 'annexed, striped'],
    // Annexed until July: the front and the other power that followed are context.
    ['1941', 'annexed, striped'],
    ['1942', 'other-power'],
    ['1944', 'other-power, striped'],
    ['1945', undefined],
  ])('%s is painted %s', (text, expected) => {
    expect(painted(three, text)).toBe(expected)
  })

  test('the last active status is painted, not the longest', () => {
    const late = territoryWith(
      ['garrisoned', '1940-01-01', '1940-12-31'],
      ['leased', '1940-12-31', '1942-01-01'],
    )
    expect(painted(late, '1940')).toBe('leased, striped')
    expect(painted(late, '1941')).toBe('leased')
  })

  test('an active period before an inactive one is still painted', () => {
    const held = territoryWith(
      ['occupied', '1941-01-01', '1941-01-02'],
      ['other-power', '1941-01-02', '1943-01-01'],
    )
    expect(painted(held, '1941')).toBe('occupied, striped')
    expect(painted(held, '1942')).toBe('other-power')
  })

  test('a year that only the front or another power touched is painted so', () => {
    const front = territoryWith(
      ['other-power', '1943-05-01', '1944-03-01'],
      ['contested', '1944-03-01', '1945-01-01'],
    )
    expect(painted(front, '1943')).toBe('other-power, striped')
    expect(painted(front, '1944')).toBe('contested, striped')
  })

  test('a period that begins on 1 January and ends on the next has no stripe', () => {
    expect(painted(territoryWith(['occupied', '1946-01-01', '1947-01-01']), '1946')).toBe('occupied')
    expect(painted(territoryWith(['occupied', '1946-01-02', '1947-01-01']), '1946')).toBe('occupied, striped')
    expect(painted(territoryWith(['occupied', '1946-01-01', '1946-12-31']), '1946')).toBe('occupied, striped')
  })

  test('a period does not reach into the year that begins on the day of its end', () => {
    const ended = territoryWith(['occupied', '1945-05-09', '1947-01-01'])
    expect(painted(ended, '1947')).toBeUndefined()
    expect(painted(ended, '1945')).toBe('occupied, striped')
  })

  test('two periods of one status that follow each other cover the year', () => {
    const successive = territoryWith(
      ['occupied', '1944-10-28', '1946-05-01', 'First Council'],
      ['occupied', '1946-05-01', '1948-01-01', 'Second Council'],
    )
    expect(painted(successive, '1946')).toBe('occupied')
    expect(activityOf(successive, on('1946'))?.period.title).toBe('Second Council')
  })

  test('two periods of one status with a day between do not', () => {
    const apart = territoryWith(
      ['occupied', '1945-01-01', '1946-05-01'],
      ['occupied', '1946-05-02', '1948-01-01'],
    )
    expect(painted(apart, '1946')).toBe('occupied, striped')
  })

  test('a status that returns after another is striped', () => {
    const back = territoryWith(
      ['annexed', '1940-08-06', '1944-02-01'],
      ['contested', '1944-02-01', '1944-03-01'],
      ['annexed', '1944-03-01', '1946-01-01'],
    )
    expect(painted(back, '1944')).toBe('annexed, striped')
  })

  test('every period of the year is told, in order', () => {
    expect(activityOf(three, on('1940'))?.parts.map(({ status }) => status)).toEqual([
      'garrisoned',
      'occupied',
      'annexed',
    ])
  })
})

describe('which territories are shown and which are active', () => {
  const atlas = {
    regions: [],
    scenes: [],
    territories: [
      three,
      { ...territoryWith(['contested', '1940-01-01', '1941-01-01']), id: 'front' },
      { ...territoryWith(['leased', '1945-01-01', '1946-01-01']), id: 'base' },
    ],
  }

  test('those without a period are not shown, those of the front are shown but not active', () => {
    const shown = shownTerritories(atlas, on('1940'))
    expect(shown.map(({ territory }) => territory.id)).toEqual(['westland', 'front'])
    expect(activeTerritories(shown).map(({ territory }) => territory.id)).toEqual(['westland'])
  })

  test('active is all but the front and other powers', () => {
    expect(STATUS_ORDER.filter((status) => !isActive(status))).toEqual(['contested', 'other-power'])
    expect(STATUS_ORDER.toSorted()).toEqual(Object.keys(english.record.statuses).toSorted())
  })
})

describe('words', () => {
  test('the parts of a year', () => {
    const activity = activityOf(three, on('1940'))
    expect(activity && partsInWords(activity, on('1940'), english)).toBe(
      'garrisoned; occupied from 17 June; annexed from 6 August',
    )
  })

  test('periods of one status that follow on one another are said as one', () => {
    const land = territoryWith(
      ['occupied', '1944-09-01', '1944-10-13'],
      ['annexed', '1944-10-13', '1945-01-22'],
      ['annexed', '1945-01-22', '1991-09-06'],
    )
    const said = (date: string) => {
      const activity = activityOf(land, on(date))
      return activity && partsInWords(activity, on(date), english)
    }
    expect(said('1945')).toBe('annexed')
    expect(said('1944')).toBe('occupied from 1 September; annexed from 13 October')
  })

  test('an end within the year is said where nothing follows', () => {
    const left = territoryWith(['occupied', '1945-05-09', '1946-04-05'])
    const activity = activityOf(left, on('1946'))
    expect(activity && partsInWords(activity, on('1946'), english)).toBe('occupied until 5 April')
  })

  test('a day names both ends', () => {
    const left = territoryWith(['occupied', '1945-05-09', '1946-04-05'])
    const activity = activityOf(left, on('1945-06-01'))
    expect(activity && partsInWords(activity, on('1945-06-01'), english)).toBe(
      'occupied from 9 May 1945 to 5 April 1946',
    )
  })

  test('a regime by its name', () => {
    const [first] = territoryWith([
      'puppet-state',
      '1939-12-01',
      '1940-03-12',
      'Republic of the North',
    ]).periods
    const [second] = territoryWith(['leased', '1940-03-22', '1941-12~']).periods
    expect(first && periodLabel(first, english)).toBe('Republic of the North, puppet state')
    expect(second && periodLabel(second, english)).toBe('Leased base')
    expect(second && periodDates(second, english)).toBe('22 March 1940 – about December 1941')
  })
})
