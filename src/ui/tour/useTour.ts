import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Tour, TourStep } from '../../atlas/types'
import { arrival, stepAt } from '../../state/tourStop'
import { DEFAULT_MOMENT, type ViewState } from '../../state/viewState'
import type { ViewStore } from '../../state/viewStore'
import type { Resource } from '../resource'

interface TourGuide {
  /** The step on which the reader stands, once the tours are loaded. */
  step: TourStep | undefined
  /** Whether the address opens on a step whose date and place are not known yet. */
  isComing: boolean
  goTo: (tour: string, step: number) => void
  leave: () => void
  /** How often a step was asked for: each time its heading takes the focus. */
  asked: number
  /** Takes the focus back at the end. */
  button: RefObject<HTMLButtonElement | null>
}

/**
 * The guided tour that the address asks for.
 * @param onStep a step is asked for: its heading takes the focus, not the panel's
 */
export function useTour(
  store: ViewStore,
  tours: Resource<Tour[]>,
  { tour: stop, moment, territory }: ViewState,
  onStep: () => void,
): TourGuide {
  const [asked, setAsked] = useState(0)
  const button = useRef<HTMLButtonElement>(null)
  const tour = tours.kind === 'ready' ? tours.value.find(({ id }) => id === stop?.id) : undefined
  const step = tour && stop && stepAt(tour, stop)

  // An address that names no more than the step opens on the step's date and selection.
  const isUndated = moment === DEFAULT_MOMENT
  useEffect(() => {
    if (!step || !isUndated) return
    store.move({ moment: step.moment, territory: territory ?? step.territory })
  }, [step, isUndated, territory, store])

  const goTo = useCallback(
    (id: string, number: number) => {
      const chosen = tours.kind === 'ready' ? tours.value.find((candidate) => candidate.id === id) : undefined
      const next = { id, step: number }
      onStep()
      setAsked((count) => count + 1)
      store.choose(arrival(next, chosen && stepAt(chosen, next)))
    },
    [tours, store, onStep],
  )
  const leave = useCallback(() => {
    store.choose({ tour: undefined })
    button.current?.focus()
  }, [store])
  const isComing = stop !== undefined && tours.kind === 'loading' && isUndated
  return { step, isComing, goTo, leave, asked, button }
}
