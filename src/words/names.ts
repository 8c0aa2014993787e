/** Names and words that each language's file in `geodata/languages` has, or English has for all. */
import type { EventKind, Status } from '../../geodata/schema'
import type { Language } from './language'

interface Named {
  id: string
  name: string
}

/** The name of a territory; the English one where the language has none. */
export function nameOf({ id, name }: Named, { record }: Language): string {
  return record.territories[id] ?? name
}

export function regionNameOf({ id, name }: Named, { record }: Language): string {
  return record.regions[id] ?? name
}

/** @param land in English: what stands before a colon in names of territories, or a record names as the land */
export function landNameOf(land: string, { record }: Language): string {
  return record.lands[land] ?? land
}

/** What a sea, a country or a zone on the map is called; the English name where the language has none. */
export function placeNameOf(name: string, { record, words }: Language): string {
  const places: Readonly<Record<string, string>> = words.places
  return record.lands[name] ?? places[name] ?? name
}

/** In the legend and before a date: `Puppet state`. */
export function statusLabel(status: Status, { record }: Language): string {
  return record.statuses[status].label
}

/** In the middle of a sentence: "Bornholm, occupied from …". */
export function statusInSentence(status: Status, { record }: Language): string {
  return record.statuses[status].inSentence
}

/** One line for the legend. */
export function statusMeaning(status: Status, { record }: Language): string {
  return record.statuses[status].meaning
}

/** What kind of thing happened, as a small heading. */
export function eventKindLabel(kind: EventKind, { record }: Language): string {
  return record.kinds[kind]
}

const DIGITISED = /^digitised ±([\d.]+) km$/

/** @param precision as the boundaries have it: `surveyed`, `treaty text`, `approximate` or `digitised ±4 km` */
export function precisionInWords(precision: string, { record, formats }: Language): string {
  const km = DIGITISED.exec(precision)?.[1]
  if (km !== undefined) return record.precision.digitised.replace('{km}', formats.number(Number(km)))
  const known = (['surveyed', 'treaty text', 'approximate'] as const).find((word) => word === precision)
  return known ? record.precision[known] : precision
}
