import './compare.css'
import { useEffect, useState } from 'react'
import { areaWithUnit } from '../../atlas/area'
import {
  between,
  changesBetween,
  comparisonInWords,
  endNote,
  statusPairs,
  summaryInWords,
} from '../../atlas/comparison'
import { type Moment, momentInWords, sameMoment } from '../../atlas/moment'
import type { Atlas } from '../../atlas/types'
import type { Look } from '../../state/viewState'
import { Icon } from '../icons'
import { useLanguage } from '../language'
import { TypedMoment } from '../TypedMoment'

interface CompareBarProps {
  atlas: Atlas | undefined
  moment: Moment
  compare: Moment
  look: Look
  onCompare: (compare: Moment) => void
  onSwap: () => void
  onLook: (look: Look) => void
  onClose: () => void
}

const LOOKS: readonly Look[] = ['difference', 'swipe', 'side-by-side']

/** The other date of a comparison, the way of looking at it, and its result in words. */
export default function CompareBar(props: CompareBarProps) {
  const { atlas, moment, compare, look, onCompare, onSwap, onLook, onClose } = props
  const language = useLanguage()
  const { compare: words } = language.words
  return (
    <section className="compare-bar" aria-label={words.name}>
      <div className="compare-date">
        <span aria-hidden="true">{words.comparedWith}</span>
        <TypedMoment name={words.typed} moment={compare} onMove={onCompare} />
        <button
          type="button"
          className="button"
          title={words.compareWith(momentInWords(moment, language))}
          aria-disabled={sameMoment(moment, compare)}
          onClick={() => onCompare(moment)}
        >
          {words.useThisDate}
        </button>
        <button type="button" className="button" title={words.swapDates} onClick={onSwap}>
          <Icon name="swap" />
          <span>{words.swap}</span>
        </button>
      </div>
      <div className="compare-look time-kind" role="group" aria-label={words.wayOfLooking}>
        {LOOKS.map((way) => (
          <button key={way} type="button" aria-pressed={way === look} onClick={() => onLook(way)}>
            {words.looks[way]}
          </button>
        ))}
      </div>
      <div className="compare-result">
        {atlas && <Result atlas={atlas} moment={moment} compare={compare} />}
      </div>
      <button type="button" className="compare-close" onClick={onClose}>
        <Icon name="close" />
        <span>{words.close}</span>
      </button>
    </section>
  )
}

/** Said when the slider has rested for so long, in milliseconds: not at every step of it. */
const REST_MS = 500

function Result({ atlas, moment, compare }: { atlas: Atlas; moment: Moment; compare: Moment }) {
  const language = useLanguage()
  const { compare: words } = language.words
  const span = between(moment, compare)
  const changes = changesBetween(atlas, span)
  const summary = summaryInWords(changes, span, language)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(summary), REST_MS)
    return () => clearTimeout(timer)
  }, [summary])
  const note = endNote(span, language)
  return (
    <>
      <p className="compare-said" role="status">
        {said}
      </p>
      <details>
        <summary>{summary}</summary>
        <h2>{comparisonInWords(moment, compare, language)}</h2>
        <ul aria-label={words.pairs}>
          {statusPairs(changes, language).map(({ words: pair, count, areaKm2 }) => (
            <li key={pair}>
              <span>{pair}</span>
              <span className="count">{words.pairTotal(count, areaWithUnit(areaKm2, language))}</span>
            </li>
          ))}
        </ul>
        <p>
          {words.yearsCount} {note}
        </p>
      </details>
    </>
  )
}
