/** The lines that cut: our own digitised ones, and courses of rivers, by id. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature, FeatureCollection, LineString, Polygon } from 'geojson'
import { densify, distance, type Position } from './plane'
import { findCourse } from './riverCourse'
import { thin } from './thin'

export interface CutLine {
  id: string
  /** Digitised within this many km. */
  precision: number
  /** Densified; closed where the line is a ring. */
  points: Position[]
  closed: boolean
  /** Drawn by us; a river's course is not. */
  own: boolean
}

export interface LineProperties {
  id: string
  precision_km: number
  basis: string
  changed?: string
  source: string
}

/** A river course to be found: points by the river from end to end. */
interface CourseRecipe {
  id: string
  river: string
  via: Position[]
  /** Detail that is dropped, with the small loops where WDB-II's bins meet: beside one the sides are not clear. */
  metres?: number
}

/** Reads geodata/lines. @throws Error on an id used twice */
export function readLines(folder: string): Map<string, CutLine> {
  const lines = new Map<string, CutLine>()
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.geojson'))
    .sort()) {
    const collection = JSON.parse(readFileSync(join(folder, file), 'utf8')) as FeatureCollection<
      LineString | Polygon,
      LineProperties
    >
    for (const feature of collection.features) {
      const line = cutLine(feature)
      if (lines.has(line.id)) throw new Error(`${file}: the line ${line.id} exists twice`)
      lines.set(line.id, line)
    }
  }
  return lines
}

function cutLine(feature: Feature<LineString | Polygon, LineProperties>): CutLine {
  const { geometry, properties } = feature
  const closed = geometry.type === 'Polygon'
  const points = (closed ? geometry.coordinates[0] : geometry.coordinates) as Position[]
  return { id: properties.id, precision: properties.precision_km, points: densify(points), closed, own: true }
}

/** Adds the courses of rivers.json that are asked for. */
export async function addCourses(
  lines: Map<string, CutLine>,
  asked: ReadonlySet<string>,
  recipePath: string,
  riversPath: string,
): Promise<void> {
  const recipes = JSON.parse(readFileSync(recipePath, 'utf8')) as CourseRecipe[]
  for (const recipe of recipes) {
    if (lines.has(recipe.id)) throw new Error(`rivers.json: the line ${recipe.id} exists twice`)
    if (!asked.has(recipe.id)) continue
    const points = thin(await findCourse(riversPath, recipe.via), recipe.metres ?? 0)
    // WDB-II is drawn at 1:3,000,000 or better: about half a kilometre against Natural Earth.
    lines.set(recipe.id, { id: recipe.id, precision: 1, points, closed: false, own: false })
  }
}

/** Joins lines end to end, turning each so that it begins near the end of the one before. @throws Error on a gap over 1 km */
export function chain(lines: readonly CutLine[]): Position[] {
  const [first, ...rest] = lines.map((line) => line.points)
  const joined = [...(first ?? [])]
  for (const points of rest) {
    const start = points[0] as Position
    const end = points[points.length - 1] as Position
    const gaps = [
      { gap: distance(joined[joined.length - 1] as Position, start), next: points, turn: false },
      { gap: distance(joined[joined.length - 1] as Position, end), next: [...points].reverse(), turn: false },
      { gap: distance(joined[0] as Position, start), next: points, turn: true },
      { gap: distance(joined[0] as Position, end), next: [...points].reverse(), turn: true },
    ].sort((a, b) => a.gap - b.gap)
    const best = gaps[0] as (typeof gaps)[number]
    if (best.gap > 1)
      throw new Error(
        `lines ${lines.map((line) => line.id).join(', ')} leave a gap of ${best.gap.toFixed(1)} km`,
      )
    if (best.turn) joined.reverse()
    const next = best.next.slice(1)
    // A spur at the joint, as where one course runs a little into the other, would put land on the wrong side.
    while (
      joined.length > 1 &&
      next[0] &&
      turnsBack(joined.at(-2) as Position, joined.at(-1) as Position, next[0])
    )
      joined.pop()
    joined.push(...next)
  }
  return joined
}

/** Whether the way over the corner goes back nearly as it came (within some 10°). */
function turnsBack(before: Position, corner: Position, after: Position): boolean {
  const squeeze = Math.cos((corner[1] * Math.PI) / 180)
  const [ax, ay] = [(before[0] - corner[0]) * squeeze, before[1] - corner[1]]
  const [bx, by] = [(after[0] - corner[0]) * squeeze, after[1] - corner[1]]
  return ax * bx + ay * by > 0.985 * Math.hypot(ax, ay) * Math.hypot(bx, by)
}
