/** The atlas many times over, for asking what its growth would cost. The same at every call. */
import { isoDay } from '../../src/atlas/day'
import { FIRST_DAY, LAST_DAY } from '../../src/atlas/moment'
import type { Atlas, AtlasEvent, Period, Territory } from '../../src/atlas/types'

/**
 * `later`: each copy holds after the one before it, so that a moment has as much as now, and only the
 * records are more. `together`: all copies hold at the same days, so that a moment has more as well.
 */
export type Growth = 'later' | 'together'

export interface ManyRecords {
  atlas: Atlas
  events: AtlasEvent[]
}

/** @param times 1 or more; the first copy is the atlas itself */
export function manyRecords({ atlas, events }: ManyRecords, times: number, growth: Growth): ManyRecords {
  const copies = Array.from({ length: times }, (_, copy) => copy)
  // Longer than the slider: what is moved by it is out of its reach.
  const span = growth === 'later' ? LAST_DAY - FIRST_DAY + 3653 : 0
  return {
    atlas: {
      ...atlas,
      territories: copies.flatMap((copy) =>
        atlas.territories.map((territory) => copyOfTerritory(territory, copy, copy * span)),
      ),
    },
    events: copies.flatMap((copy) =>
      events.map((event) => ({
        ...event,
        id: named(event.id, copy),
        day: event.day + copy * span,
        territories: event.territories.map((id) => named(id, copy)),
      })),
    ),
  }
}

function named(id: string, copy: number): string {
  return copy === 0 ? id : `${id}-${copy}`
}

function copyOfTerritory(territory: Territory, copy: number, days: number): Territory {
  if (copy === 0) return territory
  const moved = (period: Period): Period => {
    const [fromDay, toDay] = [period.fromDay + days, period.toDay + days]
    return days === 0 ? period : { ...period, fromDay, toDay, from: isoDay(fromDay), to: isoDay(toDay) }
  }
  return {
    ...territory,
    id: named(territory.id, copy),
    // Before the colon stands the land: pieces of a copy are of its own land.
    name: territory.name.replace(/^[^:]*/, (land) => `${land} ${copy}`),
    ...(territory.land === undefined ? {} : { land: `${territory.land} ${copy}` }),
    periods: territory.periods.map(moved),
  }
}
