/**
 * The territories that are pointed at and selected, as shapes of their own. Were they feature-state of
 * all territories, every corner of a shape would be written for them at every change of the date.
 */
import type { Feature } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { Shapes } from '../atlas/shapes'
import type { Shape } from '../atlas/types'
import { SOURCE } from './layerNames'

export interface Chosen {
  hover: string | undefined
  selected: string | undefined
}

export type ChoiceFeature = Feature<Shape, { as: keyof Chosen }>

export class Choice {
  readonly #map: MapLibreMap
  readonly #shapes: ReadonlyMap<string, Shape>
  #chosen: Chosen = { hover: undefined, selected: undefined }

  constructor(map: MapLibreMap, { features }: Shapes['territories']) {
    this.#map = map
    this.#shapes = new Map(features.map(({ properties, geometry }) => [properties.id, geometry]))
  }

  /** Forgets what is drawn, as after a new style, whose source is empty. */
  forget(): void {
    this.#chosen = { hover: undefined, selected: undefined }
  }

  /** Draws what is not drawn already. */
  set(change: Partial<Chosen>): void {
    const next = { ...this.#chosen, ...change }
    if (next.hover === this.#chosen.hover && next.selected === this.#chosen.selected) return
    this.#chosen = next
    const features = (['hover', 'selected'] as const).flatMap((as): ChoiceFeature[] => {
      const geometry = next[as] === undefined ? undefined : this.#shapes.get(next[as])
      return geometry ? [{ type: 'Feature', properties: { as }, geometry }] : []
    })
    // A newer call makes an older one void; what fails is said by the map's own error event.
    void this.#map.getSource<GeoJSONSource>(SOURCE.choice)?.setData({ type: 'FeatureCollection', features })
  }
}
