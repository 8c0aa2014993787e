/** The atlas over time: when anything changes, and how much land each status covered. */
import type { Day } from './day'
import { FIRST_DAY, LAST_DAY } from './moment'
import { isActive, STATUS_ORDER } from './status'
import type { Atlas, Status } from './types'

/** Every day on which an active period begins or ends, with how many do, in order. */
export function changesOf(atlas: Atlas): { day: Day; count: number }[] {
  const counts = new Map<Day, number>()
  for (const { periods } of atlas.territories) {
    const days = periods
      .filter(({ status }) => isActive(status))
      .flatMap(({ fromDay, toDay }) => [fromDay, toDay])
    for (const day of new Set(days)) {
      if (day >= FIRST_DAY && day <= LAST_DAY) counts.set(day, (counts.get(day) ?? 0) + 1)
    }
  }
  return [...counts].map(([day, count]) => ({ day, count })).toSorted((a, b) => a.day - b.day)
}

/** The change before or after a day, or undefined. */
export function neighbourChange(
  changes: readonly { day: Day }[],
  day: Day,
  direction: 1 | -1,
): Day | undefined {
  return direction === 1
    ? changes.find((change) => change.day > day)?.day
    : changes.findLast((change) => change.day < day)?.day
}

export interface AreaStep {
  /** From this day until the next step. */
  day: Day
  /** km² of each active status, in the order of {@link ACTIVE_ORDER}. */
  areas: number[]
}

export const ACTIVE_ORDER: readonly Status[] = STATUS_ORDER.filter(isActive)

/**
 * Area by active status, as steps from 1938 to 1994; days before the first and after the last change included.
 * Each period is looked at twice, when it begins and when it ends, however many steps there are.
 */
export function areaSteps(atlas: Atlas, changes: readonly { day: Day }[]): AreaStep[] {
  const turns = atlas.territories
    .flatMap(({ periods, areaKm2 }) =>
      periods.flatMap(({ status, fromDay, toDay }) => {
        const index = ACTIVE_ORDER.indexOf(status)
        return [
          { day: fromDay, index, km2: areaKm2 },
          { day: toDay, index, km2: -areaKm2 },
        ]
      }),
    )
    .filter(({ index }) => index !== -1)
    .toSorted((a, b) => a.day - b.day)
  const areas = ACTIVE_ORDER.map(() => 0)
  let reached = 0
  return [FIRST_DAY, ...changes.map(({ day }) => day)].map((day) => {
    for (; (turns[reached]?.day ?? Number.POSITIVE_INFINITY) <= day; reached++) {
      const { index = 0, km2 = 0 } = turns[reached] ?? {}
      areas[index] = (areas[index] ?? 0) + km2
    }
    return { day, areas: [...areas] }
  })
}
