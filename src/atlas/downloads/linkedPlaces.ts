/**
 * The territories as Linked Places (LPF 1.3), the JSON-LD of gazetteers such as the World Historical
 * Gazetteer: https://github.com/LinkedPasts/linked-places-format. It is GeoJSON as well.
 */
import { english } from '../../words/language'
import { periodLabel } from '../activity'
import { citation } from '../citation'
import { ATLAS_TITLE, type Edition } from '../edition'
import type { TerritoryShapes } from '../published'
import type { Shape, Source, Territory } from '../types'
import { countryCodes } from './countryCodes'
import type { Part } from './part'
import { type Certainty, type When, whenOf } from './timespan'

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld'

interface Citation {
  label: string
  '@id'?: string
}

export interface LinkedPlace {
  '@id': string
  type: 'Feature'
  properties: {
    title: string
    ccodes: string[]
    /** Of GeoNames: L is an area, whoever governs it. */
    fclasses: ['L']
    precision: string
    area_km2: number
  }
  when: When
  names: { toponym: string; lang: string; citations?: Citation[] }[]
  types: {
    identifier: string
    label: string
    sourceLabels: { label: string; lang: string }[]
    when: When
    citations: Citation[]
  }[]
  geometry: Shape & { certainty: Certainty; citations: Citation[] }
  links: { type: 'primaryTopicOf' | 'seeAlso'; identifier: string }[]
  descriptions: { value: string; lang: string }[]
}

export interface LinkedPlaces {
  '@context': string
  type: 'FeatureCollection'
  features: LinkedPlace[]
}

/**
 * @param site the whole address of the atlas, ending with a stroke, to which territories are given
 *   addresses; without one they are named by a URN, which can be compared but not opened
 */
export function linkedPlaces(
  { atlas, reading }: Part,
  shapes: TerritoryShapes,
  edition: Edition,
  site?: string,
): LinkedPlaces {
  const sources = new Map(reading.sources.map((source) => [source.id, source]))
  const features = atlas.territories.flatMap((territory) => {
    const shape = shapes.get(territory.id)
    return shape ? [placeOf(territory, shape, sources, edition, site)] : []
  })
  return { '@context': CONTEXT, type: 'FeatureCollection', features }
}

/** A region in the words of the Art & Architecture Thesaurus; the atlas's own word stands beside it. */
const REGION = { identifier: 'aat:300182722', label: 'regions (geographic)' } as const

function placeOf(
  territory: Territory,
  shape: Shape,
  sources: ReadonlyMap<string, Source>,
  edition: Edition,
  site: string | undefined,
): LinkedPlace {
  const cited = (ids: readonly string[]) => ids.flatMap((id) => citationOf(sources.get(id)))
  const id = site ? `${site}?territory=${territory.id}` : `urn:x-soviet-occupations-atlas:${territory.id}`
  const atlas: Citation = {
    label: `${ATLAS_TITLE}, version ${edition.version}`,
    ...(site && { '@id': site }),
  }
  return {
    '@id': id,
    type: 'Feature',
    properties: {
      title: territory.name,
      ccodes: countryCodes(territory.today),
      fclasses: ['L'],
      precision: territory.precision,
      area_km2: territory.areaKm2,
    },
    when: { timespans: territory.periods.flatMap((period) => whenOf(period).timespans) },
    names: [
      { toponym: territory.name, lang: 'en', citations: [atlas] },
      ...territory.names.map(({ name, lang }) => ({ toponym: name, lang })),
    ],
    types: territory.periods.map((period) => ({
      ...REGION,
      sourceLabels: [{ label: periodLabel(period, english), lang: 'en' }],
      when: whenOf(period),
      citations: cited(period.sources),
    })),
    geometry: {
      ...shape,
      certainty: certaintyOf(territory.precision),
      citations: cited(territory.boundarySources),
    },
    links: [
      ...(site ? [{ type: 'primaryTopicOf' as const, identifier: id }] : []),
      ...addressesOf(territory, sources).map((identifier) => ({ type: 'seeAlso' as const, identifier })),
    ],
    descriptions: [{ value: territory.summary, lang: 'en' }],
  }
}

function citationOf(source: Source | undefined): Citation[] {
  if (!source) return []
  const address = source.DOI ? `https://doi.org/${source.DOI}` : source.URL
  return [{ label: citation(source), ...(address && { '@id': address }) }]
}

/** A host with a name: what a gazetteer accepts as a link. Mirrors at bare numbers are cited, not linked. */
const NAMED_HOST = /^https?:\/\/(?:[\w-]+\.)+[a-z]{2,63}(?::\d+)?(?:\/|$)/i

/** Where the sources of its periods can be read, each once. */
function addressesOf({ periods }: Territory, sources: ReadonlyMap<string, Source>): string[] {
  const named = periods.flatMap((period) => period.sources)
  const addresses = named.flatMap((id) => sources.get(id)?.URL ?? [])
  return [...new Set(addresses)].filter((address) => NAMED_HOST.test(address))
}

function certaintyOf(precision: string): Certainty {
  if (precision === 'surveyed' || precision === 'treaty text') return 'certain'
  return precision === 'approximate' ? 'uncertain' : 'less-certain'
}
