import type { Known } from '../state/viewState'
import type { RecordsData } from './atlasData'

/** What an address may name, once the records are there. */
export function knownOf({ territories, regions, tours, scenes }: RecordsData): Known {
  return {
    territories: new Set(territories.map(({ id }) => id)),
    regions: new Set(regions.map(({ id }) => id)),
    tours: new Map(tours.map(({ id, steps }) => [id, steps])),
    scenes: new Map(scenes.map((view) => [view.id, view.moment])),
  }
}
