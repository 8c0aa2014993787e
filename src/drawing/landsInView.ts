/** What the box shows, by the names that it goes by. */
import { type NamedLand, namedLands } from '../atlas/pieces'
import type { Scene, ShownShape } from './scene'

/** The lands of which the box shows something; the piece of which it shows most carries the name. */
export function landsInView({ painted, shown, input }: Scene): NamedLand<ShownShape>[] {
  const inView = new Map(shown.map((item) => [item.territory.id, item]))
  // A land is Estonia also where its main piece lies beyond the edge.
  return namedLands(painted, input.atlas.territories).flatMap(({ name, item, pieces }) => {
    const seen = pieces.flatMap(({ territory }) => inView.get(territory.id) ?? [])
    const [first] = seen
    if (!first) return []
    const carrier = inView.get(item.territory.id) ?? first
    return {
      name,
      pieces: seen,
      item: seen.reduce((most, piece) => (piece.cells > most.cells ? piece : most), carrier),
    }
  })
}
