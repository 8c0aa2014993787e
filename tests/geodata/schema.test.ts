import { afterEach, describe, expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import { publish, RecordsError } from '../../geodata/publish'
import type { Problem } from '../../src/atlas/problem'
import { type AtlasFolder, atlasFolder } from '../fixtures/folder'

const WEST = 'territories/westland/territory.json'
const WEST_EVENTS = 'territories/westland/events.json'
const WEST_SHAPE = 'territories/westland/boundary.geojson'
const EAST = 'territories/eastland/territory.json'

const LABELS = 'context/labels.json'
const RECOGNITION = 'recognition.json'
const SCENES = 'scenes.json'
const COVERAGE = 'coverage.json'
const TOUR = 'tours/two-lands.json'
const GERMAN = 'languages/de.json'

interface Fault {
  name: string
  make: (folder: AtlasFolder) => void
  /** The one problem that must be reported; `expected` is a part of its words. */
  problem: Problem
}

const FAULTS: Fault[] = [
  {
    name: 'a translated name of an unknown territory',
    make: (folder) => folder.edit(GERMAN, ({ territories }) => (territories.atlantis = 'Atlantis')),
    problem: { file: GERMAN, record: 'de', field: 'territories.atlantis', expected: '"atlantis"' },
  },
  {
    name: 'a translated name of an unknown region',
    make: (folder) => folder.edit(GERMAN, ({ regions }) => (regions.elsewhere = 'Anderswo')),
    problem: { file: GERMAN, record: 'de', field: 'regions.elsewhere', expected: 'regions.json' },
  },
  {
    name: 'a translated name of a land without pieces',
    make: (folder) => folder.edit(GERMAN, ({ lands }) => (lands.Westland = 'Westland')),
    problem: { file: GERMAN, record: 'de', field: 'lands.Westland', expected: 'before a colon' },
  },
  {
    name: 'an empty translation',
    make: (folder) => folder.edit(GERMAN, ({ territories }) => (territories.westland = '')),
    problem: { file: GERMAN, record: 'de', field: 'territories.westland', expected: '2 characters' },
  },
  {
    name: 'an unknown field of a language',
    make: (folder) => folder.edit(GERMAN, (words) => (words.towns = {})),
    problem: { file: GERMAN, record: 'de', field: 'towns', expected: 'no such field' },
  },
  {
    name: 'a status without its words',
    make: (folder) => folder.edit(GERMAN, ({ statuses }) => delete statuses.annexed),
    problem: { file: GERMAN, record: 'de', field: 'statuses.annexed', expected: 'object' },
  },
  {
    name: 'a status without its meaning',
    make: (folder) => folder.edit(GERMAN, ({ statuses }) => delete statuses.leased.meaning),
    problem: { file: GERMAN, record: 'de', field: 'statuses.leased.meaning', expected: 'string' },
  },
  {
    name: 'words of a status that the atlas does not have',
    make: (folder) => folder.edit(GERMAN, ({ statuses }) => (statuses.liberated = statuses.occupied)),
    problem: { file: GERMAN, record: 'de', field: 'statuses.liberated', expected: 'no such field' },
  },
  {
    name: 'a kind of event without its word',
    make: (folder) => folder.edit(GERMAN, ({ kinds }) => delete kinds.treaty),
    problem: { file: GERMAN, record: 'de', field: 'kinds.treaty', expected: 'string' },
  },
  {
    name: 'a precision that leaves no room for its number',
    make: (folder) => folder.edit(GERMAN, ({ precision }) => (precision.digitised = 'digitalisiert')),
    problem: { file: GERMAN, record: 'de', field: 'precision.digitised', expected: '{km}' },
  },
  {
    name: 'a file of a language that the atlas does not speak',
    make: (folder) => folder.write('languages/tlh.json', '{}'),
    problem: { file: 'languages/tlh.json', record: 'file', field: 'name', expected: 'et.json' },
  },
  {
    name: 'a language that is not JSON',
    make: (folder) => folder.write(GERMAN, '{'),
    problem: { file: GERMAN, record: 'file', field: 'text', expected: 'JSON' },
  },
  {
    name: 'a label of an unknown kind',
    make: (folder) => folder.edit(LABELS, ([, town]) => (town.kind = 'village')),
    problem: { file: LABELS, record: 'Weststadt', field: 'kind', expected: '"town"' },
  },
  {
    name: 'a label off the globe',
    make: (folder) => folder.edit(LABELS, ([, town]) => (town.lon = 211)),
    problem: { file: LABELS, record: 'Weststadt', field: 'lon', expected: '180' },
  },
  {
    name: 'a label of a fourth rank',
    make: (folder) => folder.edit(LABELS, ([, town]) => (town.rank = 4)),
    problem: { file: LABELS, record: 'Weststadt', field: 'rank', expected: '1|2|3' },
  },
  {
    name: 'a label without a name',
    make: (folder) => folder.edit(LABELS, ([, town]) => (town.names = [])),
    problem: { file: LABELS, record: 'record 1', field: 'names', expected: 'at least one name' },
  },
  {
    name: 'an unknown field of a name',
    make: (folder) => folder.edit(LABELS, ([, town]) => (town.names[1].since = '1940')),
    problem: { file: LABELS, record: 'Weststadt', field: 'names.1.since', expected: 'no such field' },
  },
  {
    name: 'a further name without its language',
    make: (folder) => folder.edit(LABELS, ([, town]) => delete town.also[0].lang),
    problem: { file: LABELS, record: 'Weststadt', field: 'also.0.lang', expected: 'string' },
  },
  {
    name: 'a town that does not say where its names are from',
    make: (folder) => folder.edit(LABELS, ([, town]) => delete town.sources),
    problem: { file: LABELS, record: 'Weststadt', field: 'sources', expected: 'at least one source' },
  },
  {
    name: 'an unknown source of a label',
    make: (folder) => folder.edit(LABELS, ([, town]) => town.sources.push('no-book')),
    problem: { file: LABELS, record: 'Weststadt', field: 'sources', expected: '"no-book"' },
  },
  {
    name: 'a name from a day that the calendar does not have',
    make: (folder) => folder.edit(LABELS, ([, town]) => (town.names[1].from = '1940-06-31')),
    problem: { file: LABELS, record: 'Weststadt', field: 'names.1.from', expected: '"1940-06-31"' },
  },
  {
    name: 'two names at a time',
    make: (folder) => folder.edit(LABELS, ([, town]) => (town.names[1].from = '1940-08-05')),
    problem: { file: LABELS, record: 'Weststadt', field: 'names.1.from', expected: '1940-08-06 or later' },
  },
  {
    name: 'a name behind one without an end',
    make: (folder) => folder.edit(LABELS, ([, town]) => delete town.names[0].to),
    problem: { file: LABELS, record: 'Weststadt', field: 'names.1.from', expected: 'without an end' },
  },
  {
    name: 'labels that are not JSON',
    make: (folder) => folder.write(LABELS, '['),
    problem: { file: LABELS, record: 'file', field: 'text', expected: 'JSON' },
  },
  {
    name: 'a recognition of an act that is no event',
    make: (folder) => folder.edit(RECOGNITION, ([record]) => (record.act = 'westland-given')),
    problem: {
      file: RECOGNITION,
      record: 'recognition-westland',
      field: 'act',
      expected: '"westland-given"',
    },
  },
  {
    name: 'a territory in two recognitions',
    make: (folder) => folder.edit(RECOGNITION, (list) => list.push({ ...list[0], id: 'recognition-again' })),
    problem: {
      file: RECOGNITION,
      record: 'recognition-again',
      field: 'territories',
      expected: 'recognition-westland has "westland"',
    },
  },
  {
    name: 'a recognition of an unknown territory',
    make: (folder) => folder.edit(RECOGNITION, ([record]) => record.territories.push('atlantis')),
    problem: {
      file: RECOGNITION,
      record: 'recognition-westland',
      field: 'territories',
      expected: '"atlantis"',
    },
  },
  {
    name: 'an unknown source of a position',
    make: (folder) => folder.edit(RECOGNITION, ([record]) => (record.positions[1].sources = ['no-book'])),
    problem: {
      file: RECOGNITION,
      record: 'recognition-westland',
      field: 'positions.1.sources',
      expected: '"no-book"',
    },
  },
  {
    name: 'an unknown stance',
    make: (folder) => folder.edit(RECOGNITION, ([record]) => (record.positions[1].stance = 'unsure')),
    problem: {
      file: RECOGNITION,
      record: 'recognition-westland',
      field: 'positions.1.stance',
      expected: '"not-recognised"',
    },
  },
  {
    name: 'a scene on a day that the calendar does not have',
    make: (folder) => folder.edit(SCENES, ([scene]) => (scene.date = '1940-02-31')),
    problem: { file: SCENES, record: 'both-lands', field: 'date', expected: '"1940-02-31"' },
  },
  {
    name: 'a scene whose box is inside out',
    make: (folder) => folder.edit(SCENES, ([scene]) => scene.box.reverse()),
    problem: { file: SCENES, record: 'both-lands', field: 'box', expected: 'west, south, east, north' },
  },
  {
    name: 'a tour to an unknown territory',
    make: (folder) => folder.edit(TOUR, ({ steps }) => (steps[1].territory = 'atlantis')),
    problem: { file: TOUR, record: 'two-lands', field: 'steps.1.territory', expected: '"atlantis"' },
  },
  {
    name: 'a tour with an unknown event',
    make: (folder) => folder.edit(TOUR, ({ steps }) => steps[2].events.push('westland-sold')),
    problem: { file: TOUR, record: 'two-lands', field: 'steps.2.events', expected: '"westland-sold"' },
  },
  {
    name: 'a tour with an unknown event before its years',
    make: (folder) => folder.edit(TOUR, ({ steps }) => (steps[2].prologue = ['westland-sold'])),
    problem: { file: TOUR, record: 'two-lands', field: 'steps.2.prologue', expected: '"westland-sold"' },
  },
  {
    name: 'a step of a tour without an event',
    make: (folder) => folder.edit(TOUR, ({ steps }) => (steps[2].events = [])),
    problem: { file: TOUR, record: 'two-lands', field: 'steps.2.events', expected: 'at least one event' },
  },
  {
    name: 'an unknown source of a tour',
    make: (folder) => folder.edit(TOUR, ({ steps }) => steps[2].sources.push('no-book')),
    problem: { file: TOUR, record: 'two-lands', field: 'steps.2.sources', expected: '"no-book"' },
  },
  {
    name: 'a tour on a day that the calendar does not have',
    make: (folder) => folder.edit(TOUR, ({ steps }) => (steps[4].date = '1945-02-29')),
    problem: { file: TOUR, record: 'two-lands', field: 'steps.4.date', expected: '"1945-02-29"' },
  },
  {
    name: 'a tour on a day outside of its years',
    make: (folder) => folder.edit(TOUR, ({ steps }) => (steps[5].date = '1947-01-01')),
    problem: { file: TOUR, record: 'two-lands', field: 'steps.5.date', expected: '1940 to 1946' },
  },
  {
    name: 'a tour that goes back in time',
    make: (folder) => folder.edit(TOUR, ({ steps }) => (steps[5].date = '1945-05-08')),
    problem: { file: TOUR, record: 'two-lands', field: 'steps.5.date', expected: 'not before' },
  },
  {
    name: 'an event after the years of a tour',
    make: (folder) =>
      folder.edit(TOUR, (tour) => {
        tour.years = [1940, 1945]
        tour.steps[5].date = '1945-12-31'
      }),
    problem: { file: TOUR, record: 'two-lands', field: 'steps.5.events', expected: '"lands-left"' },
  },
  {
    name: 'a prologue that is none',
    make: (folder) => folder.edit(TOUR, ({ steps }) => (steps[3].prologue = ['eastland-leased'])),
    problem: { file: TOUR, record: 'two-lands', field: 'steps.3.prologue', expected: 'before 1940' },
  },
  {
    name: 'a tour whose box does not show what it selects',
    make: (folder) => folder.edit(TOUR, ({ steps }) => (steps[1].box = [20, 50, 20.5, 51])),
    problem: { file: TOUR, record: 'two-lands', field: 'steps.1.box', expected: '"eastland"' },
  },
  {
    name: 'a tour of five steps',
    make: (folder) => folder.edit(TOUR, ({ steps }) => steps.pop()),
    problem: { file: TOUR, record: 'two-lands', field: 'steps', expected: 'six to ten steps' },
  },
  {
    name: 'a tour in a file of another name',
    make: (folder) => folder.edit(TOUR, (tour) => (tour.id = 'three-lands')),
    problem: { file: TOUR, record: 'three-lands', field: 'id', expected: '"two-lands"' },
  },
  {
    name: 'an unknown field of a step',
    make: (folder) => folder.edit(TOUR, ({ steps }) => (steps[0].zoom = 5)),
    problem: { file: TOUR, record: 'two-lands', field: 'steps.0.zoom', expected: 'no such field' },
  },
  {
    name: 'a tour that is not JSON',
    make: (folder) => folder.write(TOUR, '{'),
    problem: { file: TOUR, record: 'file', field: 'text', expected: 'JSON' },
  },
  {
    name: 'a statement that no record carries',
    make: (folder) =>
      folder.edit(COVERAGE, ([text]) => (text.statements[0].carriedBy = ['event:westland-sold'])),
    problem: { file: COVERAGE, record: 'a-book', field: 'statements.0', expected: '"event:westland-sold"' },
  },
  {
    name: 'a statement without a record',
    make: (folder) => folder.edit(COVERAGE, ([text]) => delete text.statements[0].carriedBy),
    problem: {
      file: COVERAGE,
      record: 'record 0',
      field: 'statements.0',
      expected: 'carriedBy or disputedBy',
    },
  },
  {
    name: 'a statement disputed by a record without its account',
    make: (folder) =>
      folder.edit(COVERAGE, ([text]) => (text.statements[2].disputedBy = ['event:westland-taken'])),
    problem: {
      file: COVERAGE,
      record: 'a-book',
      field: 'statements.2.disputedBy',
      expected: 'not "event:westland-taken"',
    },
  },
  {
    name: 'a paragraph without a statement',
    make: (folder) => folder.edit(COVERAGE, ([text]) => (text.paragraphs = 3)),
    problem: { file: COVERAGE, record: 'a-book', field: 'statements', expected: 'none of 3' },
  },
  {
    name: 'a statement behind the last paragraph',
    make: (folder) => folder.edit(COVERAGE, ([text]) => (text.statements[0].paragraph = 7)),
    problem: { file: COVERAGE, record: 'a-book', field: 'statements.0.paragraph', expected: '1 to 2' },
  },
  {
    name: 'a territory without a shape',
    make: (folder) => folder.remove(WEST_SHAPE),
    problem: { file: WEST, record: 'westland', field: 'id', expected: 'boundary.geojson' },
  },
  {
    name: 'a shape without a record',
    make: (folder) =>
      folder.write(
        'territories/southland/boundary.geojson',
        JSON.stringify({
          type: 'Feature',
          id: 'southland',
          properties: {
            territory: 'southland',
            precision: 'surveyed',
            area_km2: 1,
            lines: [],
            units: ['A-1'],
            sources: ['a-book'],
          },
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [22, 50],
                [23, 50],
                [23, 51],
                [22, 50],
              ],
            ],
          },
        }),
      ),
    problem: {
      file: 'territories/southland/boundary.geojson',
      record: 'southland',
      field: 'properties.territory',
      expected: 'territory.json',
    },
  },
  {
    name: 'a territory without an event',
    make: (folder) => {
      folder.remove('territories/eastland/events.json')
      folder.edit(WEST_EVENTS, (events) => events[1].territories.pop())
    },
    problem: { file: EAST, record: 'eastland', field: 'id', expected: 'at least one event' },
  },
  {
    name: 'periods that overlap',
    make: (folder) => folder.edit(WEST, ({ periods }) => (periods[1].from = '1940-08-05')),
    problem: { file: WEST, record: 'westland', field: 'periods.1.from', expected: '1940-08-06 or later' },
  },
  {
    name: 'periods in the wrong order',
    make: (folder) => folder.edit(WEST, ({ periods }) => (periods[0].to = '1940-12')),
    problem: { file: WEST, record: 'westland', field: 'periods.1.from', expected: '1940-12-01 or later' },
  },
  {
    name: 'a last day that is not the day before the end',
    make: (folder) => folder.edit(WEST, ({ periods }) => (periods[1].until = '1946-04-02')),
    problem: { file: WEST, record: 'westland', field: 'periods.1.until', expected: '1946-03-31' },
  },
  {
    name: 'a period that runs backwards',
    make: (folder) => folder.edit(WEST, ({ periods }) => (periods[1].to = '1939-04-05')),
    problem: { file: WEST, record: 'westland', field: 'periods.1.to', expected: 'a day after 1940-08-06' },
  },
  {
    name: 'a period that ends as it begins',
    make: (folder) => folder.edit(EAST, ({ periods }) => (periods[0].to = '1940-03-22')),
    problem: { file: EAST, record: 'eastland', field: 'periods.0.to', expected: 'a day after 1940-03-22' },
  },
  {
    name: 'a period without an end',
    make: (folder) => folder.edit(EAST, ({ periods }) => (periods[0].to = null)),
    problem: { file: EAST, record: 'eastland', field: 'periods.0.to', expected: 'string' },
  },
  {
    name: 'a territory without a period',
    make: (folder) => folder.edit(EAST, (territory) => (territory.periods = [])),
    problem: { file: EAST, record: 'eastland', field: 'periods', expected: 'at least one period' },
  },
  {
    name: 'an unknown status',
    make: (folder) => folder.edit(WEST, ({ periods }) => (periods[0].status = 'liberated')),
    problem: { file: WEST, record: 'westland', field: 'periods.0.status', expected: '"occupied"' },
  },
  {
    name: 'an unknown source of a period',
    make: (folder) => folder.edit(WEST, ({ periods }) => periods[0].sources.push('no-book')),
    problem: { file: WEST, record: 'westland', field: 'periods.0.sources', expected: '"no-book"' },
  },
  {
    name: 'an unknown source of an account',
    make: (folder) => folder.edit(WEST, ({ periods }) => (periods[1].accounts[1].sources = ['no-book'])),
    problem: { file: WEST, record: 'westland', field: 'periods.1.accounts.1.sources', expected: '"no-book"' },
  },
  {
    name: 'an unknown source of an event',
    make: (folder) => folder.edit(WEST_EVENTS, (events) => (events[0].sources = ['no-book'])),
    problem: { file: WEST_EVENTS, record: 'westland-taken', field: 'sources', expected: '"no-book"' },
  },
  {
    name: 'an unknown source of a shape',
    make: (folder) => folder.edit(WEST_SHAPE, ({ properties }) => (properties.sources = ['no-book'])),
    problem: { file: WEST_SHAPE, record: 'westland', field: 'properties.sources', expected: '"no-book"' },
  },
  {
    name: 'a period without a source',
    make: (folder) => folder.edit(WEST, ({ periods }) => (periods[0].sources = [])),
    problem: { file: WEST, record: 'westland', field: 'periods.0.sources', expected: 'at least one source' },
  },
  {
    name: 'accounts without an assessment',
    make: (folder) => folder.edit(WEST, ({ periods }) => delete periods[1].assessment),
    problem: { file: WEST, record: 'westland', field: 'periods.1.assessment', expected: 'together' },
  },
  {
    name: 'an event joined to nothing',
    make: (folder) => folder.edit(WEST_EVENTS, (events) => (events[0].territories = [])),
    problem: {
      file: WEST_EVENTS,
      record: 'westland-taken',
      field: 'territories',
      expected: 'at least one territory',
    },
  },
  {
    name: 'an event joined to an unknown territory',
    make: (folder) => folder.edit(WEST_EVENTS, (events) => events[0].territories.push('atlantis')),
    problem: { file: WEST_EVENTS, record: 'westland-taken', field: 'territories', expected: '"atlantis"' },
  },
  {
    name: 'an event on a day that the calendar does not have',
    make: (folder) => folder.edit(WEST_EVENTS, (events) => (events[0].date = '1940-02-31')),
    problem: { file: WEST_EVENTS, record: 'westland-taken', field: 'date', expected: '"1940-02-31"' },
  },
  {
    name: 'an event whose date is no date',
    make: (folder) => folder.edit(WEST_EVENTS, (events) => (events[0].date = 'abc')),
    problem: { file: WEST_EVENTS, record: 'westland-taken', field: 'date', expected: 'EDTF' },
  },
  {
    name: 'a period from a day that the calendar does not have',
    make: (folder) => folder.edit(EAST, ({ periods }) => (periods[0].from = '1939-02-29')),
    problem: { file: EAST, record: 'eastland', field: 'periods.0.from', expected: '"1939-02-29"' },
  },
  {
    name: 'a period to a date that is none',
    make: (folder) => folder.edit(EAST, ({ periods }) => (periods[0].to = 'April 1946')),
    problem: { file: EAST, record: 'eastland', field: 'periods.0.to', expected: 'EDTF' },
  },
  {
    name: 'an unknown field of a territory',
    make: (folder) => folder.edit(WEST, (territory) => (territory.colour = 'red')),
    problem: { file: WEST, record: 'westland', field: 'colour', expected: 'no such field' },
  },
  {
    name: 'an unknown field of a period',
    make: (folder) => folder.edit(WEST, ({ periods }) => (periods[0].since = '1940')),
    problem: { file: WEST, record: 'westland', field: 'periods.0.since', expected: 'no such field' },
  },
  {
    name: 'a field left out',
    make: (folder) => folder.edit(WEST, (territory) => delete territory.summary),
    problem: { file: WEST, record: 'westland', field: 'summary', expected: 'string' },
  },
  {
    name: 'a territory that is not JSON',
    make: (folder) => folder.write(WEST, '{ "id": "westland", '),
    problem: { file: WEST, record: 'file', field: 'text', expected: 'JSON' },
  },
  {
    name: 'events that are not JSON',
    make: (folder) => folder.write('territories/eastland/events.json', 'none yet'),
    problem: { file: 'territories/eastland/events.json', record: 'file', field: 'text', expected: 'JSON' },
  },
  {
    name: 'events that are no list',
    make: (folder) => folder.write('territories/eastland/events.json', '{}'),
    problem: { file: 'territories/eastland/events.json', record: 'file', field: 'text', expected: 'array' },
  },
  {
    name: 'a shape that is not JSON',
    make: (folder) => folder.write(WEST_SHAPE, ''),
    problem: { file: WEST_SHAPE, record: 'file', field: 'text', expected: 'JSON' },
  },
  {
    name: 'sources that are not JSON',
    make: (folder) => folder.write('sources.json', '[,]'),
    problem: { file: 'sources.json', record: 'file', field: 'text', expected: 'JSON' },
  },
  {
    name: 'regions that are not JSON',
    make: (folder) => folder.write('regions.json', ''),
    problem: { file: 'regions.json', record: 'file', field: 'text', expected: 'JSON' },
  },
  {
    name: 'a source of an unknown type',
    make: (folder) => folder.edit('sources.json', (sources) => (sources[0].type = 'rumour')),
    problem: { file: 'sources.json', record: 'a-book', field: 'type', expected: '"book"' },
  },
  {
    name: 'an author without a name',
    make: (folder) => folder.edit('sources.json', (sources) => (sources[0].author = [{}])),
    problem: { file: 'sources.json', record: 'a-book', field: 'author.0', expected: 'a person' },
  },
  {
    name: 'two sources of one id',
    make: (folder) => folder.edit('sources.json', (sources) => sources.push(sources[0])),
    problem: { file: 'sources.json', record: 'a-book', field: 'id', expected: 'an id of its own' },
  },
  {
    name: 'two regions of one id',
    make: (folder) => folder.edit('regions.json', (regions) => regions.push(regions[0])),
    problem: { file: 'regions.json', record: 'the-lands', field: 'id', expected: 'an id of its own' },
  },
  {
    name: 'two events of one id',
    make: (folder) => folder.edit(WEST_EVENTS, (events) => (events[0].id = 'eastland-leased')),
    problem: { file: WEST_EVENTS, record: 'eastland-leased', field: 'id', expected: 'an id of its own' },
  },
  {
    name: 'an unknown region',
    make: (folder) => folder.edit(EAST, (territory) => (territory.region = 'elsewhere')),
    problem: { file: EAST, record: 'eastland', field: 'region', expected: '"elsewhere"' },
  },
  {
    name: 'a territory in another one’s folder',
    make: (folder) => folder.edit(WEST, (territory) => (territory.id = 'southland')),
    problem: { file: WEST, record: 'southland', field: 'id', expected: '"westland"' },
  },
  {
    name: 'a territory with the id of its neighbour',
    make: (folder) => folder.edit(WEST, (territory) => (territory.id = 'eastland')),
    problem: { file: WEST, record: 'eastland', field: 'id', expected: '"westland"' },
  },
  {
    name: 'a shape in another territory’s folder',
    make: (folder) => folder.edit(WEST_SHAPE, ({ properties }) => (properties.territory = 'eastland')),
    problem: { file: WEST_SHAPE, record: 'eastland', field: 'properties.territory', expected: '"westland"' },
  },
  {
    name: 'an id that is no id',
    make: (folder) => folder.edit(WEST_EVENTS, (events) => (events[0].id = 'Westland taken')),
    problem: { file: WEST_EVENTS, record: 'Westland taken', field: 'id', expected: 'lower-case letters' },
  },
  {
    name: 'a place that is not on the globe',
    make: (folder) => folder.edit(WEST_EVENTS, (events) => (events[0].place.lat = 504)),
    problem: { file: WEST_EVENTS, record: 'westland-taken', field: 'place.lat', expected: '90' },
  },
  {
    name: 'a precision in words of its own',
    make: (folder) => folder.edit(WEST_SHAPE, ({ properties }) => (properties.precision = 'good')),
    problem: { file: WEST_SHAPE, record: 'westland', field: 'properties.precision', expected: 'surveyed' },
  },
  {
    name: 'a shape without an area',
    make: (folder) => folder.edit(WEST_SHAPE, ({ geometry }) => (geometry.coordinates = [])),
    problem: { file: WEST_SHAPE, record: 'westland', field: 'geometry.coordinates', expected: '1' },
  },
]

