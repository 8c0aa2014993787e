/** One legend for several moments of the same map: every sign that stands on any of them. */
import type { Moment } from '../atlas/moment'
import { legendOf } from '../paint/legend'
import { INK_ORDER, type InkName, paintedTerritories } from '../paint/painted'
import { ringsBelow } from '../paint/rings'
import { USSR } from './ground'
import type { LegendSigns } from './legend'
import { frameOf } from './mercator'
import { type MapInput, meetsBox, type Scene, sceneOf } from './scene'

/** What all moments share: everything but the date. */
export type StillInput = Omit<MapInput, 'moment' | 'compare'>

/** The map with nothing painted on it: what lies beneath every moment. */
export function emptyScene(input: StillInput, moment: Moment): Scene {
  return sceneOf({ ...input, moment, atlas: { ...input.atlas, territories: [] }, territory: undefined })
}

/** Without areas, which differ from moment to moment. */
export function legendOverTime(input: StillInput, moments: readonly Moment[], empty: Scene): LegendSigns {
  const { atlas, camera, width, height, shapes, markScale = 1 } = input
  const markZoom = camera.zoom - Math.log2(markScale)
  const frame = frameOf(camera, width, height)
  const inView = { territories: atlas.territories.filter((territory) => meetsBox(territory, frame)) }
  const seen = new Set<InkName>()
  const signs: LegendSigns = {
    entries: [],
    striped: false,
    mark: undefined,
    fuzzy: false,
    borders: empty.borders !== '',
    ussr: empty.ground.shows(USSR),
  }
  const edges = shapes.fuzzy.features.map(({ properties }) => properties)
  for (const moment of moments) {
    const painted = paintedTerritories(inView, moment, undefined)
    const { entries, partial, fuzzy } = legendOf(painted, markZoom, edges, atlas.territories)
    for (const { status } of entries) seen.add(status)
    signs.striped ||= partial > 0
    signs.fuzzy ||= fuzzy
    if (signs.mark === undefined) {
      const rings = ringsBelow(painted, atlas.territories)
      signs.mark = painted.find(({ territory }) => markZoom < (rings.get(territory.id) ?? 0))?.activity.status
    }
  }
  return {
    ...signs,
    entries: INK_ORDER.filter((status) => seen.has(status)).map((status) => ({ status, inView: true })),
  }
}
