import { useId, useState } from 'react'
import { formatMoment, type Moment, momentInWords } from '../../atlas/moment'
import { typedMoment } from '../../atlas/typedMoment'
import { useLanguage } from '../language'

interface DateFieldProps {
  label: string
  moment: Moment
  onChange: (moment: Moment) => void
}

/** A year or a day as it is typed; taken on Enter, or when the field is left. */
export function DateField({ label, moment, onChange }: DateFieldProps) {
  const language = useLanguage()
  const words = language.words.exporting.form
  const id = useId()
  // What was typed gives way when the date changes by other means.
  const at = formatMoment(moment)
  const [entry, setEntry] = useState<{ text: string; at: string; wrong: boolean }>()
  const { text, wrong } = entry?.at === at ? entry : { text: momentInWords(moment, language), wrong: false }
  const take = () => {
    if (entry?.at !== at) return
    const next = typedMoment(text, language)
    setEntry(next ? undefined : { text, at, wrong: true })
    if (next && formatMoment(next) !== at) onChange(next)
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={text}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => setEntry({ text: event.currentTarget.value, at, wrong: false })}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
        }}
      />
      {wrong && (
        <p id={`${id}-wrong`} className="field-wrong" role="alert">
          {words.wrongDate}
        </p>
      )}
    </div>
  )
}
