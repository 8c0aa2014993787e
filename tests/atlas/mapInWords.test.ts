/** Captions and alt texts, on dates of which published sources say what was in force. */
import { describe, expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import { mapDescription as descriptionIn } from '../../src/atlas/mapDescription'
import { altText as altTextIn, caption as captionIn, type ToldView } from '../../src/atlas/mapInWords'
import { FIRST_YEAR, LAST_YEAR, type Moment, parseMoment, yearMoment } from '../../src/atlas/moment'
import { changesOf } from '../../src/atlas/timeline'
import type { Atlas } from '../../src/atlas/types'
import { english } from '../../src/words/language'
import { territoryWith } from '../fixtures/territory'

const { atlas } = readAtlas()
const EDITION = { version: '0.1.0', released: '2026-11-22' }
const CREDIT = 'Soviet Occupations Atlas 1939–1994, version 0.1.0, data of 22 November 2026, CC BY 4.0.'

function on(text: string): Moment {
  const moment = parseMoment(text)
  if (!moment) throw new Error(`${text} is no moment`)
  return moment
}
const altText = (of: Atlas, view: ToldView) => altTextIn(of, view, english)
const mapDescription = (of: Atlas, view: ToldView) => descriptionIn(of, view, english)
const captionOf = (date: string, rest: Partial<ToldView> = {}, of = atlas) =>
  captionIn(of, { moment: on(date), ...rest }, EDITION, english)

describe('on known dates', () => {
  test('before the war only Tannu Tuva, a puppet state since 1921', () => {
    expect(captionOf('1938-06-01')).toMatch(
      /^Soviet annexations, occupations and bases in force on 1 June 1938: 1 territory, under a puppet state; drawn pale: \d+ held by another power\. /,
    )
    expect(altText(atlas, { moment: on('1938-06-01') })).toContain('Shown: Tannu Tuva.')
  })

  test('the last base on lease, Porkkala, was handed back on 26 January 1956', () => {
    expect(captionOf('1956-01-25')).toContain('1 leased as a base')
    expect(captionOf('1956-01-27')).not.toContain('leased')
  })

  test('after the last troops left in 1994 nothing', () => {
    expect(captionOf('1994-12-31')).toBe(
      `Soviet annexations, occupations and bases in force on 31 December 1994: none. ${CREDIT}`,
    )
  })

  test('Estonia was occupied from 17 June 1940 and annexed on 6 August', () => {
    expect(captionOf('1940-06-20', { territory: 'estonia' })).toContain(
      ' Estonia: occupied from 17 June 1940 to 6 August 1940. ',
    )
    expect(captionOf('1940', { territory: 'estonia' })).toContain(
      ' Estonia: garrisoned; occupied from 17 June; annexed from 6 August. ',
    )
    // Of a land that had no status nothing is said.
    expect(captionOf('1938-06-01', { territory: 'estonia' })).not.toContain('Estonia')
  })

  test('the Baltic states are gains of 1940; over the end of the Soviet Union it is said what "lost" means', () => {
    const baltic = new Set(['estonia', 'latvia', 'lithuania'])
    expect(captionOf('1941-01-01', { compare: on('1939-01-01'), inView: baltic })).toMatch(
      /^What changed on this map between 1 January 1939 and 1 January 1941: 3 territories gained \([\d,]+ km²\)\. /,
    )
    const [, lost, note] = mapDescription(atlas, {
      moment: on('1990-01-01'),
      compare: on('1994-12-31'),
      inView: baltic,
    })
    expect(lost).toMatch(/^Lost: Estonia \(annexed → no Soviet presence\); Latvia/)
    expect(note).toContain('The Soviet Union ended on 26 December 1991')
  })
})

describe('counts', () => {
  const lands = (...statuses: Parameters<typeof territoryWith>[]) => ({
    regions: [],
    scenes: [],
    territories: statuses.map((periods, index) => ({
      ...territoryWith(...periods),
      id: `land-${index}`,
      name: `Land ${index}`,
      areaKm2: 1000 * (index + 1),
    })),
  })
  const small = lands(
    [['annexed', '1940-01-01', '1991-01-01']],
    [['annexed', '1940-06-01', '1991-01-01']],
    [['garrisoned', '1939-01-01', '1946-01-01']],
    [['contested', '1940-01-01', '1941-01-01']],
  )

  test('by status, with what held for only part of the year and what is drawn pale', () => {
    expect(captionOf('1940', {}, small)).toBe(
      `Soviet annexations, occupations and bases in force in 1940: 3 territories, of these, by the last status of the year, 2 annexed and 1 garrisoned; 1 of them so for only part of the year; drawn pale: 1 contested. ${CREDIT}`,
    )
    expect(captionOf('1940-12-31', {}, small)).toContain(
      '3 territories, of these 2 annexed and 1 garrisoned; drawn',
    )
    expect(captionOf('1950', {}, small)).toContain('in 1950: 2 territories, all annexed. ')
  })

  test('says it of the whole where nothing held all the year', () => {
    const brief = lands(
      [['garrisoned', '1955-02-01', '1955-05-01']],
      [['garrisoned', '1955-06-01', '1955-09-01']],
    )
    expect(captionOf('1955', {}, brief)).toContain(
      '2 territories, all garrisoned, by the last status of the year; so for only part of the year. ',
    )
  })

  test('of a part of the map', () => {
    const inView = new Set(['land-0'])
    expect(captionOf('1945', { inView }, small)).toContain('3 territories, 1 on this map, annexed. ')
    expect(captionOf('1945', { inView: new Set() }, small)).toContain(
      '3 territories, none of them on this map. ',
    )
  })

  test('the description names each with its days and sums areas', () => {
    expect(mapDescription(small, { moment: on('1940') }).slice(1)).toEqual([
      'Annexed: Land 0; Land 1 (annexed from 1 June). Together 3,000 km².',
      'Garrisoned: Land 2. Together 3,000 km².',
      'Contested: Land 3. Together 4,000 km².',
    ])
  })

  test('the alt text names the largest lands, each once', () => {
    expect(altText(small, { moment: on('1945') })).toMatch(/ Shown: Land 2, Land 1 and Land 0\.$/)
    const [west, east] = [small.territories[0], small.territories[1]]
    if (!west || !east) throw new Error('two lands are needed')
    const pieces = { ...small, territories: [west, { ...east, name: 'Land 0: the east' }] }
    expect(altText(pieces, { moment: on('1945') })).toMatch(/ 2 territories, all annexed\. Shown: Land 0\.$/)
  })

  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) =>
    yearMoment(FIRST_YEAR + index),
  )
  const days = changesOf(atlas).map(({ day }): Moment => ({ kind: 'day', day }))

  test('an alt text is never longer than 300 characters', () => {
    const views = [
      ...[...years, ...days].map((moment): ToldView => ({ moment })),
      ...years.map((moment): ToldView => ({ moment, compare: on('1939-08-22') })),
      ...years.map(
        (moment): ToldView => ({ moment, territory: 'estonia', inView: new Set(['estonia', 'latvia']) }),
      ),
    ]
    expect(views.filter((view) => altText(atlas, view).length > 300)).toEqual([])
  })

  test('the statuses always add up to the number of territories', () => {
    for (const moment of [...years, ...days]) {
      const words = captionIn(atlas, { moment }, EDITION, english)
      const [, total, statuses] =
        / (\d+) territories, of these(?:, by the last status of the year,)? ([^;.]*)[;.]/.exec(words) ?? []
      if (total === undefined) expect(words).toMatch(/: none\. |1 territory, |territories, all /)
      const sum = (statuses?.match(/\d+/g) ?? []).reduce((all, count) => all + Number(count), 0)
      expect([words, sum]).toEqual([words, Number(total ?? 0)])
    }
  })
})
