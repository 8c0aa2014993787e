import { useMemo } from 'react'
import { territoriesAt } from '../atlas/activity'
import type { Shapes } from '../atlas/shapes'
import type { Atlas } from '../atlas/types'
import { type Legend, legendOf } from '../paint/legend'
import { type Painted, paintedTerritories } from '../paint/painted'
import type { ViewState } from '../state/viewState'

/**
 * The legend of what is on the map, or on both maps.
 * @param zoom of the map; undefined before it is there
 */
export function useLegend(
  atlas: Atlas | undefined,
  shapes: Shapes | undefined,
  { moment, compare, look }: Pick<ViewState, 'moment' | 'compare' | 'look'>,
  zoom: number | undefined,
): Legend | undefined {
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
