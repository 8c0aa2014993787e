/** A step of a tour as a view state. */
import { sameMoment } from '../atlas/moment'
import type { Tour, TourStep } from '../atlas/types'
import { DEFAULT_MOMENT, type TourStop, type ViewState } from './viewState'

/** The step on which a reader stands; undefined where the tour has no such step. */
export function stepAt(tour: Tour, { step }: TourStop): TourStep | undefined {
  return tour.steps[step - 1]
}

/**
 * What changes when a reader comes to a step: the map fits its box, as it does for a named view.
 * @param step undefined while the tour is not loaded: then the state is that of the step's bare address
 */
export function arrival(stop: TourStop, step: TourStep | undefined): Partial<ViewState> {
  return {
    tour: stop,
    moment: step?.moment ?? DEFAULT_MOMENT,
    territory: step?.territory,
    compare: undefined,
    region: undefined,
    scene: undefined,
    camera: undefined,
  }
}

/** Whether date and selection are still those of the step; the camera is another matter. */
export function isOnStep(state: ViewState, step: TourStep): boolean {
  return (
    sameMoment(state.moment, step.moment) &&
    state.territory === step.territory &&
    state.compare === undefined &&
    state.region === undefined
  )
}
