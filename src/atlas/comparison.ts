/**
 * What differs between two moments: which territories came under Soviet presence, which
 * came out of it, and which stayed under another status. The order of time decides, not
 * the order in which the moments are named: "gained" always means later, not earlier.
 */

import { english } from '../words/language'
import { type Activity, activityOf } from './activity'
import { areaWithUnit } from './area'
import { dayOf } from './day'
import { type Moment, momentInWords, sameMoment, spanOf } from './moment'
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
export function statusPairs(changes: readonly TerritoryChange[]): StatusPair[] {
  return CHANGE_ORDER.flatMap((kind) => {
    const ofKind = changes.filter(({ change }) => change === kind)
    const words = [...new Set(ofKind.map(statusesInWords))]
    return words
      .map((pair) => ({
        change: kind,
        words: pair,
        ...totalOf(ofKind.filter((item) => statusesInWords(item) === pair)),
      }))
      .toSorted((a, b) => b.areaKm2 - a.areaKm2)
  })
}

const STATUS_IN_PAIR: Readonly<Record<Status, string>> = {
  annexed: 'annexed',
  occupied: 'occupied',
  'puppet-state': 'puppet state',
  leased: 'leased base',
  garrisoned: 'garrisoned',
  contested: 'contested',
  'other-power': 'held by another power',
}

/** "no Soviet presence → annexed"; "annexed at both dates" where nothing changed. */
export function statusesInWords({ change, before, after }: TerritoryChange): string {
  const words = (activity: Activity | undefined) =>
    activity ? STATUS_IN_PAIR[activity.status] : 'no Soviet presence'
  return change === 'unchanged' ? `${words(after)} at both dates` : `${words(before)} → ${words(after)}`
}

/** "31 December 1938 and 1945". */
export function betweenInWords({ earlier, later }: Between): string {
  return `${momentInWords(earlier, english)} and ${momentInWords(later, english)}`
}

/** "1945 compared with 31 December 1938". */
export function comparisonInWords(moment: Moment, other: Moment): string {
  return `${momentInWords(moment, english)} compared with ${momentInWords(other, english)}`
}

const IN_SUMMARY: Readonly<Record<Change, string>> = {
  gained: 'gained',
  lost: 'lost',
  changed: 'changed status',
  unchanged: 'unchanged',
}

/**
 * "Between 31 December 1938 and 1945: 42 territories gained (2,478,000 km²), 3 lost (92,000 km²)."
 * Kinds of change that do not occur are left out.
 */
export function summaryInWords(changes: readonly TerritoryChange[], span: Between): string {
  if (sameMoment(span.earlier, span.later)) {
    return `Both dates are ${momentInWords(span.later, english)}: choose another to see what changed.`
  }
  return `Between ${betweenInWords(span)}: ${totalsInWords(changes)}.`
}

/** "42 territories gained (2,480,000 km²), 3 lost (92,000 km²)": only what occurs. */
export function totalsInWords(changes: readonly TerritoryChange[]): string {
  const totals = totalsOf(changes)
  const kinds = CHANGE_ORDER.filter((kind) => totals[kind].count > 0)
  if (kinds.length === 0) return 'no territory annexed, occupied or garrisoned at either date'
  const parts = kinds.map((kind, index) => {
    const { count, areaKm2 } = totals[kind]
    const noun = index > 0 ? '' : count === 1 ? ' territory' : ' territories'
    return `${count}${noun} ${IN_SUMMARY[kind]} (${areaWithUnit(areaKm2, english)})`
  })
  return kinds.some((kind) => kind !== 'unchanged')
    ? parts.join(', ')
    : `nothing changed; ${parts.join(', ')}`
}

const END_OF_SOVIET_UNION = dayOf(1991, 12, 26)

/** What "lost" does not mean, where the end of the Soviet Union lies between the moments; else undefined. */
export function endNote({ earlier, later }: Between): string | undefined {
  return spanOf(earlier).to <= END_OF_SOVIET_UNION && spanOf(later).to > END_OF_SOVIET_UNION
    ? 'The Soviet Union ended on 26 December 1991: land that its successors kept, such as Kaliningrad, counts as lost from then.'
    : undefined
}
