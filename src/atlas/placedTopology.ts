/** A topology whose arcs are places on the earth, and how it is written down as steps on a grid. */
import { transform, untransform } from 'topojson-client'
import type { Objects, Topology, Transform } from 'topojson-specification'

/**
 * What is decoded from it shares its points: one array for each, however many shapes meet there. Decoded from
 * steps every shape has its own, and most of what the page holds in memory is points.
 */
export interface PlacedTopology<Held extends Objects> extends Omit<Topology<Held>, 'transform'> {
  transform?: never
  /** The grid that the places lie on; none where the arcs were no steps. */
  grid: Transform | undefined
}

/** @param topology as a file holds it; where it has no grid its arcs are places already */
export function placedTopology<Held extends Objects>({
  transform: grid,
  ...topology
}: Topology<Held>): PlacedTopology<Held> {
  const pointAt = transform(grid ?? null)
  return {
    ...topology,
    arcs: topology.arcs.map((arc) => arc.map((step, place) => pointAt(step, place > 0))),
    grid,
  }
}

/** An arc as steps on a grid, as a file holds it; without a grid, as it is. */
export function stepsOf(
  arc: Topology['arcs'][number],
  grid: Transform | undefined,
): Topology['arcs'][number] {
  const stepTo = untransform(grid ?? null)
  return arc.map((point, place) => stepTo(point, place > 0))
}
