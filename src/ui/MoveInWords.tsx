import { useEffect, useRef, useState } from 'react'
import { type ActiveTerritory, territoriesAt } from '../atlas/activity'
import { differenceInWords } from '../atlas/difference'
import { formatMoment, type Moment, momentInWords } from '../atlas/moment'
import type { Atlas } from '../atlas/types'
import { useLanguage } from './language'
import { useRested } from './useRested'

interface MoveInWordsProps {
  atlas: Atlas | undefined
  moment: Moment
  /** While the years run by themselves nothing is said; what was missed is said at the end. */
  quiet: boolean
}

/** The date must stand for so long before it is spoken of: nobody wants to hear a drag. */
const REST_MS = 800
const NAMED = 6

/** Says politely what a move of the date has changed. Silent until the date first moves. */
export function MoveInWords({ atlas, moment, quiet }: MoveInWordsProps) {
  const language = useLanguage()
  const [words, setWords] = useState('')
  const said = useRef<{ at: string; active: ActiveTerritory[] }>(undefined)
  const { rested, isMoving } = useRested(moment, REST_MS)

  useEffect(() => {
    if (!atlas || quiet || isMoving) return
    const at = formatMoment(rested)
    if (said.current?.at === at) return
    const { active } = territoriesAt(atlas, rested)
    const before = said.current
    said.current = { at, active }
    if (!before) return
    const { time } = language.words
    const difference = differenceInWords(before.active, active, atlas.territories, NAMED, language)
    setWords(time.moved(momentInWords(rested, language), active.length, difference ?? time.nothingMoved))
  }, [atlas, rested, isMoving, quiet, language])

  return (
    <p className="only-heard" role="status">
      {words}
    </p>
  )
}
