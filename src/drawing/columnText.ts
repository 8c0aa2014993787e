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
import { english } from '../words/language'
import { landsInView } from './landsInView'
import type { SheetLegend } from './legend'
import { type MapInput, type Scene } from './scene'

/** "Annexed: declared part of the Soviet Union." for each status in the legend. */
export function meanings({ entries }: SheetLegend): string {
  return entries
    .map(({ status }) => `${inkLabel(status, english)}: ${inkMeaning(status, english)}.`)
    .join(' ')
}

/**
 * The lands in view by status or by change: "Annexed: Estonia (4 territories), Petseri." Only those of
 * which `choose` takes a territory.
 */
export function namesByStatus(scene: Scene, choose: (id: string) => boolean): string[] {
  const lands = landsInView(scene).filter(({ pieces }) =>
    pieces.some(({ territory }) => choose(territory.id)),
  )
  return INK_ORDER.filter((ink) => !isContext(ink)).flatMap((status) => {
    const names = lands
      .filter(({ item }) => item.activity.status === status)
      .map(({ name, pieces }) => (pieces.length === 1 ? name : `${name} (${pieces.length} territories)`))
      .toSorted((a, b) => a.localeCompare(b, 'en'))
    return names.length === 0 ? [] : [`${inkLabel(status, english)}: ${names.join(', ')}.`]
  })
}

/** "No Soviet presence → annexed" and its area, for up to `most` pairs of statuses, those of the largest areas. */
export function pairsInWords(
  atlas: Atlas,
  span: Between,
  most: number,
): { pairs: { words: string; area: string }[]; rest: number } {
  const all = statusPairs(changesBetween(atlas, span), english).filter(({ change }) => change !== 'unchanged')
  const largest = new Set(all.toSorted((a, b) => b.areaKm2 - a.areaKm2).slice(0, most))
  const pairs = all
    .filter((pair) => largest.has(pair))
    .map(({ words, areaKm2 }) => ({
      words: words.charAt(0).toUpperCase() + words.slice(1),
      area: areaWithUnit(areaKm2, english),
    }))
  return { pairs, rest: all.length - pairs.length }
}

/** What must be known to read a comparison: what counts, what a year stands for, and what the end of the Soviet Union means. */
export function comparisonNotes({ moment, compare }: Pick<MapInput, 'moment' | 'compare'>): string[] {
  if (!compare) return []
  const ofYears = [moment, compare].some(({ kind }) => kind === 'year')
  return [
    'Gained, lost: annexed, occupied, leased, garrisoned or under a puppet state at one of the dates only.',
    ofYears ? 'A year counts with its last status in force.' : [],
    endNote(between(moment, compare), english) ?? [],
  ].flat()
}

/** Where shapes and records come from, for what the map shows. */
export function origins(scene: Scene): string[] {
  const { shown, input } = scene
  const dates = [input.moment, input.compare].filter((date) => date !== undefined)
  const parts = shown.flatMap(({ territory }) =>
    dates.flatMap((date) => activityOf(territory, date)?.parts ?? []),
  )
  const sources = new Set(parts.flatMap((part) => part.sources))
  const precision = precisionInWords(shown.map(({ territory }) => territory.precision))
  const records =
    sources.size === 0
      ? 'Records: no period of any territory falls here.'
      : `Records: ${sources.size} ${sources.size === 1 ? 'source' : 'sources'}, listed at the permalink.`
  return [
    records,
    `Shapes: Natural Earth 1:10m and GSHHG shores and rivers; historical lines digitised by the atlas${precision}.`,
  ]
}

/** Who says what the selected territory was on the date: up to `most` of the sources of its period. */
export function sourcesOfSelection(
  { shown, selected, input }: Scene,
  reading: Reading,
  most: number,
): string[] {
  const item = shown.find(({ territory }) => territory.id === selected?.territory.id)
  const ids = item && activityOf(item.territory, input.moment)?.period.sources
  if (!ids || most === 0) return []
  const named = ids.slice(0, most).flatMap((id) => reading.sources.find((source) => source.id === id) ?? [])
  const rest = ids.length - named.length
  return [
    `On ${item.territory.name} ${input.moment.kind === 'day' ? 'on this day' : `in ${input.moment.year}`}:`,
    ...named.map(sourceInShort),
    ...(rest > 0 ? [`and ${rest} more.`] : []),
  ]
}

/** "Author: Title, Periodical (1990)." */
function sourceInShort({ author, title, issued, ...source }: Source): string {
  const [first] = author ?? []
  const name = first && ('family' in first ? first.family : first.literal)
  const within = source['container-title'] ?? source.publisher
  const year = issued?.['date-parts'][0]?.[0]
  return [
    name === undefined ? '' : `${name}: `,
    title,
    within === undefined ? '' : `, ${within}`,
    year === undefined ? '.' : ` (${year}).`,
  ].join('')
}

/** `, ±0.5–5 km` from the precisions of the shown territories; empty where none is digitised. */
export function precisionInWords(precisions: readonly string[]): string {
  const kilometres = precisions.flatMap((text) => {
    const match = /^digitised ±([\d.]+) km$/.exec(text)
    return match ? [Number(match[1])] : []
  })
  if (kilometres.length === 0) return ''
  const low = Math.min(...kilometres)
  const high = Math.max(...kilometres)
  return `, ±${low === high ? low : `${low}–${high}`} km`
}

/** "Soviet Occupations Atlas, version 0.1.0, “9 May 1945”." */
export function citation(scene: Scene, edition: string): string {
  const { moment, compare, territory, atlas } = scene.input
  const name = atlas.territories.find(({ id }) => id === territory)?.name
  const date = compare ? betweenInSentence(between(moment, compare), english) : momentInWords(moment, english)
  const title = name === undefined ? date.charAt(0).toUpperCase() + date.slice(1) : `${name}, ${date}`
  return `Soviet Occupations Atlas, ${edition}: “${title}”.`
}