let folder: AtlasFolder
afterEach(() => folder.delete())

describe('the small atlas that every fault is made in', () => {
  test('is in order and can be published', () => {
    folder = atlasFolder()
    expect(readAtlas(folder.path).problems).toEqual([])
    expect(Object.keys(publish(folder.path).published)).toHaveLength(10)
  })
})

describe('one fault gives one problem, which names file, record, field and what was expected', () => {
  test.each(FAULTS)('$name', ({ make, problem }) => {
    folder = atlasFolder()
    make(folder)
    const { problems } = readAtlas(folder.path)
    expect(problems).toEqual([{ ...problem, expected: expect.stringContaining(problem.expected) }])
  })

  test.each(FAULTS)('$name: nothing is published', ({ make, problem }) => {
    folder = atlasFolder()
    make(folder)
    expect(() => publish(folder.path)).toThrow(RecordsError)
    expect(() => publish(folder.path)).toThrow(`${problem.file}: ${problem.record}: ${problem.field}: `)
  })
})

test('a territory whose name is translated nowhere yet can be read and published', () => {
  folder = atlasFolder()
  folder.edit(GERMAN, ({ territories }) => delete territories.westland)
  expect(readAtlas(folder.path).problems).toEqual([])
  folder.remove('languages')
  expect(readAtlas(folder.path).problems).toEqual([])
})

