import { useMemo } from 'react'
import { territoriesAt } from '../atlas/activity'
import type { Shapes } from '../atlas/shapes'
import type { Atlas } from '../atlas/types'
import { type Legend, legendOf } from '../paint/legend'
import { type Painted, paintedTerritories } from '../paint/painted'
import type { ViewState } from '../state/viewState'
import { LIST_REST_MS, useRested } from './useRested'

/**
 * The legend of what is on the map, or on both maps.
 * @param zoom of the map; undefined before it is there
 */
export function useLegend(
  atlas: Atlas | undefined,
  shapes: Shapes | undefined,
  state: ViewState,
  zoom: number | undefined,
): Legend | undefined {
  // Counts that change many times a second are not read.
  const { moment, compare, look } = useRested(state, LIST_REST_MS).rested
  return useMemo(() => {
    if (!atlas) return undefined
    const explained: readonly Painted[] = !compare
      ? territoriesAt(atlas, moment).shown
      : look === 'difference'
        ? paintedTerritories(atlas, moment, compare)
        : [moment, compare].flatMap((date) => paintedTerritories(atlas, date, undefined))
    const fuzzy = shapes?.fuzzy.features.map(({ properties }) => properties) ?? []
    return legendOf(explained, zoom, fuzzy, atlas.territories)
  }, [atlas, shapes, zoom, moment, compare, look])
}
