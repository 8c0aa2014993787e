import { useEffect, useRef, useState } from 'react'
import type { ActiveTerritory } from '../atlas/activity'
import { differenceInWords } from '../atlas/difference'
import { formatMoment, type Moment, momentInWords } from '../atlas/moment'
import type { Atlas } from '../atlas/types'
import { useLanguage } from './language'

interface MoveInWordsProps {
  atlas: Atlas | undefined
  moment: Moment
  active: ActiveTerritory[]
  /** While the years run by themselves nothing is said; what was missed is said at the end. */
  quiet: boolean
}

/** The date must stand for so long before it is spoken of: nobody wants to hear a drag. */
const REST_MS = 800
const NAMED = 6

/** Says politely what a move of the date has changed. Silent until the date first moves. */
export function MoveInWords({ atlas, moment, active, quiet }: MoveInWordsProps) {
  const language = useLanguage()
  const [words, setWords] = useState('')
  const said = useRef<{ at: string; active: ActiveTerritory[] }>(undefined)

  useEffect(() => {
    if (!atlas || quiet) return undefined
    const at = formatMoment(moment)
    said.current ??= { at, active }
    if (said.current.at === at) return undefined
    const { time } = language.words
    const timer = setTimeout(() => {
      const difference = differenceInWords(
        said.current?.active ?? [],
        active,
        atlas.territories,
        NAMED,
        language,
      )
      setWords(time.moved(momentInWords(moment, language), active.length, difference ?? time.nothingMoved))
      said.current = { at, active }
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [atlas, moment, active, quiet, language])

  return (
    <p className="only-heard" role="status">
      {words}
    </p>
  )
}
