/**
 * What differs between two moments: which territories came under Soviet presence, which
 * came out of it, and which stayed under another status. The order of time decides, not
 * the order in which the moments are named: "gained" always means later, not earlier.
 */
import type { Language } from '../words/language'
import { type Activity, activityOf } from './activity'
import { areaWithUnit } from './area'
import { dayOf } from './day'
import { type Moment, momentInWords, sameMoment, spanOf } from './moment'
import { groupsOf } from './pieces'
import { isActive } from './status'
import type { Atlas, Status, Territory } from './types'

export type Change = 'gained' | 'lost' | 'changed' | 'unchanged'

/** In the order in which legend and summary say them. */
export const CHANGE_ORDER: readonly Change[] = ['gained', 'lost', 'changed', 'unchanged']

/** Two moments in order of time. */
export interface Between {
  earlier: Moment
  later: Moment
}

export interface TerritoryChange {
  territory: Territory
  change: Change
  /** What it was at the earlier moment, the front and other powers included. */
  before: Activity | undefined
  after: Activity | undefined
}

/** A year stands at its end, since it is painted with its last status; of one end the longer span comes first. */
export function between(one: Moment, other: Moment): Between {
  const [a, b] = [spanOf(one), spanOf(other)]
  const inOrder = a.to === b.to ? a.from <= b.from : a.to < b.to
  return inOrder ? { earlier: one, later: other } : { earlier: other, later: one }
}

/** Undefined where the territory was under Soviet presence at neither moment. */
export function changeOf(territory: Territory, { earlier, later }: Between): TerritoryChange | undefined {
  const before = activityOf(territory, earlier)
  const after = activityOf(territory, later)
  const change = kindOf(before?.status, after?.status)
  return change && { territory, change, before, after }
}

function kindOf(before: Status | undefined, after: Status | undefined): Change | undefined {
  const was = before !== undefined && isActive(before)
  const is = after !== undefined && isActive(after)
  if (was && is) return before === after ? 'unchanged' : 'changed'
  return was ? 'lost' : is ? 'gained' : undefined
}

/** Every territory under Soviet presence at either moment, in the order of the atlas. */
export function changesBetween(atlas: Pick<Atlas, 'territories'>, span: Between): TerritoryChange[] {
  return atlas.territories.flatMap((territory) => changeOf(territory, span) ?? [])
}

export interface ChangeTotal {
  count: number
  areaKm2: number
}

function totalOf(changes: readonly TerritoryChange[]): ChangeTotal {
  return {
    count: changes.length,
    areaKm2: changes.reduce((sum, { territory }) => sum + territory.areaKm2, 0),
  }
}

export function totalsOf(changes: readonly TerritoryChange[]): Record<Change, ChangeTotal> {
  const of = (kind: Change) => totalOf(changes.filter(({ change }) => change === kind))
  return { gained: of('gained'), lost: of('lost'), changed: of('changed'), unchanged: of('unchanged') }
}

export interface StatusPair extends ChangeTotal {
  change: Change
  /** "no Soviet presence → annexed". */
  words: string
}

/** How much went from which status to which: by kind of change, in each the largest area first. */
export function statusPairs(changes: readonly TerritoryChange[], language: Language): StatusPair[] {
  return CHANGE_ORDER.flatMap((kind) => {
    const ofKind = changes.filter(({ change }) => change === kind)
    return groupsOf(ofKind, (item) => statusesInWords(item, language))
      .map(([words, items]) => ({ change: kind, words, ...totalOf(items) }))
      .toSorted((a, b) => b.areaKm2 - a.areaKm2)
  })
}

/** "no Soviet presence → annexed"; "annexed at both dates" where nothing changed. */
export function statusesInWords(
  { change, before, after }: TerritoryChange,
  { words: { compare } }: Language,
): string {
  const held = (activity: Activity | undefined) =>
    activity ? compare.statuses[activity.status] : compare.noPresence
  return change === 'unchanged' ? compare.atBothDates(held(after)) : compare.fromTo(held(before), held(after))
}

/** "What changed between 31 December 1938 and 1945". */
export function betweenAsTitle({ earlier, later }: Between, language: Language): string {
  const { compare } = language.words
  return compare.betweenAsTitle(momentInWords(earlier, language), momentInWords(later, language))
}

/** "what changed between 31 December 1938 and 1945", behind the name of a land. */
export function betweenInSentence({ earlier, later }: Between, language: Language): string {
  const { compare } = language.words
  return compare.betweenInSentence(momentInWords(earlier, language), momentInWords(later, language))
}

/** "1945 compared with 31 December 1938". */
export function comparisonInWords(moment: Moment, other: Moment, language: Language): string {
  return language.words.compare.title(momentInWords(moment, language), momentInWords(other, language))
}

/**
 * "Between 31 December 1938 and 1945: 42 territories gained (2,478,000 km²), 3 lost (92,000 km²)."
 * Kinds of change that do not occur are left out.
 */
export function summaryInWords(
  changes: readonly TerritoryChange[],
  { earlier, later }: Between,
  language: Language,
): string {
  const { compare } = language.words
  const [first, last] = [momentInWords(earlier, language), momentInWords(later, language)]
  return sameMoment(earlier, later)
    ? compare.oneDate(last)
    : compare.summary(first, last, totalsInWords(changes, language))
}

/** "42 territories gained (2,480,000 km²), 3 lost (92,000 km²)": only what occurs. */
export function totalsInWords(changes: readonly TerritoryChange[], language: Language): string {
  const { compare } = language.words
  const totals = totalsOf(changes)
  const kinds = CHANGE_ORDER.filter((kind) => totals[kind].count > 0)
  if (kinds.length === 0) return compare.nothing
  const parts = kinds.map((kind, index) => {
    const { count, areaKm2 } = totals[kind]
    return compare.totals[kind](count, areaWithUnit(areaKm2, language), index === 0)
  })
  const words = parts.join(', ')
  return kinds.some((kind) => kind !== 'unchanged') ? words : compare.nothingChanged(words)
}

const END_OF_SOVIET_UNION = dayOf(1991, 12, 26)

/** What "lost" does not mean, where the end of the Soviet Union lies between the moments; else undefined. */
export function endNote({ earlier, later }: Between, { words }: Language): string | undefined {
  return spanOf(earlier).to <= END_OF_SOVIET_UNION && spanOf(later).to > END_OF_SOVIET_UNION
    ? words.compare.endOfSovietUnion
    : undefined
}
