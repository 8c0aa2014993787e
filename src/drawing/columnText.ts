/** What the sheet says beside the map: how to read it, what is on it, where it comes from, how to cite it. */
import { activityOf } from '../atlas/activity'
import { areaWithUnit } from '../atlas/area'
import {
  type Between,
  between,
  betweenInSentence,
  changesBetween,
  endNote,
  statusPairs,
} from '../atlas/comparison'
import { momentInWords } from '../atlas/moment'
import type { Atlas, Reading, Source } from '../atlas/types'
import { INK_ORDER, inkLabel, inkMeaning, isContext } from '../paint/painted'
import { capital } from '../words/capital'
import type { Language } from '../words/language'
import { landsInView } from './landsInView'
import type { SheetLegend } from './legend'
import type { PageInput } from './pageInput'
import type { MapInput, Scene } from './scene'
import { sourceInShort } from './sourceLines'

/** "Annexed: declared part of the Soviet Union." for each status in the legend. */
export function meanings({ entries }: SheetLegend, language: Language): string {
  const { meaning } = language.words.exporting
  return entries
    .map(({ status }) => meaning(inkLabel(status, language), inkMeaning(status, language)))
    .join(' ')
}

/**
 * The lands in view by status or by change: "Annexed: Estonia (4 territories), Petseri." Only those of
 * which `choose` takes a territory.
 */
export function namesByStatus(scene: Scene, choose: (id: string) => boolean): string[] {
  const { language } = scene.input
  const { ofStatus, pieces: inPieces } = language.words.exporting.names
  const lands = landsInView(scene).filter(({ pieces }) =>
    pieces.some(({ territory }) => choose(territory.id)),
  )
  return INK_ORDER.filter((ink) => !isContext(ink)).flatMap((status) => {
    const names = lands
      .filter(({ item }) => item.activity.status === status)
      .map(({ name, pieces }) => (pieces.length === 1 ? name : inPieces(name, pieces.length)))
      .toSorted((a, b) => a.localeCompare(b, language.tag))
    return names.length === 0 ? [] : [ofStatus(inkLabel(status, language), names.join(', '))]
  })
}

/** "No Soviet presence → annexed" and its area, for up to `most` pairs of statuses, those of the largest areas. */
export function pairsInWords(
  atlas: Atlas,
  span: Between,
  most: number,
  language: Language,
): { pairs: { words: string; area: string }[]; rest: number } {
  const all = statusPairs(changesBetween(atlas, span), language).filter(
    ({ change }) => change !== 'unchanged',
  )
  const largest = new Set(all.toSorted((a, b) => b.areaKm2 - a.areaKm2).slice(0, most))
  const pairs = all
    .filter((pair) => largest.has(pair))
    .map(({ words, areaKm2 }) => ({
      words: capital(words),
      area: areaWithUnit(areaKm2, language),
    }))
  return { pairs, rest: all.length - pairs.length }
}

/** What must be known to read a comparison: what counts, what a year stands for, and what the end of the Soviet Union means. */
export function comparisonNotes({
  moment,
  compare,
  language,
}: Pick<MapInput, 'moment' | 'compare' | 'language'>): string[] {
  if (!compare) return []
  const ofYears = [moment, compare].some(({ kind }) => kind === 'year')
  const { exporting, compare: words } = language.words
  return [
    exporting.gainedAndLost,
    ofYears ? words.yearsCount : [],
    endNote(between(moment, compare), language) ?? [],
  ].flat()
}

/** Where the shapes come from, for what the map shows. */
export function originOfShapes({ shown, input: { language } }: Scene): string {
  const words = language.words.exporting.sources
  const kilometres = kilometresInWords(
    shown.map(({ territory }) => territory.precision),
    language,
  )
  return kilometres === '' ? words.shapes : words.shapesWithin(kilometres)
}

export interface ShownSources {
  /** Ids of those of every period that the map shows. */
  all: readonly string[]
  /** Of the selected territory's periods. */
  ofSelection: readonly string[]
}

/** Who says what the map shows. */
export function shownSources({ shown, selected, input }: Scene): ShownSources {
  const dates = [input.moment, input.compare].filter((date) => date !== undefined)
  const idsOf = (items: typeof shown) => [
    ...new Set(
      items.flatMap(({ territory }) =>
        dates.flatMap((date) => activityOf(territory, date)?.parts ?? []).flatMap(({ sources }) => sources),
      ),
    ),
  ]
  const own = shown.filter(({ territory }) => territory.id === selected?.territory.id)
  return { all: idsOf(shown), ofSelection: idsOf(own) }
}

/**
 * "1. Author: Title, Periodical (1990)." for all, or for `most` of the selected territory's, and how many
 * there are besides. A few of many would say nothing where no territory is selected: there they are counted.
 */
export function numberedSources(
  { all, ofSelection }: ShownSources,
  reading: Reading | undefined,
  most: number,
  language: Language,
): string[] {
  const { none, records, more } = language.words.exporting.sources
  if (all.length === 0) return [none]
  if (!reading || most === 0 || (ofSelection.length === 0 && most < all.length)) return [records(all.length)]
  const ids = most >= all.length ? inOrder({ all, ofSelection }) : ofSelection.slice(0, most)
  const named = recordsOf(ids, reading)
  const rest = all.length - named.length
  return [
    ...named.map((source, index) => `${index + 1}. ${sourceInShort(source, language)}`),
    ...(rest > 0 ? [more(rest)] : []),
  ]
}

/** Those of the selected territory first. */
function inOrder({ all, ofSelection }: ShownSources): string[] {
  return [...new Set([...ofSelection, ...all])]
}

function recordsOf(ids: readonly string[], { sources }: Reading): Source[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Every source of what the map shows, as a list behind the sheet has them; none without their records. */
export function sourcesInOrder(scene: Scene, reading: Reading | undefined): Source[] {
  return reading ? recordsOf(inOrder(shownSources(scene)), reading) : []
}

/** `0.5–5` from the precisions of the shown territories; empty where none is digitised. */
export function kilometresInWords(precisions: readonly string[], { formats }: Language): string {
  const kilometres = precisions.flatMap((text) => {
    const match = /^digitised ±([\d.]+) km$/.exec(text)
    return match ? [Number(match[1])] : []
  })
  if (kilometres.length === 0) return ''
  const low = Math.min(...kilometres)
  const high = Math.max(...kilometres)
  return low === high ? formats.number(low) : `${formats.number(low)}–${formats.number(high)}`
}

/** "Soviet Occupations Atlas, version 0.1.0, “Bornholm, 9 May 1945”." */
export function citation(input: PageInput): string {
  return input.language.words.exporting.cite.citation(input.edition, titleCited(input))
}

function titleCited({ moment, compare, territory, scene, atlas, language }: PageInput): string {
  const name = atlas.territories.find(({ id }) => id === territory)?.name ?? scene?.title
  const date = compare
    ? betweenInSentence(between(moment, compare), language)
    : momentInWords(moment, language)
  return name === undefined ? capital(date) : language.words.exporting.cite.territory(name, date)
}
