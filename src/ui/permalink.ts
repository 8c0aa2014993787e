import { formatViewState, type ViewState } from '../state/viewState'

/** The address of the atlas, with origin and folder, without parameters. */
export const SITE = window.location.origin + window.location.pathname

/** The address of a state: of exactly what is seen where the state has the camera. */
export function permalink(state: ViewState): string {
  return SITE + formatViewState(state)
}
