/**
 * The edges of territories as the map has them: first the outlines, each edge once, then what is known only
 * roughly, then what closes seams. Their numbers go on from those of the territories, in that row.
 */
import type { Feature } from 'geojson'
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
  /** The number of the first outline. */
  readonly #first: number
  /** Numbers of the edges of each territory. */
  readonly #beside: ReadonlyMap<string, readonly number[]>
  /** Numbers of the outlines between pieces of one land. */
  readonly #seams: ReadonlySet<number>

  constructor({ edges, fuzzy }: Pick<Shapes, 'edges' | 'fuzzy'>, territories: readonly Territory[]) {
    this.#outlines = edges
    this.#fuzzy = fuzzy
    this.#first = territories.length
    const beside = new Map<string, number[]>()
    for (const [place, { properties }] of [...edges.features, ...fuzzy.features].entries()) {
      for (const id of properties.territories) {
        const numbers = beside.get(id)
        if (numbers) numbers.push(this.#first + place)
        else beside.set(id, [this.#first + place])
      }
    }
    this.#beside = beside
    const lands = new Map(territories.map((territory) => [territory.id, landOfPiece(territory)]))
    this.#seams = new Set(
      edges.features.flatMap(({ properties: { territories: ids } }, place) => {
        const [one, other] = ids.map((id) => lands.get(id))
        return one !== undefined && one === other ? [this.#first + place] : []
      }),
    )
  }

  shapes(): Feature[] {
    return [...this.#outlines.features, ...this.#fuzzy.features].map(({ geometry }, place) => ({
      type: 'Feature',
      id: this.#first + place,
      properties: {},
      geometry,
    }))
  }

  /**
   * The outlines between pieces of one land, once more. Simplified each for itself the pieces leave gaps of
   * a pixel: a line of their fill beneath the textures closes them.
   */
  seams(): Feature[] {
    return [...this.#seams].flatMap((edge): Feature[] => {
      const geometry = this.#outline(edge)?.geometry
      return geometry ? [{ type: 'Feature', id: this.seamOf(edge), properties: {}, geometry }] : []
    })
  }

  /** The number of what closes the seam at an outline. */
  seamOf(edge: number): number {
    return edge + this.#outlines.features.length + this.#fuzzy.features.length
  }

  /** The first number that neither a territory has nor an edge nor a seam. */
  get end(): number {
    return this.seamOf(this.#firstFuzzy)
  }

  get #firstFuzzy(): number {
    return this.#first + this.#outlines.features.length
  }

  #outline(edge: number): Shapes['edges']['features'][number] | undefined {
    return this.#outlines.features[edge - this.#first]
  }

  /** The ink that closes a seam, null while a line parts its sides; undefined of any other edge. */
  seamInk(edge: number, shown: ShownById): InkName | null | undefined {
    const outline = this.#seams.has(edge) ? this.#outline(edge) : undefined
    return outline && (joinedInk(outline.properties, shown) ?? null)
  }

  /** The edges of these territories, each once. */
  besideAny(territories: readonly string[]): Set<number> {
    return new Set(territories.flatMap((id) => this.#beside.get(id) ?? []))
  }

  /** What an edge looks like while these territories are shown. */
  stateOf(edge: number, shown: ShownById): EdgeState {
    const outline: EdgeProperties | undefined = this.#outline(edge)?.properties
    if (outline) return { status: edgeInk(outline, shown) ?? null }
    const fuzzy: FuzzyProperties | undefined = this.#fuzzy.features[edge - this.#firstFuzzy]?.properties
    return { shown: fuzzy !== undefined && isFuzzyEdgeShown(fuzzy, shown) }
  }

  /** True of every outline. */
  get isOutline(): ExpressionSpecification {
    return isWithin(this.#first, this.#firstFuzzy)
  }

  get isFuzzy(): ExpressionSpecification {
    return isWithin(this.#firstFuzzy, this.seamOf(this.#first))
  }

  get isSeam(): ExpressionSpecification {
    return isWithin(this.seamOf(this.#first), this.end)
  }

  /** True of the outlines of these territories. */
  isOutlineOf(territories: ReadonlySet<string>): ExpressionSpecification {
    const numbers = this.#outlines.features.flatMap(({ properties }, place) =>
      properties.territories.some((id) => territories.has(id)) ? [this.#first + place] : [],
    )
    return ['in', ['id'], ['literal', numbers]]
  }
}

/** True of what has a number from the one up to, but not with, the other. */
function isWithin(from: number, to: number): ExpressionSpecification {
  return ['all', ['>=', ['id'], from], ['<', ['id'], to]]
}
