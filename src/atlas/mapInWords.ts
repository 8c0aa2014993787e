/** What a map shows, for readers who do not see it and for the line below it. */
import { type ActiveTerritory, activeTerritories, partsInWords, shownTerritories } from './activity'
import { areaWithUnit } from './area'
import {
  between,
  betweenInWords,
  CHANGE_ORDER,
  type Change,
  changesBetween,
  endNote,
  statusesInWords,
  type TerritoryChange,
  totalsInWords,
} from './comparison'
import { ATLAS_TITLE, type Edition, editionInWords } from './edition'
import { type Moment, momentInSentence } from './moment'
import { groupsOf, landOf } from './pieces'
import { STATUS_LABEL, STATUS_ORDER } from './status'
import type { Atlas, Status, Territory } from './types'

/** What is to be told of. */
export interface ToldView {
  moment: Moment
  /** The other date of a comparison. */
  compare?: Moment | undefined
  /** Ids of the territories in view; left out where the map shows them all. */
  inView?: ReadonlySet<string> | undefined
  /** Id of the selected territory. */
  territory?: string | undefined
}

/** Longer texts are cut by screen readers or tire their listeners. */
const LONGEST_ALT = 300
/** Lands that the alt text gives as examples, while there is room. */
const MOST_EXAMPLES = 5

const COUNTED: Readonly<Record<Status, string>> = {
  annexed: 'annexed',
  occupied: 'occupied',
  'puppet-state': 'under a puppet state',
  leased: 'leased as a base',
  garrisoned: 'garrisoned',
  contested: 'contested',
  'other-power': 'held by another power',
}

/**
 * One or two sentences and where they are from: "Soviet annexations, occupations and bases in force on
 * 9 May 1945: 31 territories, of these 20 annexed and 11 occupied. Soviet Occupations Atlas …, CC BY 4.0."
 */
