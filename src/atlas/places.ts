/** Places that a reader can look for: the names of the map, and where events happened. */

import type { Language } from '../words/language'
import { placeNameOf } from '../words/names'
import { yearOf } from './day'
import { earliestDay } from './edtf'
import { foldedWords } from './foldedWord'
import type { FurtherNames, MapLabel } from './labels'
import type { AtlasEvent } from './types'

export interface Place {
  kind: MapLabel['kind'] | 'scene-of-events'
  lon: number
  lat: number
  /** 1 is best known. */
  rank: number
  /** Every form of its name; first the one at the end of the atlas's time. */
  names: [string, ...string[]]
  /** The names of the time with their years, where there was more than one. */
  history: string[]
  /** The territory that a town or a scene of events lies in, if any. */
  territory?: string | undefined
  /** How many events happened there. */
  events: number
}

/** Degrees within which a name of an event and a name of the map are of one place. */
const SAME_PLACE = 0.3

/**
 * Each place once, those of the map first. An event "in Lwów (Lviv)" is in the Lviv of the map.
 * @param territoryAt in which territory a point lies, if in any
 * @param language that seas and countries are named in, beside English
 */
export function placesOf(
  labels: readonly MapLabel[],
  furtherNames: readonly FurtherNames[],
  events: readonly AtlasEvent[],
  territoryAt: (point: { lon: number; lat: number }) => string | undefined,
  language: Language,
): Place[] {
  const further = new Map(furtherNames.map(({ label, names }) => [label, names.map(({ name }) => name)]))
  const places = labels.map((label, index) => placeOfLabel(label, further.get(index) ?? [], language))
  const words = places.map(({ names }) => new Set(names.flatMap(foldedWords)))
  for (const { place } of events) {
    if (!place) continue
    const named = foldedWords(place.name)
    const known = places.find(
      (candidate, index) =>
        Math.abs(candidate.lon - place.lon) < SAME_PLACE &&
        Math.abs(candidate.lat - place.lat) < SAME_PLACE &&
        named.every((word) => words[index]?.has(word)),
    )
    if (known) {
      known.events++
      continue
    }
    const { name, lon, lat } = place
    const territory = territoryAt(place)
    places.push({
      kind: 'scene-of-events',
      lon,
      lat,
      rank: 3,
      names: [name],
      history: [],
      territory,
      events: 1,
    })
    words.push(new Set(named))
  }
  return places
}

function placeOfLabel(
  { kind, lon, lat, rank, names, territory }: MapLabel,
  further: string[],
  language: Language,
): Place {
  const written = (name: string) => (kind === 'town' ? name : placeNameOf(name, language))
  const latest = names.at(-1)?.name ?? ''
  const others = [...names.slice(0, -1).map(({ name }) => name), ...further]
  const english = written(latest) === latest ? [] : [latest]
  return {
    kind,
    lon,
    lat,
    rank,
    names: [written(latest), ...english, ...others],
    history:
      names.length > 1
        ? names.map(({ name, ...span }) => nameWithYears({ name: written(name), ...span }, language))
        : [],
    territory,
    events: 0,
  }
}

/** `Lwów to 1939`, `Lemberg 1941–44`, `Lviv from 1991`. */
function nameWithYears({ name, from, to }: MapLabel['names'][number], { words }: Language): string {
  const { nameTo, nameFrom } = words.search
  const year = (edtf: string | undefined) => (edtf === undefined ? undefined : yearOf(earliestDay(edtf) ?? 0))
  const [begins, ends] = [year(from), year(to)]
  if (begins === undefined) return ends === undefined ? name : nameTo(name, ends)
  if (ends === undefined) return nameFrom(name, begins)
  return begins === ends ? `${name} ${begins}` : `${name} ${begins}–${String(ends).slice(2)}`
}
