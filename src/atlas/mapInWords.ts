/** What a map shows, for the line below it and for readers who do not see it. */
import type { Language } from '../words/language'
import { landNameOf, nameOf } from '../words/names'
import { type ActiveTerritory, activeTerritories, partsInWords, shownTerritories } from './activity'
import { between, changesBetween, statusesInWords, type TerritoryChange, totalsInWords } from './comparison'
import { type Edition, editionInWords } from './edition'
import { type Moment, momentInSentence, momentInWords } from './moment'
import { groupsOf, landOf } from './pieces'
import { STATUS_ORDER } from './status'
import type { Atlas, Territory } from './types'

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

/**
 * One or two sentences and where they are from: "Soviet annexations, occupations and bases in force on
 * 9 May 1945: 31 territories, of these 20 annexed and 11 occupied. Soviet Occupations Atlas …, CC BY 4.0."
 */
export function caption(atlas: Atlas, view: ToldView, edition: Edition, language: Language): string {
  const credit = language.words.report.credit(editionInWords(edition, language))
  const selection = selectionInWords(atlas, view, language)
  return [`${whatItShows(atlas, view, language)}.`, selection, credit]
    .filter((sentence) => sentence !== undefined)
    .join(' ')
}

/** For the `alt` of a picture: up to 300 characters; the selected territory and the largest lands where there is room. */
export function altText(atlas: Atlas, view: ToldView, language: Language): string {
  const { report } = language.words
  const selection = selectionInWords(atlas, view, language)
  let text = report.alt(whatItShows(atlas, view, language))
  if (selection && text.length + 1 + selection.length <= LONGEST_ALT) text += ` ${selection}`
  const lands = largestLands(told(atlas, view), language)
  for (let count = Math.min(MOST_EXAMPLES, lands.length); count > 0; count--) {
    const names = language.formats.list(lands.slice(0, count))
    const examples = count === lands.length ? report.shown(names) : report.largest(names)
    if (text.length + 1 + examples.length <= LONGEST_ALT) return `${text} ${examples}`
  }
  return text
}

/** Names of lands, the pieces of each taken together, by area. */
function largestLands(territories: readonly Territory[], language: Language): string[] {
  return groupsOf(territories, landOf)
    .map(([land, pieces]) => ({ land, pieces, km2: pieces.reduce((sum, { areaKm2 }) => sum + areaKm2, 0) }))
    .toSorted((a, b) => b.km2 - a.km2)
    .map(({ land, pieces }) => {
      const bearer = pieces.find(({ name }) => name === land)
      return bearer ? nameOf(bearer, language) : landNameOf(land, language)
    })
}

/** A sentence without its stop: what is in force, or in a comparison what changed. */
export function whatItShows(atlas: Atlas, view: ToldView, language: Language): string {
  return view.compare
    ? whatChanged(atlas, view, view.compare, language)
    : language.words.report.inForce(
        momentInSentence(view.moment, language),
        whatIsInForce(atlas, view, language),
      )
}

/** "31 territories, of these 20 annexed and 11 occupied; drawn pale: 2 contested" */
function whatIsInForce(atlas: Atlas, view: ToldView, language: Language): string {
  const { report } = language.words
  const everywhere = activeTerritories(shownTerritories(atlas, view.moment)).length
  const shown = shownIn(atlas, view)
  const active = activeTerritories(shown)
  const here = active.length
  if (everywhere === 0) return report.none
  if (here === 0) return report.noneHere(everywhere)
  const partial = active.filter(({ activity }) => activity.partial).length
  const count = here === everywhere ? report.territories(here) : report.someHere(everywhere, here)
  const parts = [`${count}, ${statusesOf(active, partial > 0, language)}`]
  if (partial === here) parts.push(report.allPartly)
  else if (partial > 0) parts.push(report.partly(partial))
  // The front and other powers, which do not count as in force.
  const context = shown.filter((item) => !active.includes(item))
  if (context.length > 0) parts.push(report.pale(byStatus(context, language)))
  return parts.join('; ')
}

/** "of these 20 annexed and 11 occupied", "all occupied"; a year is painted with its last status. */
function statusesOf(active: readonly ActiveTerritory[], partial: boolean, language: Language): string {
  const { report } = language.words
  const statuses = STATUS_ORDER.filter((status) => active.some(({ activity }) => activity.status === status))
  const [only] = statuses
  if (only && statuses.length === 1) {
    const say = partial ? report.allOfAtLast : report.allOf
    return say(active.length, report.held[only])
  }
  return (partial ? report.ofTheseAtLast : report.ofThese)(byStatus(active, language))
}

/** "20 annexed and 11 occupied" */
function byStatus(items: readonly ActiveTerritory[], { words: { report }, formats }: Language): string {
  return formats.list(
    STATUS_ORDER.flatMap((status) => {
      const count = items.filter(({ activity }) => activity.status === status).length
      return count === 0 ? [] : [report.counted(count, report.held[status])]
    }),
  )
}

/** "What changed between 31 December 1938 and 1945: 42 territories gained (2,480,000 km²), 3 lost (92,000 km²)" */
function whatChanged(atlas: Atlas, view: ToldView, compare: Moment, language: Language): string {
  const { report } = language.words
  const { earlier, later } = between(view.moment, compare)
  return (view.inView ? report.changedHere : report.changed)(
    momentInWords(earlier, language),
    momentInWords(later, language),
    totalsInWords(changesIn(atlas, view), language),
  )
}

/** "Estonia: occupied from 17 June 1940 to 6 August 1940." Undefined without a selection that has a status then. */
function selectionInWords(
  atlas: Atlas,
  { moment, compare, territory: id }: ToldView,
  language: Language,
): string | undefined {
  if (id === undefined) return undefined
  const { selected } = language.words.report
  if (compare) {
    const changes = changesBetween(atlas, between(moment, compare))
    const change = changes.find(({ territory }) => territory.id === id)
    return change && selected(nameOf(change.territory, language), statusesInWords(change, language))
  }
  const item = shownTerritories(atlas, moment).find(({ territory }) => territory.id === id)
  return item && selected(nameOf(item.territory, language), partsInWords(item.activity, moment, language))
}

/** The territories that the map is about: in force, or of a comparison in force at either date. */
function told(atlas: Atlas, view: ToldView): Territory[] {
  const items = view.compare ? changesIn(atlas, view) : activeTerritories(shownIn(atlas, view))
  return items.map(({ territory }) => territory)
}

/** What is drawn of what is in view. */
export function shownIn(atlas: Atlas, { moment, inView }: ToldView): ActiveTerritory[] {
  return shownTerritories(atlas, moment).filter(({ territory }) => inView?.has(territory.id) ?? true)
}

/** What changed of what is in view; nothing where there is no other date. */
export function changesIn(atlas: Atlas, { moment, compare, inView }: ToldView): TerritoryChange[] {
  if (!compare) return []
  return changesBetween(atlas, between(moment, compare)).filter(
    ({ territory }) => inView?.has(territory.id) ?? true,
  )
}