export function caption(atlas: Atlas, view: ToldView, edition: Edition): string {
  return [
    `${whatItShows(atlas, view)}.`,
    selectionInWords(atlas, view),
    `${ATLAS_TITLE}, ${editionInWords(edition)}, CC BY 4.0.`,
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ')
}

/** For the `alt` of a picture: up to 300 characters; the selected territory and the largest lands where there is room. */
export function altText(atlas: Atlas, view: ToldView): string {
  const selection = selectionInWords(atlas, view)
  let text = `Map: ${whatItShows(atlas, view)}.`
  if (selection && text.length + 1 + selection.length <= LONGEST_ALT) text += ` ${selection}`
  const lands = largestLands(told(atlas, view))
  for (let count = Math.min(MOST_EXAMPLES, lands.length); count > 0; count--) {
    const names = list(lands.slice(0, count))
    const examples = count === lands.length ? ` Shown: ${names}.` : ` The largest: ${names}.`
    if (text.length + examples.length <= LONGEST_ALT) return text + examples
  }
  return text
}

/** Names of lands, the pieces of each taken together, by area. */
function largestLands(territories: readonly Territory[]): string[] {
  return groupsOf(territories, landOf)
    .map(([name, pieces]) => ({ name, km2: pieces.reduce((sum, { areaKm2 }) => sum + areaKm2, 0) }))
    .toSorted((a, b) => b.km2 - a.km2)
    .map(({ name }) => name)
}

/** Every territory in view by status or by change, with days: paragraphs for a description that is read on demand. */
export function longDescription(atlas: Atlas, view: ToldView): string[] {
  const first = `${whatItShows(atlas, view)}.`
  if (view.compare) {
    const span = between(view.moment, view.compare)
    const changes = changesIn(atlas, view)
    const parts = CHANGE_ORDER.flatMap((kind) => changeParagraph(kind, changes))
    return [first, ...parts, endNote(span) ?? []].flat()
  }
  const shown = shownIn(atlas, view)
  return [first, ...STATUS_ORDER.flatMap((status) => statusParagraph(status, shown, view.moment))]
}

function whatItShows(atlas: Atlas, view: ToldView): string {
  return view.compare ? whatChanged(atlas, view, view.compare) : whatIsInForce(atlas, view)
}

/** "Soviet annexations, occupations and bases in force on 9 May 1945: 31 territories, of these 20 annexed, …" */
function whatIsInForce(atlas: Atlas, view: ToldView): string {
  const head = `Soviet annexations, occupations and bases in force ${momentInSentence(view.moment)}`
  const everywhere = activeTerritories(shownTerritories(atlas, view.moment))
  const shown = shownIn(atlas, view)
  const active = activeTerritories(shown)
  if (everywhere.length === 0) return `${head}: none`
  if (active.length === 0) return `${head}: ${countOf(everywhere.length)}, none of them on this map`
  const count =
    active.length === everywhere.length
      ? countOf(active.length)
      : `${countOf(everywhere.length)}, ${active.length} on this map`
  const partial = active.filter(({ activity }) => activity.partial).length
  const context = byStatus(shown.filter((item) => !active.includes(item)))
  return [
    `${head}: ${count}, ${statusesOf(active, partial > 0)}`,
    partial > 0 ? `${partial} of them so for only part of the year` : '',
    // The front and other powers, which do not count as in force.
    context === '' ? '' : `drawn pale: ${context}`,
  ]
    .filter((part) => part !== '')
    .join('; ')
}

/** "of these 20 annexed and 11 occupied", "all occupied"; a year is painted with its last status. */
function statusesOf(active: readonly ActiveTerritory[], partial: boolean): string {
  const last = partial ? ', by the last status of the year' : ''
  const statuses = STATUS_ORDER.filter((status) => active.some(({ activity }) => activity.status === status))
  const [only] = statuses
  if (only && statuses.length === 1) return `${active.length === 1 ? '' : 'all '}${COUNTED[only]}${last}`
  return `of these${last}${partial ? ',' : ''} ${byStatus(active)}`
}

/** "20 annexed and 11 occupied" */
function byStatus(items: readonly ActiveTerritory[]): string {
  return list(
    STATUS_ORDER.flatMap((status) => {
      const count = items.filter(({ activity }) => activity.status === status).length
      return count === 0 ? [] : [`${count} ${COUNTED[status]}`]
    }),
  )
}

/** "What changed between 31 December 1938 and 1945: 42 territories gained (2,480,000 km²), 3 lost (92,000 km²)" */
function whatChanged(atlas: Atlas, view: ToldView, compare: Moment): string {
  const where = view.inView ? ' on this map' : ''
  const span = between(view.moment, compare)
  return `What changed${where} between ${betweenInWords(span)}: ${totalsInWords(changesIn(atlas, view))}`
}

/** "Estonia: occupied from 17 June to 6 August 1940." Undefined without a selection that has a status then. */
function selectionInWords(atlas: Atlas, { moment, compare, territory: id }: ToldView): string | undefined {
  if (id === undefined) return undefined
  if (compare) {
    const change = changesBetween(atlas, between(moment, compare)).find(
      ({ territory }) => territory.id === id,
    )
    return change && `${change.territory.name}: ${statusesInWords(change)}.`
  }
  const item = shownTerritories(atlas, moment).find(({ territory }) => territory.id === id)
  return item && `${item.territory.name}: ${partsInWords(item.activity, moment)}.`
}

function statusParagraph(status: Status, shown: readonly ActiveTerritory[], moment: Moment): string[] {
  const items = shown.filter(({ activity }) => activity.status === status)
  if (items.length === 0) return []
  const area = items.reduce((sum, { territory }) => sum + territory.areaKm2, 0)
  // A year's parts say what a partial status was before and after.
  const words = items.map(({ territory, activity }) =>
    activity.partial ? `${territory.name} (${partsInWords(activity, moment)})` : territory.name,
  )
  return [`${STATUS_LABEL[status]}: ${words.join('; ')}. Together ${areaWithUnit(area)}.`]
}

const CHANGED: Readonly<Record<Change, string>> = {
  gained: 'Gained',
  lost: 'Lost',
  changed: 'Changed status',
  unchanged: 'Unchanged',
}

function changeParagraph(kind: Change, changes: readonly TerritoryChange[]): string[] {
  const words = changes
    .filter(({ change }) => change === kind)
    .map((change) => `${change.territory.name} (${statusesInWords(change)})`)
  return words.length === 0 ? [] : [`${CHANGED[kind]}: ${words.join('; ')}.`]
}

/** The territories that the map is about: in force, or of a comparison in force at either date. */
function told(atlas: Atlas, view: ToldView): Territory[] {
  const items = view.compare ? changesIn(atlas, view) : activeTerritories(shownIn(atlas, view))
  return items.map(({ territory }) => territory)
}

function shownIn(atlas: Atlas, { moment, inView }: ToldView): ActiveTerritory[] {
  return shownTerritories(atlas, moment).filter(({ territory }) => inView?.has(territory.id) ?? true)
}

function changesIn(atlas: Atlas, { moment, compare, inView }: ToldView): TerritoryChange[] {
  if (!compare) return []
  return changesBetween(atlas, between(moment, compare)).filter(
    ({ territory }) => inView?.has(territory.id) ?? true,
  )
}

function countOf(territories: number): string {
  return `${territories} ${territories === 1 ? 'territory' : 'territories'}`
}

const LIST = new Intl.ListFormat('en-GB')

/** "Estonia, Latvia and Lithuania" */
function list(words: readonly string[]): string {
  return LIST.format(words)
}
