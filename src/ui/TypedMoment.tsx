import { useId, useState } from 'react'
import { formatMoment, type Moment, momentInWords } from '../atlas/moment'
import { typedMoment } from '../atlas/typedMoment'
import { useLanguage } from './language'

interface TypedMomentProps {
  /** Of the field, for those who do not see it. */
  name: string
  moment: Moment
  onMove: (moment: Moment) => void
}

/** A date as a field: a year, 1940-06-17 or a day in words. */
export function TypedMoment({ name, moment, onMove }: TypedMomentProps) {
  const language = useLanguage()
  const wrongId = useId()
  // What was typed gives way when the date moves by other means.
  const at = formatMoment(moment)
  const [entry, setEntry] = useState<{ text: string; at: string; wrong: boolean }>()
  const { text, wrong } = entry?.at === at ? entry : { text: momentInWords(moment, language), wrong: false }

  const take = () => {
    const next = typedMoment(text, language)
    setEntry(next ? undefined : { text, at, wrong: true })
    if (next) onMove(next)
  }
  return (
    <div className="time-typed">
      <input
        type="text"
        aria-label={name}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? wrongId : undefined}
        value={text}
        onChange={(event) => setEntry({ text: event.currentTarget.value, at, wrong: false })}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setEntry(undefined)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
          if (event.key === 'Escape') setEntry(undefined)
        }}
      />
      {wrong && (
        <p id={wrongId} role="alert">
          {language.words.time.wrong}
        </p>
      )}
    </div>
  )
}
