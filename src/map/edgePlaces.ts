/**
 * The edges of territories as the map has them: first the outlines, each edge once, then what is known only
 * roughly. Their numbers are their places in that row.
 */
import type { Feature, FeatureCollection } from 'geojson'
import type { ExpressionSpecification } from 'maplibre-gl'
import type { EdgeProperties } from '../atlas/edges'
import { landOfPiece } from '../atlas/pieces'
import type { FuzzyProperties, Shapes } from '../atlas/shapes'
import type { Territory } from '../atlas/types'
import { edgeInk, isFuzzyEdgeShown, joinedInk, type ShownById } from '../paint/edges'
import type { InkName } from '../paint/painted'
import type { EdgeState } from './layerNames'

export class EdgePlaces {
  readonly #outlines: Shapes['edges']
  readonly #fuzzy: Shapes['fuzzy']
  /** Places of the edges of each territory. */
  readonly #beside: ReadonlyMap<string, readonly number[]>
  /** The outlines between pieces of one land. */
  readonly #seams: ReadonlySet<number>

  constructor({ edges, fuzzy }: Pick<Shapes, 'edges' | 'fuzzy'>, territories: readonly Territory[]) {
    this.#outlines = edges
    this.#fuzzy = fuzzy
    const beside = new Map<string, number[]>()
    for (const [place, { properties }] of [...edges.features, ...fuzzy.features].entries()) {
      for (const id of properties.territories) {
        const places = beside.get(id)
        if (places) places.push(place)
        else beside.set(id, [place])
      }
    }
    this.#beside = beside
    const lands = new Map(territories.map((territory) => [territory.id, landOfPiece(territory)]))
    this.#seams = new Set(
      edges.features.flatMap(({ properties: { territories: ids } }, place) => {
        const [one, other] = ids.map((id) => lands.get(id))
        return one !== undefined && one === other ? [place] : []
      }),
    )
  }

  shapes(): FeatureCollection {
    const features = [...this.#outlines.features, ...this.#fuzzy.features]
    return {
      type: 'FeatureCollection',
      features: features.map(({ geometry }, id) => ({ type: 'Feature', id, properties: {}, geometry })),
    }
  }

  /**
   * The outlines between pieces of one land, once more. Simplified each for itself the pieces leave gaps of
   * a pixel: a line of their fill beneath the textures closes them.
   * @param first the number of the first of all outlines
   */
  seams(first: number): Feature[] {
    return [...this.#seams].flatMap((place): Feature[] => {
      const geometry = this.#outlines.features[place]?.geometry
      return geometry ? [{ type: 'Feature', id: first + place, properties: {}, geometry }] : []
    })
  }

  /** The ink that closes a seam, null while a line parts its sides; undefined of any other edge. */
  seamInk(place: number, shown: ShownById): InkName | null | undefined {
    const edge = this.#seams.has(place) ? this.#outlines.features[place] : undefined
    return edge && (joinedInk(edge.properties, shown) ?? null)
  }

  /** The edges of these territories, each once. */
  besideAny(territories: readonly string[]): Set<number> {
    return new Set(territories.flatMap((id) => this.#beside.get(id) ?? []))
  }

  /** What an edge looks like while these territories are shown. */
  stateOf(place: number, shown: ShownById): EdgeState {
    const outline: EdgeProperties | undefined = this.#outlines.features[place]?.properties
    if (outline) return { status: edgeInk(outline, shown) ?? null }
    const fuzzy: FuzzyProperties | undefined =
      this.#fuzzy.features[place - this.#outlines.features.length]?.properties
    return { shown: fuzzy !== undefined && isFuzzyEdgeShown(fuzzy, shown) }
  }

  /** True of every outline. */
  get isOutline(): ExpressionSpecification {
    return ['<', ['id'], this.#outlines.features.length]
  }

  get isFuzzy(): ExpressionSpecification {
    return ['>=', ['id'], this.#outlines.features.length]
  }

  /** True of the outlines of these territories. */
  isOutlineOf(territories: ReadonlySet<string>): ExpressionSpecification {
    const places = this.#outlines.features.flatMap(({ properties }, place) =>
      properties.territories.some((id) => territories.has(id)) ? [place] : [],
    )
    return ['in', ['id'], ['literal', places]]
  }
}
