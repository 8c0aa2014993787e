/**
 * The course of a river as one line, found as the shortest way through the
 * segments of WDB-II between points beside it.
 */
import { readRivers } from './gshhg'
import { type Box, distance, type Position } from './plane'

/** A gap between segments may be bridged up to this length, at three times its cost (km). */
const BRIDGE_KM = 3
/** How far a point of the recipe may lie from the river (km). */
const SNAP_KM = 15
/** Degrees around the points within which segments are read. */
const MARGIN = 1
/** Grid for finding near points, degrees. */
const CELL = 0.05

interface Graph {
  points: Position[]
  edges: { to: number; cost: number }[][]
  near(point: Position, km: number): { node: number; km: number }[]
}

/**
 * @param via points beside the river, from one end of the course to the other
 * @throws Error where a point is more than 15 km off every river, or no way joins two points
 */
export async function findCourse(path: string, via: readonly Position[]): Promise<Position[]> {
  const box: Box = [
    Math.min(...via.map(([x]) => x)) - MARGIN,
    Math.min(...via.map(([, y]) => y)) - MARGIN,
    Math.max(...via.map(([x]) => x)) + MARGIN,
    Math.max(...via.map(([, y]) => y)) + MARGIN,
  ]
  const graph = buildGraph((await readRivers(path, box)).map((river) => river.line))
  const nodes = via.map((point) => {
    const [nearest] = graph.near(point, SNAP_KM)
    if (!nearest) throw new Error(`no river within ${SNAP_KM} km of ${point.join(', ')}`)
    return nearest.node
  })
  const course: Position[] = []
  for (let i = 0; i + 1 < nodes.length; i++) {
    const leg = shortestWay(graph, nodes[i] as number, nodes[i + 1] as number)
    if (!leg) throw new Error(`no river joins ${via[i]?.join(', ')} and ${via[i + 1]?.join(', ')}`)
    course.push(...leg.slice(i === 0 ? 0 : 1))
  }
  return course
}

function buildGraph(lines: readonly Position[][]): Graph {
  const ids = new Map<string, number>()
  const points: Position[] = []
  const edges: Graph['edges'] = []
  function node(point: Position): number {
    const key = `${point[0].toFixed(4)},${point[1].toFixed(4)}`
    const known = ids.get(key)
    if (known !== undefined) return known
    ids.set(key, points.length)
    edges.push([])
    return points.push(point) - 1
  }
  function join(a: number, b: number, cost: number): void {
    edges[a]?.push({ to: b, cost })
    edges[b]?.push({ to: a, cost })
  }
  for (const line of lines)
    for (let i = 0; i + 1 < line.length; i++) {
      const a = node(line[i] as Position)
      const b = node(line[i + 1] as Position)
      if (a !== b) join(a, b, distance(points[a] as Position, points[b] as Position))
    }

  const grid = new Map<string, number[]>()
  points.forEach(([x, y], i) => {
    const key = `${Math.floor(x / CELL)},${Math.floor(y / CELL)}`
    const cell = grid.get(key)
    if (cell) cell.push(i)
    else grid.set(key, [i])
  })
  function near(point: Position, km: number): { node: number; km: number }[] {
    const [cx, cy] = [Math.floor(point[0] / CELL), Math.floor(point[1] / CELL)]
    // A degree of longitude has 50 km or more up to 63° N.
    const reach = Math.ceil(km / (CELL * 50))
    const found: { node: number; km: number }[] = []
    for (let x = cx - reach; x <= cx + reach; x++)
      for (let y = cy - reach; y <= cy + reach; y++)
        for (const i of grid.get(`${x},${y}`) ?? []) {
          const d = distance(point, points[i] as Position)
          if (d <= km) found.push({ node: i, km: d })
        }
    return found.sort((a, b) => a.km - b.km || a.node - b.node)
  }

  const loose = edges.flatMap((list, i) => (list.length === 1 ? [i] : []))
  for (const end of loose)
    for (const { node: other, km } of near(points[end] as Position, BRIDGE_KM).slice(0, 12))
      if (other !== end && !edges[end]?.some((edge) => edge.to === other)) join(end, other, 3 * km + 0.5)
  return { points, edges, near }
}

/** Dijkstra with a binary heap. */
function shortestWay(graph: Graph, from: number, to: number): Position[] | undefined {
  const cost = new Map([[from, 0]])
  const before = new Map<number, number>()
  const heap: { key: number; node: number }[] = [{ key: 0, node: from }]
  for (let top = pop(heap); top; top = pop(heap)) {
    if (top.node === to) break
    if (top.key > (cost.get(top.node) ?? Infinity)) continue
    for (const edge of graph.edges[top.node] ?? []) {
      const sum = top.key + edge.cost
      if (sum >= (cost.get(edge.to) ?? Infinity)) continue
      cost.set(edge.to, sum)
      before.set(edge.to, top.node)
      push(heap, { key: sum, node: edge.to })
    }
  }
  if (!cost.has(to)) return undefined
  const way: Position[] = []
  for (let at: number | undefined = to; at !== undefined; at = before.get(at))
    way.push(graph.points[at] as Position)
  return way.reverse()
}

interface Entry {
  key: number
  node: number
}

function push(heap: Entry[], entry: Entry): void {
  let at = heap.push(entry) - 1
  while (at > 0) {
    const parent = (at - 1) >> 1
    if ((heap[parent] as Entry).key <= entry.key) break
    heap[at] = heap[parent] as Entry
    at = parent
  }
  heap[at] = entry
}

function pop(heap: Entry[]): Entry | undefined {
  const top = heap[0]
  const last = heap.pop()
  if (!last || heap.length === 0) return top
  let at = 0
  for (;;) {
    const left = 2 * at + 1
    if (left >= heap.length) break
    const right = left + 1
    const child = right < heap.length && (heap[right] as Entry).key < (heap[left] as Entry).key ? right : left
    if ((heap[child] as Entry).key >= last.key) break
    heap[at] = heap[child] as Entry
    at = child
  }
  heap[at] = last
  return top
}
