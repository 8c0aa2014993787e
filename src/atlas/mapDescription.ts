/** A map told at length, for a description that is read on demand. */
import type { Language } from '../words/language'
import { nameOf, statusLabel } from '../words/names'
import { type ActiveTerritory, partsInWords } from './activity'
import { areaWithUnit } from './area'
import {
  between,
  CHANGE_ORDER,
  type Change,
  endNote,
  statusesInWords,
  type TerritoryChange,
} from './comparison'
import { changesIn, shownIn, type ToldView, whatItShows } from './mapInWords'
import type { Moment } from './moment'
import { STATUS_ORDER } from './status'
import type { Atlas, Status } from './types'

/** Paragraphs: what the map shows, then every territory in view by status, or by change with its statuses. */
export function mapDescription(atlas: Atlas, view: ToldView, language: Language): string[] {
  const first = `${whatItShows(atlas, view, language)}.`
  if (view.compare) {
    const changes = changesIn(atlas, view)
    const parts = CHANGE_ORDER.flatMap((kind) => changeParagraph(kind, changes, language))
    return [first, ...parts, endNote(between(view.moment, view.compare), language) ?? []].flat()
  }
  const shown = shownIn(atlas, view)
  return [first, ...STATUS_ORDER.flatMap((status) => statusParagraph(status, shown, view.moment, language))]
}

function statusParagraph(
  status: Status,
  shown: readonly ActiveTerritory[],
  moment: Moment,
  language: Language,
): string[] {
  const { report } = language.words
  const items = shown.filter(({ activity }) => activity.status === status)
  if (items.length === 0) return []
  const area = items.reduce((sum, { territory }) => sum + territory.areaKm2, 0)
  const names = items.map(({ territory, activity }) => {
    const name = nameOf(territory, language)
    return activity.partial ? report.withParts(name, partsInWords(activity, moment, language)) : name
  })
  return [report.ofStatus(statusLabel(status, language), names, areaWithUnit(area, language))]
}

function changeParagraph(kind: Change, changes: readonly TerritoryChange[], language: Language): string[] {
  const { report, compare } = language.words
  const names = changes
    .filter(({ change }) => change === kind)
    .map((change) => report.withParts(nameOf(change.territory, language), statusesInWords(change, language)))
  return names.length === 0 ? [] : [report.ofChange(compare.changes[kind].label, names)]
}
