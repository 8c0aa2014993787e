/** What a territory is painted as: its status at a moment, or in a comparison what became of it. */
import { activityOf, territoriesAt } from '../atlas/activity'
import { between, CHANGE_ORDER, type Change, changeOf } from '../atlas/comparison'
import type { Moment } from '../atlas/moment'
import { isActive, STATUS_ORDER } from '../atlas/status'
import type { Atlas, Status, Territory } from '../atlas/types'
import type { Language } from '../words/language'
import { statusLabel, statusMeaning } from '../words/names'
import type { Palette, StatusInk } from './palette'

/** Everything that the palette has an ink for. */
export type InkName = Status | Change

export const INK_ORDER: readonly InkName[] = [...STATUS_ORDER, ...CHANGE_ORDER]

/** `Annexed`, `Gained`. */
export function inkLabel(ink: InkName, language: Language): string {
  return isStatus(ink) ? statusLabel(ink, language) : language.words.compare.changes[ink].label
}

/** One line for the legend. */
export function inkMeaning(ink: InkName, language: Language): string {
  return isStatus(ink) ? statusMeaning(ink, language) : language.words.compare.changes[ink].meaning
}

export function isStatus(ink: InkName): ink is Status {
  return STATUS_ORDER.some((status) => status === ink)
}

/** Whether it is the front or another power, which are drawn pale beside what the map is about. */
export function isContext(ink: InkName): boolean {
  return isStatus(ink) && !isActive(ink)
}

/** A shown territory; what holds at a moment is painted as its own status. */
export interface Painted {
  territory: Territory
  activity: {
    status: InkName
    /** Whether stripes say that it held for only part of a year; never in a comparison. */
    partial: boolean
  }
}

/**
 * Undefined where nothing of the territory is drawn.
 * @param compare the other date of a comparison
 */
export function paintedAs(
  territory: Territory,
  moment: Moment,
  compare: Moment | undefined,
): Painted['activity'] | undefined {
  if (!compare) return activityOf(territory, moment)
  const change = changeOf(territory, between(moment, compare))?.change
  return change && { status: change, partial: false }
}

/** The territories of which something is drawn, in the order of the atlas. */
export function paintedTerritories(
  atlas: Pick<Atlas, 'territories'>,
  moment: Moment,
  compare: Moment | undefined,
): readonly Painted[] {
  if (!compare) return territoriesAt(atlas, moment).shown
  return atlas.territories.flatMap((territory) => {
    const activity = paintedAs(territory, moment, compare)
    return activity ? [{ territory, activity }] : []
  })
}

const inks = new WeakMap<Palette, Readonly<Record<InkName, StatusInk>>>()

/** Statuses and changes in one table. */
export function inksOf(palette: Palette): Readonly<Record<InkName, StatusInk>> {
  const known = inks.get(palette) ?? { ...palette.status, ...palette.change }
  inks.set(palette, known)
  return known
}
