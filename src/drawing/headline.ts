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
import { english } from '../words/language'
import type { SheetLegend } from './legend'
import { activeShapes, type MapInput, type Scene } from './scene'

/** Of the named view, else of the atlas's map. */
export function titleOf(view: NamedView | undefined): string {
  return view?.title ?? 'Soviet annexations, occupations and bases'
}

/** Title and date: "Soviet annexations, occupations and bases, 1945", "What changed between 1939 and 1945". */
export function fullTitle(
  view: NamedView | undefined,
  { moment, compare }: Pick<MapInput, 'moment' | 'compare'>,
): string {
  return compare
    ? betweenAsTitle(between(moment, compare), english)
    : `${titleOf(view)}, ${momentInWords(moment, english)}`
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
    return words === undefined ? territory.name : `${territory.name}: ${words}`
  }
  const inView = new Set(activeShapes(scene).map(({ territory }) => territory.region))
  const names = input.atlas.regions.filter(({ id }) => inView.has(id)).map(({ name }) => name)
  return names.length > 0 && names.length <= MOST_REGIONS ? listInWords(names) : ''
}

function stateInWords(territory: Territory, { moment, compare }: MapInput): string | undefined {
  if (compare) {
    const change = changeOf(territory, between(moment, compare))
    return change && statusesInWords(change, english)
  }
  const activity = activityOf(territory, moment)
  return activity && partsInWords(activity, moment, english)
}

function countInWords({ input }: Scene, { active, activeInView }: SheetLegend): string {
  if (input.compare) {
    const words = totalsInWords(changesBetween(input.atlas, between(input.moment, input.compare)), english)
    return words.charAt(0).toUpperCase() + words.slice(1)
  }
  const when = input.moment.kind === 'day' ? 'on this day' : `in ${input.moment.year}`
  if (active === 0) return `No territory annexed, occupied or garrisoned ${when}`
  const count = `${active} ${active === 1 ? 'territory' : 'territories'} in force ${when}`
  if (activeInView === active) return count
  return `${count}, ${activeInView === 0 ? 'none' : activeInView} of them on this map`
}

function listInWords(names: string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
