/** The edges between the final faces, and which of the lines each stretch of them follows. */
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { CutLine } from './lines'
import { type Box, bearingTo, boxesMeet, boxOf, lengthOf, type Position } from './plane'

/** What a final face is. */
export interface Face {
  owner: string
  home: boolean
  lake: string
  /** Id of the state of 1938, or ''. */
  state: string
  /** Id of the zone, or ''. */
  zone: string
}

export interface Edge {
  points: Position[]
  sides: readonly [Face, Face]
}

/** Part of an edge that follows one line, or none. */
export interface Stretch extends Edge {
  line: CutLine | undefined
}

/** Snapping moves points by 2 m, rounding by up to 8 m. */
const ON_LINE_KM = 0.02
/** By simplifying, an edge leaves its line by no more than this many times the detail that may go. */
const CORNER = 1.5
/** What any edge may leave it by, for rounding (km). */
const CORNER_KM = 0.05
/** Borders of units wind about rivers too, and meet the course by chance: shorter than this it is none (km). */
const SHORTEST_COURSE_KM = 4

/** Edges with a face on either side; the outer shore has one face alone. */
export function edgesOf(topology: Topology, faces: GeometryCollection<Face>): Edge[] {
  const users = new Map<number, Face[]>()
  for (const geometry of faces.geometries) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue
    const rings: number[][] = geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat()
    for (const arc of rings.flat().map((index) => (index < 0 ? ~index : index))) {
      const list = users.get(arc)
      if (list) list.push(geometry.properties as Face)
      else users.set(arc, [geometry.properties as Face])
    }
  }
  return [...users].flatMap(([arc, [a, b]]) =>
    a && b ? [{ points: topology.arcs[arc] as Position[], sides: [a, b] as const }] : [],
  )
}

/**
 * Cuts edges where they leave a line or join one.
 * @param detail metres that simplifying may have removed at a face
 */
export function stretchesOf(
  edges: readonly Edge[],
  lines: Iterable<CutLine>,
  detail: (face: Face) => number,
): Stretch[] {
  const near = [...lines].map((line) => ({ line, box: widened(boxOf([line.points])) }))
  return edges.flatMap(({ points, sides }) => {
    const box = boxOf([points])
    const candidates = near.filter((one) => boxesMeet(one.box, box)).map(({ line }) => line)
    const room = CORNER_KM + (CORNER * Math.min(...sides.map(detail))) / 1000
    const stretches: Stretch[] = []
    for (let i = 0; i + 1 < points.length; i++)
      add(stretches, points.slice(i, i + 2), sides, lineUnder(points, i, candidates, room))
    const sure: Stretch[] = []
    for (const { points: run, line } of stretches) {
      const chance = line && !line.own && lengthOf(run) < SHORTEST_COURSE_KM
      add(sure, run, sides, chance ? undefined : line)
    }
    return sure
  })
}

function add(
  stretches: Stretch[],
  points: readonly Position[],
  sides: Stretch['sides'],
  line: CutLine | undefined,
): void {
  const last = stretches.at(-1)
  if (last && last.line === line) last.points.push(...points.slice(1))
  else stretches.push({ points: [...points], sides, line })
}

function widened([west, south, east, north]: Box): Box {
  return [west - 0.01, south - 0.01, east + 0.01, north + 0.01]
}

function lineUnder(
  points: readonly Position[],
  at: number,
  candidates: readonly CutLine[],
  room: number,
): CutLine | undefined {
  const [a, b] = [points[at] as Position, points[at + 1] as Position]
  const middle: Position = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
  let found: CutLine | undefined
  let nearest = Infinity
  for (const line of candidates) {
    const off = (point: Position) => bearingTo([line.points], point).distance
    if (off(a) > ON_LINE_KM || off(b) > ON_LINE_KM) continue
    const bend = off(middle)
    if (bend <= room && bend < nearest) {
      nearest = bend
      found = line
    }
  }
  return found
}

/** Joins lines end to end wherever exactly two ends meet; order and direction do not depend on the input's. */
export function joined(lines: readonly Position[][]): Position[][] {
  const open = lines.map((line) => [...line]).sort(byPlace)
  const ends = new Map<string, number[]>()
  open.forEach((line, index) => {
    for (const end of [line[0], line.at(-1)]) {
      const key = String(end)
      const list = ends.get(key)
      if (list) list.push(index)
      else ends.set(key, [index])
    }
  })
  const used = new Set<number>()
  function grow(line: Position[], from: number): void {
    let current = from
    for (;;) {
      const meeting: number[] = ends.get(String(line.at(-1))) ?? []
      const next = meeting.find((index) => index !== current)
      if (meeting.length !== 2 || next === undefined || used.has(next)) return
      const more = open[next] as Position[]
      const forwards = String(more[0]) === String(line.at(-1))
      line.push(...(forwards ? more : [...more].reverse()).slice(1))
      used.add(next)
      current = next
    }
  }
  const whole: Position[][] = []
  open.forEach((start, index) => {
    if (used.has(index)) return
    used.add(index)
    const line = [...start]
    grow(line, index)
    line.reverse()
    grow(line, index)
    whole.push(byPlace(line, [...line].reverse()) <= 0 ? line : line.reverse())
  })
  return whole.sort(byPlace)
}

function byPlace(a: readonly Position[], b: readonly Position[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [p, q] = [a[i] as Position, b[i] as Position]
    if (p[0] !== q[0] || p[1] !== q[1]) return p[0] - q[0] || p[1] - q[1]
  }
  return a.length - b.length
}
