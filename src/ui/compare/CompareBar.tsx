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
import { english } from '../../words/language'
import { Icon } from '../icons'
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

const LOOK_NAME: Readonly<Record<Look, string>> = {
  difference: 'Difference',
  swipe: 'Swipe',
  'side-by-side': 'Side by side',
}

/** The other date of a comparison, the way of looking at it, and its result in words. */
export default function CompareBar(props: CompareBarProps) {
  const { atlas, moment, compare, look, onCompare, onSwap, onLook, onClose } = props
  return (
    <section className="compare-bar" aria-label="Comparison">
      <div className="compare-date">
        <span aria-hidden="true">Compared with</span>
        <TypedMoment
          name="Compared with: a year or a day from 1938 to 1994"
          moment={compare}
          onMove={onCompare}
        />
        <button
          type="button"
          className="button"
          title={`Compare with ${momentInWords(moment, english)}`}
          aria-disabled={sameMoment(moment, compare)}
          onClick={() => onCompare(moment)}
        >
          Use this date
        </button>
        <button
          type="button"
          className="button"
          title="The slider takes the other date, and the other way round"
          onClick={onSwap}
        >
          <Icon name="swap" />
          <span>Swap</span>
        </button>
      </div>
      <div className="compare-look time-kind" role="group" aria-label="Way of looking">
        {(Object.keys(LOOK_NAME) as Look[]).map((way) => (
          <button key={way} type="button" aria-pressed={way === look} onClick={() => onLook(way)}>
            {LOOK_NAME[way]}
          </button>
        ))}
      </div>
      <div className="compare-result">
        {atlas && <Result atlas={atlas} moment={moment} compare={compare} />}
      </div>
      <button type="button" className="compare-close" onClick={onClose}>
        <Icon name="close" />
        <span>Close comparison</span>
      </button>
    </section>
  )
}

/** Said when the slider has rested for so long, in milliseconds: not at every step of it. */
const REST_MS = 500

function Result({ atlas, moment, compare }: { atlas: Atlas; moment: Moment; compare: Moment }) {
  const span = between(moment, compare)
  const changes = changesBetween(atlas, span)
  const summary = summaryInWords(changes, span)
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(summary), REST_MS)
    return () => clearTimeout(timer)
  }, [summary])
  const note = endNote(span)
  return (
    <>
      <p className="compare-said" role="status">
        {said}
      </p>
      <details>
        <summary>{summary}</summary>
        <h2>{comparisonInWords(moment, compare)}</h2>
        <ul aria-label="From which status to which">
          {statusPairs(changes).map(({ words, count, areaKm2 }) => (
            <li key={words}>
              <span>{words}</span>
              <span className="count">
                {count} {count === 1 ? 'territory' : 'territories'}, {areaWithUnit(areaKm2, english)}
              </span>
            </li>
          ))}
        </ul>
        <p>A year counts with its last status in force. {note}</p>
      </details>
    </>
  )
}
