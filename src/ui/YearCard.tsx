import './yearCard.css'
import { memo, useMemo } from 'react'
import { changesInWords, countsInWords, mainChanges, type YearChanges } from '../atlas/changesInYear'
import { useLanguage } from './language'

/** As many as a reader takes in at a glance. */
const NAMED = 8

interface YearCardProps {
  changes: YearChanges
  /** Where the year stands on the track, from 0 to 1. */
  at: number
  /** Whether the slider has gone on: what the card says of the year that it left is not read. */
  isPassed: boolean
}

/** What a year brings, above the chart: counts, then the largest lands with their days. */
export const YearCard = memo(function YearCard({ changes, at, isPassed }: YearCardProps) {
  const language = useLanguage()
  const { lands, more } = mainChanges(changes, NAMED)
  return (
    <div
      className="year-card"
      style={{ '--at': at } as React.CSSProperties}
      data-passed={isPassed || undefined}
      aria-hidden="true"
    >
      <p>
        <strong>{changes.year}</strong> {countsInWords(changes, language)}
      </p>
      {lands.length > 0 && (
        <p className="year-card-lands">
          {lands.map(({ name, turns }, index) => (
            <span key={name}>
              {index > 0 && '; '}
              <em>{name}</em> {turns.join(', ')}
            </span>
          ))}
          {more > 0 && `; ${language.words.time.andMore(more)}`}
        </p>
      )}
    </div>
  )
})

/** The same in words, for the description of the slider. */
export const YearInWords = memo(function YearInWords({
  changes,
  id,
}: Pick<YearCardProps, 'changes'> & { id: string }) {
  const language = useLanguage()
  const words = useMemo(() => changesInWords(changes, NAMED, language), [changes, language])
  return (
    <p id={id} className="only-heard">
      {words}
    </p>
  )
})
