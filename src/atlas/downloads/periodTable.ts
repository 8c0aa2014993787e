/** The periods as a table: one row a period, in the order of the atlas. */
import { isoDay } from '../day'
import { regionNames } from '../published'
import type { Atlas, Period, Territory } from '../types'
import type { Column } from './csv'

interface PeriodRow {
  territory: Territory
  period: Period
  region: string
}

/** Between the ids of one cell; ids have none. */
export const BETWEEN_IDS = ';'

export const PERIOD_COLUMNS: readonly Column<PeriodRow>[] = [
  {
    name: 'territory',
    type: 'string',
    description: 'id of the territory',
    value: ({ territory }) => territory.id,
  },
  {
    name: 'name',
    type: 'string',
    description: 'short English name',
    value: ({ territory }) => territory.name,
  },
  {
    name: 'region',
    type: 'string',
    description: 'id of its region',
    value: ({ territory }) => territory.region,
  },
  { name: 'region_name', type: 'string', description: 'name of its region', value: ({ region }) => region },
  {
    name: 'status',
    type: 'string',
    description: 'annexed, occupied, puppet-state, leased, garrisoned, contested or other-power',
    value: ({ period }) => period.status,
  },
  {
    name: 'title',
    type: 'string',
    description: 'regime of the period, where it has a name of its own',
    value: ({ period }) => period.title,
  },
  {
    name: 'from',
    type: 'string',
    description: 'beginning as recorded, EDTF',
    value: ({ period }) => period.from,
  },
  {
    name: 'to',
    type: 'string',
    description: 'end as recorded, EDTF: when it no longer held',
    value: ({ period }) => period.to,
  },
  {
    name: 'from_day',
    type: 'date',
    description: 'first day: the earliest that the beginning allows',
    value: ({ period }) => isoDay(period.fromDay),
  },
  {
    name: 'to_day',
    type: 'date',
    description: 'first day on which it no longer held: the earliest that the end allows',
    value: ({ period }) => isoDay(period.toDay),
  },
  {
    name: 'area_km2',
    type: 'number',
    description: 'area of the territory on the WGS 84 ellipsoid, large lakes left out',
    value: ({ territory }) => territory.areaKm2,
  },
  {
    name: 'precision',
    type: 'string',
    description: 'how its boundary is known: surveyed, treaty text, digitised ±N km or approximate',
    value: ({ territory }) => territory.precision,
  },
  {
    name: 'note',
    type: 'string',
    description: 'what makes it this status',
    value: ({ period }) => period.note,
  },
  {
    name: 'disputed',
    type: 'boolean',
    description: 'whether sources disagree on the period; the page of the territory sets out the accounts',
    value: ({ period }) => period.accounts !== undefined,
  },
  {
    name: 'sources',
    type: 'string',
    description: 'ids of the bibliography, with semicolons between',
    value: ({ period }) => period.sources.join(BETWEEN_IDS),
  },
]

export function periodRows(atlas: Atlas): PeriodRow[] {
  const nameOf = regionNames(atlas)
  return atlas.territories.flatMap((territory) =>
    territory.periods.map((period) => ({ territory, period, region: nameOf(territory.region) })),
  )
}
