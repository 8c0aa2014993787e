/** The span of years and the step that a reader has chosen, and the moments that they stand for. */

import { FIRST_YEAR, LAST_YEAR } from '../../../atlas/moment'
import { changesIn, type MomentSeries, typedMoments, yearsOf } from '../../../atlas/momentSeries'
import type { Territory } from '../../../atlas/types'
import { frameOf } from '../../../drawing/mercator'
import { meetsBox } from '../../../drawing/scene'
import type { SeriesInput } from '../../../drawing/series'

/** The map of which a film or a series is made, without its date. */
export type Shot = Omit<SeriesInput, 'moments' | 'paper' | 'fontCss'>

/** Years from one map to the next, each change on the map, or a list. */
export type Step = '1' | '2' | '5' | '10' | 'changes' | 'chosen'
export const STEPS: readonly Step[] = ['1', '2', '5', '10', 'changes', 'chosen']

export interface Span {
  from: number
  to: number
  step: Step
  /** The list as it is typed. */
  dates: string
}

export interface SpanOfMoments extends MomentSeries {
  /** What of the list is no date. */
  unread: readonly string[]
}

/** @param most moments that are wanted */
export function momentsOf({ from, to, step, dates }: Span, shot: Shot, most: number): SpanOfMoments {
  if (step === 'chosen') return typedMoments(dates, most)
  // Typed in either order.
  const span = { from: Math.min(from, to), to: Math.max(from, to) }
  const series =
    step === 'changes' ? changesIn(territoriesInView(shot), span, most) : yearsOf(span, Number(step), most)
  return { ...series, unread: [] }
}

function territoriesInView({ atlas, camera, cameraBox }: Shot): readonly Territory[] {
  if (cameraBox.width <= 0 || cameraBox.height <= 0) return atlas.territories
  const frame = frameOf(camera, cameraBox.width, cameraBox.height)
  return atlas.territories.filter((territory) => meetsBox(territory, frame))
}

/** Undefined for what is no year of the atlas. */
export function typedYear(text: string): number | undefined {
  const year = Number(text)
  return /^\d{4}$/.test(text) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined
}
