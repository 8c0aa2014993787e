/**
 * The numbers by which the map knows territories: their places in the atlas. Ids in letters would be hashed
 * for every layer and tile at every step, and properties read anew.
 */
import type { Feature, FeatureCollection } from 'geojson'
import type { ExpressionSpecification } from 'maplibre-gl'
import type { Shapes } from '../atlas/shapes'
import type { Status, Territory } from '../atlas/types'

export class Places {
  readonly #territories: readonly Territory[]
  readonly #places: ReadonlyMap<string, number>

  constructor(territories: readonly Territory[]) {
    this.#territories = territories
    this.#places = new Map(territories.map(({ id }, place) => [id, place]))
  }

  /** @throws where the atlas has no such territory */
  placeOf(id: string): number {
    const place = this.#places.get(id)
    if (place === undefined) throw new Error(`the atlas has no territory “${id}”`)
    return place
  }

  idAt(place: number | string | undefined): string | undefined {
    return typeof place === 'number' ? this.#territories[place]?.id : undefined
  }

  shapes({ features }: Shapes['territories']): Feature[] {
    return features.map(({ properties, geometry }) => ({
      type: 'Feature',
      id: this.placeOf(properties.id),
      properties: {},
      geometry,
    }))
  }

  /** True of every territory. */
  get isTerritory(): ExpressionSpecification {
    return ['<', ['id'], this.#territories.length]
  }

  /** A point for each territory, where its ring stands. */
  marks(): FeatureCollection {
    return {
      type: 'FeatureCollection',
      features: this.#territories.map(({ labelPoint }, place) => ({
        type: 'Feature',
        id: place,
        properties: {},
        geometry: { type: 'Point', coordinates: labelPoint },
      })),
    }
  }

  /** Ids of the territories that have one of the statuses at some time. */
  everAs(statuses: readonly Status[]): Set<string> {
    const holders = this.#territories.filter(({ periods }) =>
      periods.some(({ status }) => statuses.includes(status)),
    )
    return new Set(holders.map(({ id }) => id))
  }

  /** True of these territories. */
  isOneOf(territories: ReadonlySet<string>): ExpressionSpecification {
    return ['in', ['id'], ['literal', [...territories].map((id) => this.placeOf(id))]]
  }
}
