/** What a year brings: which territories come under Soviet presence, change their status or are left. */
import type { Language } from '../words/language'
import { landNameOf, nameOf, statusInSentence } from '../words/names'
import { type Day, firstDayOfYear } from './day'
import { edtfInYear } from './edtf'
import { namedEnd } from './namedEnd'
import { groupsOf, landOf, pieceCountsOf } from './pieces'
import { isActive } from './status'
import { timeIndexOf } from './timeIndex'
import type { Atlas, Period, Territory } from './types'

/** A land, or a piece of one, with what happens to it: pieces of a land that share all their days stand as one. */
export interface LandChanges {
  name: string
  /** In order of time: "occupied 17 June", "annexed 6 August". Worded when asked for: most lands of a year are only counted. */
  readonly turns: string[]
  /** The first of the turns. */
  day: Day
  areaKm2: number
}

export interface YearChanges {
  year: number
  /** Territories active at the end of the year or within it, but not at its beginning. */
  added: number
  /** Territories active before and after whose status changed, or that were lost and held again. */
  changed: number
  /** Territories active at the beginning or within the year, but not at its end. */
  ended: number
  /** In order of time. */
  lands: LandChanges[]
}

/** The front and other powers count as absence, as in the list of active territories. */
export function changesInYear(
  { territories }: Pick<Atlas, 'territories'>,
  year: number,
  language: Language,
): YearChanges {
  const places = timeIndexOf(territories).within(firstDayOfYear(year), firstDayOfYear(year + 1))
  const turning = places.flatMap((place) => {
    const territory = territories[place]
    const turns = territory ? turnsOf(territory, year, language) : []
    return territory && turns.length > 0 ? [{ territory, turns }] : []
  })
  const states = turning.map(({ territory }) => ({
    before: isActiveOn(territory, firstDayOfYear(year) - 1),
    after: isActiveOn(territory, firstDayOfYear(year + 1) - 1),
  }))
  return {
    year,
    added: states.filter(({ before }) => !before).length,
    changed: states.filter(({ before, after }) => before && after).length,
    ended: states.filter(({ after }) => !after).length,
    lands: landsOf(turning, territories, language),
  }
}

interface Turn {
  day: Day
  /** The same for turns of the same words. */
  key: string
  inWords: () => string
}

interface Turning {
  territory: Territory
  turns: Turn[]
}

/** Where active presence begins, takes another status or ends within the year. */
function turnsOf({ periods }: Territory, year: number, language: Language): Turn[] {
  const { time } = language.words
  const [first, next] = [firstDayOfYear(year), firstDayOfYear(year + 1)]
  const inYear = (day: Day) => first <= day && day < next
  return periods.flatMap((period, index) => {
    if (!isActive(period.status)) return []
    const { fromDay, toDay, from, status } = period
    const before = neighbour(periods[index - 1], (other) => other.toDay === fromDay)
    const after = neighbour(periods[index + 1], (other) => other.fromDay === toDay)
    const turns: Turn[] = []
    if (inYear(fromDay) && before?.status !== status) {
      turns.push({
        day: fromDay,
        key: `${status} ${from}`,
        inWords: () => time.turn(statusInSentence(status, language), edtfInYear(from, year, language)),
      })
    }
    if (inYear(toDay) && !(after && isActive(after.status))) {
      const end = namedEnd(period)
      turns.push({
        day: toDay,
        key: `ended ${end}`,
        inWords: () => time.endedOn(edtfInYear(end, year, language)),
      })
    }
    return turns
  })
}

function neighbour(period: Period | undefined, meets: (other: Period) => boolean): Period | undefined {
  return period && meets(period) ? period : undefined
}

function isActiveOn({ periods }: Territory, day: Day): boolean {
  return periods.some(({ status, fromDay, toDay }) => fromDay <= day && day < toDay && isActive(status))
}

function landsOf(turning: readonly Turning[], all: readonly Territory[], language: Language): LandChanges[] {
  const pieceCounts = pieceCountsOf(all)
  const keyOf = ({ turns }: Turning) => turns.map(({ key }) => key).join(', ')
  const lands = groupsOf(turning, ({ territory }) => landOf(territory)).flatMap(([land, pieces]) =>
    groupsOf(pieces, keyOf).flatMap(([, alike]) => {
      const hasBearer = alike.some(({ territory }) => territory.name === land)
      const isWhole = pieceCounts.get(land) === alike.length
      return alike.length > 1 && (hasBearer || isWhole)
        ? [landChanges(landNameOf(land, language), alike)]
        : alike.map((piece) => landChanges(nameOf(piece.territory, language), [piece]))
    }),
  )
  return lands.toSorted((a, b) => a.day - b.day || b.areaKm2 - a.areaKm2)
}

function landChanges(name: string, pieces: readonly Turning[]): LandChanges {
  const turns = pieces[0]?.turns ?? []
  return {
    name,
    get turns() {
      return turns.map(({ inWords }) => inWords())
    },
    day: turns[0]?.day ?? Number.NaN,
    areaKm2: pieces.reduce((sum, { territory }) => sum + territory.areaKm2, 0),
  }
}

/** "9 added, 3 changed status, 1 ended"; "nothing changes". */
export function countsInWords({ added, changed, ended }: YearChanges, { words }: Language): string {
  const { time } = words
  const counts = [
    added > 0 && time.addedCount(added),
    changed > 0 && time.changedCount(changed),
    ended > 0 && time.endedCount(ended),
  ].filter((part) => part !== false)
  return counts.join(', ') || time.nothingChanges
}

/** The largest lands that change, in order of time, and how many more there are. */
export function mainChanges({ lands }: YearChanges, limit: number): { lands: LandChanges[]; more: number } {
  const largest = new Set(lands.toSorted((a, b) => b.areaKm2 - a.areaKm2).slice(0, limit))
  return { lands: lands.filter((land) => largest.has(land)), more: lands.length - largest.size }
}

/** "1940: 9 added, 1 ended. Hanko leased 22 March; Estonia occupied 17 June, annexed 6 August; and 12 more." */
export function changesInWords(changes: YearChanges, limit: number, language: Language): string {
  const { time } = language.words
  const { lands, more } = mainChanges(changes, limit)
  const turns = lands.map((land) => time.turnsOf(land.name, land.turns.join(', ')))
  return time.yearBrings(changes.year, countsInWords(changes, language), turns, more)
}
