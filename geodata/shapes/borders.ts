/** Lines of context that are made of the edges: borders of 1938, and edges of territories that are known roughly. */
import type { Feature, LineString } from 'geojson'
import { lineIdsOf } from './cuts'
import { joined, type Stretch } from './edges'
import type { CutLine } from './lines'
import { HOME, OTHER } from './patches'
import { boxHolds, type Position } from './plane'
import type { Recipe } from './recipe'
import type { KnownBorder, State, States } from './states'

export interface BorderProperties {
  /** Short English names of the two states, sorted. */
  between: [string, string]
  over: 'land' | 'lake'
  precision: string
  sources: string[]
}

export interface FuzzyProperties {
  /** Ids of the one or two territories beside it, sorted. */
  territories: string[]
  precision: string
  line: string
}

/** Lines known less well than this are drawn as such (km). */
const SHARP_KM = 8

const digitised = (km: number) => `digitised ±${km} km`

/** One feature for each unbroken line of equal properties, in an order that the properties and places give. */
function features<Properties>(
  parts: readonly { properties: Properties; points: Position[] }[],
): Feature<LineString, Properties>[] {
  const groups = new Map<string, { properties: Properties; lines: Position[][] }>()
  for (const { properties, points } of parts) {
    const key = JSON.stringify(properties)
    const group = groups.get(key)
    if (group) group.lines.push(points)
    else groups.set(key, { properties, lines: [points] })
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { properties, lines }]) =>
      joined(lines).map((coordinates) => ({
        type: 'Feature' as const,
        properties,
        geometry: { type: 'LineString' as const, coordinates },
      })),
    )
}

export function bordersOf(
  stretches: readonly Stretch[],
  { states, known }: States,
): Feature<LineString, BorderProperties>[] {
  const byId = new Map(states.map((state) => [state.id, state]))
  const parts = stretches.flatMap(({ points, sides, line }) => {
    const [a, b] = sides.map(({ state }) => byId.get(state)) as [State | undefined, State | undefined]
    if (!a || !b || a === b || (a.rim && b.rim)) return []
    const between: [string, string] = a.name < b.name ? [a.name, b.name] : [b.name, a.name]
    const over: BorderProperties['over'] = sides.every(({ lake }) => lake !== '') ? 'lake' : 'land'
    const about = known.filter((one) => String(one.between) === String(between))
    return split(points, about).map(({ run, fits }) => ({
      points: run,
      properties: {
        between,
        over,
        precision: line
          ? digitised(line.precision)
          : (fits.find(({ precision }) => precision)?.precision ?? 'surveyed'),
        sources: [
          ...new Set([
            line ? (line.own ? 'atlas-lines' : 'gshhg-2-3-7') : 'natural-earth-4-1',
            ...fits.flatMap(({ sources }) => sources ?? []),
          ]),
        ],
      },
    }))
  })
  return features(parts)
}

/** Cuts a stretch where what is known of it changes. */
function split(
  points: readonly Position[],
  about: readonly KnownBorder[],
): { run: Position[]; fits: KnownBorder[] }[] {
  const runs: { run: Position[]; fits: KnownBorder[] }[] = []
  for (let i = 0; i + 1 < points.length; i++) {
    const [a, b] = [points[i] as Position, points[i + 1] as Position]
    const middle: Position = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
    const fits = about.filter(({ box }) => !box || boxHolds(box, middle))
    const last = runs.at(-1)
    if (last && last.fits.length === fits.length && fits.every((one, at) => one === last.fits[at]))
      last.run.push(b)
    else runs.push({ run: [a, b], fits })
  }
  return runs
}

/**
 * How our lines are known, of those that are known roughly: `approximate` where
 * every recipe that cuts with the line is, else by the line's own figure.
 */
export function roughLines(
  recipes: readonly Recipe[],
  lines: ReadonlyMap<string, CutLine>,
): Map<string, string> {
  const rough = new Map<string, string>()
  for (const line of lines.values()) {
    const users = recipes.filter((recipe) => !recipe.held && lineIdsOf(recipe).includes(line.id))
    if (!line.own || users.length === 0) continue
    if (users.every(({ precision }) => precision === 'approximate')) rough.set(line.id, 'approximate')
    else if (line.precision > SHARP_KM) rough.set(line.id, digitised(line.precision))
  }
  return rough
}

export function fuzzyEdgesOf(
  stretches: readonly Stretch[],
  rough: ReadonlyMap<string, string>,
): Feature<LineString, FuzzyProperties>[] {
  const parts = stretches.flatMap(({ points, sides, line }) => {
    const precision = line && rough.get(line.id)
    const [a, b] = sides
    // Territories end at the shores of lakes.
    if (!precision || a.owner === b.owner || a.lake !== '' || b.lake !== '') return []
    const territories = sides.map(({ owner }) => owner).filter((owner) => owner !== HOME && owner !== OTHER)
    return [{ points, properties: { territories: territories.sort(), precision, line: line.id } }]
  })
  return features(parts)
}
