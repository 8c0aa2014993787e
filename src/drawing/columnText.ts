/** What the sheet says beside the map: how to read it, what is on it, where it comes from, how to cite it. */
import { momentInWords } from '../atlas/moment'
import { STATUS_LABEL, STATUS_MEANING, STATUS_ORDER } from '../atlas/status'
import type { Reading, Source } from '../atlas/types'
import type { SheetLegend } from './legend'
import { activeShapes, type Scene } from './scene'

/** "Annexed: declared part of the Soviet Union." for each status in the legend. */
export function meanings({ entries }: SheetLegend): string {
  return entries.map(({ status }) => `${STATUS_LABEL[status]}: ${STATUS_MEANING[status]}.`).join(' ')
}

/** The active territories in view by status: "Annexed: Estonia, Latvia." Only those that `choose` takes. */
export function namesByStatus(scene: Scene, choose: (id: string) => boolean): string[] {
  const active = activeShapes(scene).filter(({ territory }) => choose(territory.id))
  return STATUS_ORDER.flatMap((status) => {
    const names = active
      .filter(({ activity }) => activity.status === status)
      .map(({ territory }) => territory.name)
      .toSorted((a, b) => a.localeCompare(b, 'en'))
    return names.length === 0 ? [] : [`${STATUS_LABEL[status]}: ${names.join(', ')}.`]
  })
}

/** Where shapes and records come from, for what the map shows. */
export function origins(scene: Scene): string[] {
  const { shown } = scene
  const sources = new Set(shown.flatMap(({ activity }) => activity.parts.flatMap((part) => part.sources)))
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
  if (!item || most === 0) return []
  const ids = item.activity.period.sources
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
  const { moment, territory, atlas } = scene.input
  const name = atlas.territories.find(({ id }) => id === territory)?.name
  const title = name === undefined ? momentInWords(moment) : `${name}, ${momentInWords(moment)}`
  return `Soviet Occupations Atlas, ${edition}: “${title}”.`
}
