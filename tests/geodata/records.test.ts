/** The real records: what a reader must be able to rely on, beyond what the schema asks of a file. */
import edtf from 'edtf'
import { describe, expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import type { Source } from '../../geodata/schema'
import areas from '../../geodata/shapes/areas.json'
import states from '../../geodata/shapes/states-1938.json'
import zones from '../../geodata/shapes/zones/austria-zones.json'
import { dayInWords } from '../../src/atlas/day'
import { earliestDay, isExact, latestDay } from '../../src/atlas/edtf'
import { LAST_DAY } from '../../src/atlas/moment'
import { problemInWords } from '../../src/atlas/problem'
import { isActive } from '../../src/atlas/status'
import { english } from '../../src/words/language'

const { atlas, reading, boundaries, labels, problems } = readAtlas()
const { territories, regions } = atlas
const { events, sources } = reading

/** Every period and event with the name under which a failure shows it. */
const statements = [
  ...territories.flatMap(({ id, periods }) =>
    periods.map((period, index) => ({ name: `${id}, period ${index}`, record: period })),
  ),
  ...events.map((event) => ({ name: `event ${event.id}`, record: event })),
]

const dates = [
  ...territories.flatMap(({ id, periods }) =>
    periods.flatMap(({ from, to }) => [
      { name: `${id}, from`, text: from },
      { name: `${id}, to`, text: to },
    ]),
  ),
  ...events.map(({ id, date }) => ({ name: `event ${id}`, text: date })),
]

/** Everything that a reader reads, with the place where it stands. */
const texts = [
  ...regions.map(({ id, summary }) => ({ name: `region ${id}`, text: summary })),
  ...territories.map(({ id, summary }) => ({ name: `${id}, summary`, text: summary })),
  ...territories.flatMap(({ id, periods }) =>
    periods.flatMap(({ note }, index) => (note ? [{ name: `${id}, note ${index}`, text: note }] : [])),
  ),
  ...events.map(({ id, text }) => ({ name: `event ${id}`, text })),
  ...statements.flatMap(({ name, record }) => [
    ...(record.accounts ?? []).map(({ says }) => ({ name: `${name}, account`, text: says })),
    ...(record.assessment ? [{ name: `${name}, assessment`, text: record.assessment }] : []),
  ]),
]

test('nothing is wrong with them', () => {
  expect(problems.map(problemInWords)).toEqual([])
})

test('there is something to read', () => {
  expect(regions.length).toBeGreaterThanOrEqual(5)
  expect(territories.length).toBeGreaterThanOrEqual(22)
  expect(events.length).toBeGreaterThanOrEqual(90)
  expect(boundaries.length).toBe(territories.length)
})

test('every region has a territory', () => {
  const used = new Set(territories.map(({ region }) => region))
  expect(regions.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([])
})

describe('dates', () => {
  test('are EDTF to the edtf library and mean the same days to it', () => {
    const wrong = dates.filter(({ text }) => {
      try {
        const { min, max } = edtf(text)
        return min !== (earliestDay(text) ?? Number.NaN) * 86_400_000 || max < min
      } catch {
        return true
      }
    })
    expect(wrong).toEqual([])
  })

  test('of events lie between 1895, when Japan first took Port Arthur, and today', () => {
    expect(events.filter(({ date }) => date < '1895' || date > '2026-11-22').map(({ id }) => id)).toEqual([])
  })

  test('of periods end with the Soviet Union or, where troops stayed, with the slider', () => {
    const late = territories.flatMap(({ id, periods }) =>
      periods
        .filter(({ status, to, toDay }) =>
          status === 'garrisoned' ? toDay > LAST_DAY + 1 : to > '1991-12-26',
        )
        .map(({ status, to }) => `${id}: ${status} to ${to}`),
    )
    expect(late).toEqual([])
  })

  test('of neighbouring periods meet, or leave more than a month free', () => {
    const gaps = territories.flatMap(({ id, periods }) =>
      periods.slice(1).flatMap((period, index) => {
        const before = periods[index]
        const gap = period.fromDay - (before?.toDay ?? Number.NaN)
        return gap > 0 && gap < 31 ? [`${id}: ${gap} days between ${before?.to} and ${period.from}`] : []
      }),
    )
    expect(gaps).toEqual([])
  })
})

describe('sources', () => {
  const used = new Set([
    ...statements.flatMap(({ record }) => [
      ...record.sources,
      ...(record.accounts ?? []).flatMap((account) => account.sources),
    ]),
    ...boundaries.flatMap(({ properties }) => properties.sources),
    ...labels.flatMap((label) => label.sources ?? []),
    ...reading.recognitions.flatMap(({ positions }) => positions.flatMap((position) => position.sources)),
    ...atlas.scenes.flatMap((scene) => scene.sources),
    // Published areas that the shapes are measured against.
    ...areas.map(({ source }) => source),
    // What the borders and zones around the territories are drawn from.
    ...states.borders.flatMap((border) => border.sources ?? []),
    ...zones.flatMap((zone) => zone.sources),
  ])

  test('every one that is named is defined', () => {
    const defined = new Set(sources.map(({ id }) => id))
    expect([...used].filter((id) => !defined.has(id))).toEqual([])
  })

  test('every one that is defined is used', () => {
    expect(sources.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([])
  })

  test('a web address says when it was read', () => {
    expect(sources.filter(({ URL, accessed }) => URL && !accessed).map(({ id }) => id)).toEqual([])
  })

  /** Where a reader finds it: an address, a number of the trade, or the place of print or in a journal. */
  function place(source: Source): string | undefined {
    return (
      source.URL ??
      source.DOI ??
      source.ISBN ??
      (source.publisher && source['publisher-place']) ??
      (source['container-title'] && (source.volume ?? source.page))
    )
  }

  test('every one has a place to find it: address, DOI, ISBN, publisher with town, or journal with volume or page', () => {
    expect(sources.filter((source) => !place(source)).map(({ id }) => id)).toEqual([])
  })

  test('… and one without it would be found', () => {
    const vague: Source = { id: 'a', type: 'article-journal', title: 'On it', 'container-title': 'Journal' }
    expect(place(vague)).toBeUndefined()
    expect(place({ ...vague, volume: '3' })).toBe('3')
  })
})

describe('events', () => {
  /** The first and last day that a date allows. */
  function span(text: string): [number, number] {
    const [first, last] = [earliestDay(text) ?? Number.NaN, latestDay(text) ?? Number.NaN]
    // "About" a day or month: as far again to either side, at least a week.
    const slack = isExact(text) || !/[~?%]/.test(text) ? 0 : Math.max(7, last - first)
    return [first - slack, last + slack]
  }

  test('one tells of each beginning and each end of an active period', () => {
    const silent = territories.flatMap(({ id, periods }) => {
      const spans = events.filter((event) => event.territories.includes(id)).map(({ date }) => span(date))
      const told = ([first, last]: [number, number]) =>
        spans.some(([from, to]) => from <= last && to >= first)
      return periods
        .filter(({ status }) => isActive(status))
        .flatMap(({ status, from, to, fromDay, toDay }) => {
          // A period may end on the morrow of the last day, which is the day of the event.
          const [first, last] = span(to)
          return [
            ...(told(span(from)) ? [] : [`${id}: ${status} from ${dayInWords(fromDay, english)} (${from})`]),
            ...(told([first - 1, last]) ? [] : [`${id}: ${status} to ${dayInWords(toDay, english)} (${to})`]),
          ]
        })
    })
    expect(silent).toEqual([])
  })

  test('each stands in the folder of a territory that it is joined to, once', () => {
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
    for (const { id, territories: joined } of events) expect(new Set(joined).size, id).toBe(joined.length)
  })

  test('titles are short and end without a full stop', () => {
    const wrong = events.filter(({ title }) => title.length > 80 || title.endsWith('.'))
    expect(wrong.map(({ title }) => title)).toEqual([])
  })

  test('no two of one day have one title', () => {
    const keys = events.map(({ day, title }) => `${day} ${title}`)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })
})

describe('texts', () => {
  test('end with a full stop', () => {
    expect(texts.filter(({ text }) => !/[.!?]["”’)]?$/.test(text))).toEqual([])
  })

  test('have no sentence of more than 60 words', () => {
    const long = texts.flatMap(({ name, text }) =>
      text
        .split(/(?<=[.!?;:])\s+/)
        .map((sentence) => ({ name, words: sentence.split(/\s+/).length, sentence }))
        .filter(({ words }) => words > 60),
    )
    expect(long).toEqual([])
  })

  test('have no double space, no straight apostrophe doubled up, no empty brackets', () => {
    expect(texts.filter(({ text }) => / {2}|''|\(\)|\bTODO\b/.test(text))).toEqual([])
  })

  test('disagreement comes with an assessment, and an assessment with accounts', () => {
    const bare = statements.filter(
      ({ record }) => (record.accounts === undefined) !== (record.assessment === undefined),
    )
    expect(bare.map(({ name }) => name)).toEqual([])
  })

  test('what three schools dispute is shown as accounts somewhere', () => {
    expect(statements.filter(({ record }) => record.accounts).length).toBeGreaterThanOrEqual(5)
  })
})
