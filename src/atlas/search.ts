/**
 * Finding territories, regions, places and events by any of their names, by the people and treaties
 * that events name, and by dates. Words are compared folded, by their beginnings, and with small
 * typing errors where nothing is found without.
 */
import MiniSearch, { type SearchOptions } from 'minisearch'
import { english, type Language } from '../words/language'
import { eventKindLabel } from '../words/names'
import { edtfInWords } from './edtf'
import { foldedWord, foldedWords } from './foldedWord'
import type { FurtherNames, MapLabel } from './labels'
import { pieceOf } from './pieces'
import { type Place, placesOf } from './places'
import type { Atlas, AtlasEvent, Reading, Region, Territory } from './types'

export type Finding =
  | { kind: 'territory'; territory: Territory; alias: string | undefined }
  | { kind: 'region'; region: Region }
  | { kind: 'place'; place: Place; alias: string | undefined }
  | { kind: 'event'; event: AtlasEvent }

export type FindingKind = Finding['kind']

/** What was found of one kind. */
export interface FindingGroup {
  kind: FindingKind
  /** The best, best first. */
  findings: Finding[]
  /** How many there are in all. */
  total: number
}

/** Groups that hold anything, in the order of {@link KIND_ORDER}. */
export type Search = (query: string) => FindingGroup[]

export interface Searchable {
  atlas: Pick<Atlas, 'territories' | 'regions'>
  labels: readonly MapLabel[]
  furtherNames: readonly FurtherNames[]
  reading: Pick<Reading, 'events'>
  /** In which territory a point lies, if in any. */
  territoryAt: (point: { lon: number; lat: number }) => string | undefined
}

export const KIND_ORDER: readonly FindingKind[] = ['territory', 'region', 'place', 'event']

/** Of each group. */
export const MOST_FINDINGS = 8

/** What is indexed of a finding. */
interface Document {
  id: number
  /** What it is called in the first place. */
  name: string
  /** Its names in other languages and times. */
  others: string
  /** What else leads to it: dates, kind, place. */
  also: string
  text: string
}

/** A thing that can be found, with its names in the order in which they are shown. */
interface Entry extends Omit<Document, 'id' | 'name' | 'others'> {
  names: string[]
  rank: number
  finding: Finding
}

/** Too frequent to find anything by. */
const LITTLE_WORDS = new Set(
  ['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'is', 'of', 'on', 'the', 'to', 'was', 'were'].map(
    foldedWord,
  ),
)

/** Documents a slice: each takes a few milliseconds, so that the page stays quick while the index is made. */
const SLICE = 60

/** From the strictest; a later one is tried where those before find nothing. */
const PASSES: readonly SearchOptions[] = [
  { combineWith: 'AND', fuzzy: false },
  { combineWith: 'AND', fuzzy: (term) => (/\d/.test(term) || term.length < 4 ? false : 0.2) },
  { combineWith: 'OR', fuzzy: false },
]

/**
 * Makes the index in slices, and then what searches it.
 * @param language that the atlas is named in; events are found by their dates and kinds in it, too
 */
export async function createSearch(searchable: Searchable, language: Language): Promise<Search> {
  const entries = entriesOf(searchable, language)
  const index = new MiniSearch<Document>({
    fields: ['name', 'others', 'also', 'text'],
    processTerm: (term) => {
      const folded = foldedWord(term)
      return folded === '' || LITTLE_WORDS.has(folded) ? null : folded
    },
    searchOptions: {
      boost: { name: 8, others: 5, also: 2 },
      prefix: true,
      boostDocument: (id: number) => 1 + (3 - (entries[id]?.rank ?? 3)) / 4,
    },
  })
  const documents = entries.map(({ names: [name = '', ...others], also, text }, id) => ({
    id,
    name,
    others: others.join(' '),
    also,
    text,
  }))
  await index.addAllAsync(documents, { chunkSize: SLICE })
  return (query) => {
    for (const pass of PASSES) {
      const results = index.search(query, pass)
      if (results.length === 0) continue
      const whole = foldedWords(query).join(' ')
      const matches = results.flatMap(({ id, terms }) => {
        const entry = entries[Number(id)]
        return entry ? [{ entry, terms, exact: foldedWords(entry.names[0] ?? '').join(' ') === whole }] : []
      })
      // A thing of exactly that name goes before those that have the words more often.
      const found = [...matches.filter(({ exact }) => exact), ...matches.filter(({ exact }) => !exact)].map(
        ({ entry, terms }) => withAlias(entry, terms),
      )
      return KIND_ORDER.flatMap((kind) => {
        const findings = found.filter((finding) => finding.kind === kind)
        return findings.length === 0
          ? []
          : [{ kind, findings: findings.slice(0, MOST_FINDINGS), total: findings.length }]
      })
    }
    return []
  }
}

/** Says by which other name a thing was found, unless its own has all the words too. */
function withAlias({ finding, names }: Entry, terms: string[]): Finding {
  if (finding.kind !== 'territory' && finding.kind !== 'place') return finding
  const wanted = new Set(terms)
  const matches = (name: string) => foldedWords(name).filter((word) => wanted.has(word)).length
  const [own = '', ...others] = names
  let alias: string | undefined
  let most = matches(own)
  for (const other of others) {
    if (matches(other) <= most) continue
    most = matches(other)
    alias = other
  }
  return { ...finding, alias }
}

function entriesOf(
  { atlas, labels, furtherNames, reading, territoryAt }: Searchable,
  language: Language,
): Entry[] {
  const regionNames = new Map(atlas.regions.map(({ id, name }) => [id, name]))
  const territoryNames = new Map(atlas.territories.map(({ id, name }) => [id, name]))
  return [
    ...atlas.territories.map(
      (territory): Entry => ({
        names: [
          territory.name,
          ...territory.names.map(({ name }) => name),
          ...territory.periods.flatMap(({ title }) => title ?? []),
        ],
        also: `${territory.today} ${territory.land ?? ''}`,
        text: regionNames.get(territory.region) ?? '',
        // A land before its pieces.
        rank: pieceOf(territory.name) === territory.name ? 2 : 3,
        finding: { kind: 'territory', territory, alias: undefined },
      }),
    ),
    ...atlas.regions.map(
      (region): Entry => ({
        names: [region.name],
        also: '',
        text: atlas.territories.flatMap(({ region: id, name }) => (id === region.id ? name : [])).join(' '),
        rank: 3,
        finding: { kind: 'region', region },
      }),
    ),
    ...placesOf(labels, furtherNames, reading.events, territoryAt, language).map(
      (place): Entry => ({
        names: place.names,
        also: '',
        text: '',
        rank: place.rank,
        finding: { kind: 'place', place, alias: undefined },
      }),
    ),
    ...reading.events.map(
      (event): Entry => ({
        names: [event.title],
        also: [
          event.date,
          event.kind,
          event.place?.name ?? '',
          edtfInWords(event.date, english),
          ...(language.tag === 'en'
            ? []
            : [edtfInWords(event.date, language), eventKindLabel(event.kind, language)]),
        ].join(' '),
        text: [
          event.text,
          ...(event.accounts ?? []).map(({ says }) => says),
          ...event.territories.map((id) => territoryNames.get(id) ?? ''),
        ].join(' '),
        rank: 3,
        finding: { kind: 'event', event },
      }),
    ),
  ]
}
