/** The map's content as rows of a table. */
import { type Activity, activityOf } from '../../atlas/activity'
import type { Moment } from '../../atlas/moment'
import type { Atlas, Region, Territory } from '../../atlas/types'

export interface TableRow {
  territory: Territory
  /** What holds at the moment; undefined where nothing does, but did at the other date. */
  activity: Activity | undefined
  /** What held at the other date of a comparison; undefined where nothing did, or none is compared. */
  other: Activity | undefined
}

export interface TableSection {
  region: Region
  rows: TableRow[]
}

/** Every territory that is painted at the moment or at the other date, by region, in the order of the atlas. */
export function tableSections(
  { regions, territories }: Pick<Atlas, 'regions' | 'territories'>,
  moment: Moment,
  compare: Moment | undefined,
): TableSection[] {
  const rows = territories
    .map((territory) => ({
      territory,
      activity: activityOf(territory, moment),
      other: compare && activityOf(territory, compare),
    }))
    .filter(({ activity, other }) => activity ?? other)
  return regions
    .map((region) => ({ region, rows: rows.filter(({ territory }) => territory.region === region.id) }))
    .filter((section) => section.rows.length > 0)
}
