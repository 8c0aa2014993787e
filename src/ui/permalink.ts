import { formatViewState, type ViewState } from '../state/viewState'

/** The address of a state, with origin and folder: of exactly what is seen where the state has the camera. */
export function permalink(state: ViewState): string {
  const { origin, pathname } = window.location
  return origin + pathname + formatViewState(state)
}
