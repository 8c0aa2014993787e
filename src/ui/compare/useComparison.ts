import { type RefObject, useCallback, useMemo, useRef } from 'react'
import { between, changesBetween, totalsInWords } from '../../atlas/comparison'
import { FIRST_YEAR, type Moment, shiftYears, yearOfMoment } from '../../atlas/moment'
import type { Atlas } from '../../atlas/types'
import type { ViewState } from '../../state/viewState'
import type { ViewStore } from '../../state/viewStore'
import { capital } from '../../words/capital'
import { useLanguage } from '../language'
import { focusInHeader } from '../MoreMenu'

interface Comparison {
  /** The other date, where the one map shows what changed between the two. */
  byChange: Moment | undefined
  /** What changed, in words, where the map shows that. */
  summary: { other: Moment; summary: string } | undefined
  /** Begins with the year before the date that the slider stands on; ends where one is on. */
  toggle: () => void
  end: () => void
  /** Takes the focus back at the end. */
  button: RefObject<HTMLButtonElement | null>
}

/** The comparison that the address asks for. */
export function useComparison(store: ViewStore, atlas: Atlas | undefined, state: ViewState): Comparison {
  const { moment, compare, look } = state
  const language = useLanguage()
  const button = useRef<HTMLButtonElement>(null)
  const byChange = look === 'difference' ? compare : undefined
  const summary = useMemo(() => {
    if (!atlas || !byChange) return undefined
    const totals = totalsInWords(changesBetween(atlas, between(moment, byChange)), language)
    return { other: byChange, summary: capital(totals) }
  }, [atlas, byChange, moment, language])
  const end = useCallback(() => {
    store.choose({ compare: undefined, look: 'difference' })
    focusInHeader(button.current)
  }, [store])
  const toggle = useCallback(() => {
    const now = store.getSnapshot().state
    if (now.compare) end()
    else store.choose({ compare: yearBefore(now.moment) })
  }, [store, end])
  return { byChange, summary, toggle, end, button }
}

/** A year apart there is something to see at once; before the first year there is none, so the one after it. */
function yearBefore(moment: Moment): Moment {
  return shiftYears(moment, yearOfMoment(moment) === FIRST_YEAR ? 1 : -1)
}
