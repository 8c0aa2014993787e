/** The events as a table: one row an event, in order of time. */
import { isoDay } from '../day'
import type { AtlasEvent } from '../types'
import type { Column } from './csv'
import { BETWEEN_IDS } from './periodTable'

export const EVENT_COLUMNS: readonly Column<AtlasEvent>[] = [
  { name: 'id', type: 'string', description: 'id of the event', value: ({ id }) => id },
  { name: 'date', type: 'string', description: 'date as recorded, EDTF', value: ({ date }) => date },
  {
    name: 'day',
    type: 'date',
    description: 'the earliest day that the date allows',
    value: ({ day }) => isoDay(day),
  },
  { name: 'title', type: 'string', description: 'what happened, in short', value: ({ title }) => title },
  {
    name: 'kind',
    type: 'string',
    description: 'treaty, invasion, deportation, …',
    value: ({ kind }) => kind,
  },
  {
    name: 'territories',
    type: 'string',
    description: 'ids of the territories that it is joined to, with semicolons between',
    value: ({ territories }) => territories.join(BETWEEN_IDS),
  },
  { name: 'place', type: 'string', description: 'where, if at one place', value: ({ place }) => place?.name },
  { name: 'lon', type: 'number', description: 'longitude of the place', value: ({ place }) => place?.lon },
  { name: 'lat', type: 'number', description: 'latitude of the place', value: ({ place }) => place?.lat },
  { name: 'text', type: 'string', description: 'what happened', value: ({ text }) => text },
  {
    name: 'disputed',
    type: 'boolean',
    description: 'whether sources disagree; events.json has the accounts',
    value: ({ accounts }) => accounts !== undefined,
  },
  {
    name: 'sources',
    type: 'string',
    description: 'ids of the bibliography, with semicolons between',
    value: ({ sources }) => sources.join(BETWEEN_IDS),
  },
]