test('all faults at once are reported in one run', () => {
  folder = atlasFolder()
  folder.edit(WEST, (territory) => {
    territory.region = 'elsewhere'
    territory.periods[0].sources.push('no-book')
    territory.periods[1].to = '1939-04-05'
  })
  folder.edit(WEST_EVENTS, (events) => {
    events[0].date = '1940-02-31'
    events[0].territories.push('atlantis')
    events[1].kind = 'rumour'
  })
  folder.edit(WEST_SHAPE, ({ properties }) => {
    properties.sources = ['no-map']
  })
  folder.edit(EAST, (territory) => {
    territory.colour = 'red'
    territory.periods[0].status = 'liberated'
  })
  folder.write('territories/eastland/boundary.geojson', '{')
  folder.edit('sources.json', (sources) => sources.push(sources[0]))
  const fields = readAtlas(folder.path).problems.map(({ record, field }) => `${record} ${field}`)
  expect(fields.toSorted()).toEqual(
    [
      'westland region',
      'westland periods.0.sources',
      'westland periods.1.to',
      'westland-taken date',
      'westland-taken territories',
      'lands-left kind',
      'westland properties.sources',
      'eastland colour',
      'eastland periods.0.status',
      'file text',
      'a-book id',
    ].toSorted(),
  )
})
