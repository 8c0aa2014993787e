/** Title and subtitle of the sheet: what the map shows. */
import { activityOf, partsInWords } from '../atlas/activity'
import {
  between,
  betweenAsTitle,
  changeOf,
  changesBetween,
  statusesInWords,
  totalsInWords,
} from '../atlas/comparison'
import { momentInWords } from '../atlas/moment'
import type { NamedView, Territory } from '../atlas/types'
import { capital } from '../words/capital'
import type { Language } from '../words/language'
import type { SheetLegend } from './legend'
import { activeShapes, type MapInput, type Scene } from './scene'

/** Of the named view, else of the atlas's map. */
export function titleOf(view: NamedView | undefined, { words }: Language): string {
  return view?.title ?? words.exporting.title
}

/** Title and date: "Soviet annexations, occupations and bases, 1945", "What changed between 1939 and 1945". */
export function fullTitle(
  view: NamedView | undefined,
  { moment, compare }: Pick<MapInput, 'moment' | 'compare'>,
  language: Language,
): string {
  const { titleAndDate } = language.words.exporting
  return compare
    ? betweenAsTitle(between(moment, compare), language)
    : titleAndDate(titleOf(view, language), momentInWords(moment, language))
}

/** The selected territory or the regions in view, then how many territories are active. */
export function subtitle(scene: Scene, legend: SheetLegend): string {
  return [placeInWords(scene), countInWords(scene, legend)].filter((part) => part !== '').join('. ')
}

/** More regions than this are no name for a map. */
const MOST_REGIONS = 3

function placeInWords(scene: Scene): string {
  const { selected, input } = scene
  if (selected) {
    const { territory } = selected
    const isShown = scene.shown.some((item) => item.territory.id === territory.id)
    const words = isShown ? stateInWords(territory, input) : undefined
    const { name } = territory
    return words === undefined ? name : input.language.words.exporting.subtitle.territory(name, words)
  }
  const inView = new Set(activeShapes(scene).map(({ territory }) => territory.region))
  const names = input.atlas.regions.filter(({ id }) => inView.has(id)).map(({ name }) => name)
  return names.length > 0 && names.length <= MOST_REGIONS ? input.language.formats.list(names) : ''
}

function stateInWords(territory: Territory, { moment, compare, language }: MapInput): string | undefined {
  if (compare) {
    const change = changeOf(territory, between(moment, compare))
    return change && statusesInWords(change, language)
  }
  const activity = activityOf(territory, moment)
  return activity && partsInWords(activity, moment, language)
}

function countInWords({ input }: Scene, { active, activeInView }: SheetLegend): string {
  if (input.compare) {
    return capital(
      totalsInWords(changesBetween(input.atlas, between(input.moment, input.compare)), input.language),
    )
  }
  const { moment, language } = input
  const { noneOnDay, noneInYear, onDay, inYear, ofThem } = language.words.exporting.subtitle
  if (active === 0) return moment.kind === 'day' ? noneOnDay : noneInYear(moment.year)
  const inForce = moment.kind === 'day' ? onDay(active) : inYear(active, moment.year)
  return activeInView === active ? inForce : ofThem(inForce, activeInView)
}
