import './span.css'
import { useId, useState } from 'react'
import { FIRST_YEAR, LAST_YEAR } from '../../../atlas/moment'
import { useWords } from '../../language'
import { type Span, STEPS, type Step, typedYear } from './span'

interface SpanFieldsProps {
  span: Span
  /** Words of the list that are no dates. */
  unread: readonly string[]
  disabled: boolean
  onChange: (change: Partial<Span>) => void
}

/** From year to year, and for which days between them there is a map. */
export function SpanFields({ span, unread, disabled, onChange }: SpanFieldsProps) {
  const words = useWords().exporting.span
  const id = useId()
  const isChosen = span.step === 'chosen'
  const labels: Readonly<Record<Step, string>> = {
    '1': words.steps.years,
    '2': words.everyYears(2),
    '5': words.everyYears(5),
    '10': words.everyYears(10),
    changes: words.steps.changes,
    chosen: words.steps.chosen,
  }
  return (
    <>
      <div className="span-field span-step">
        <label htmlFor={`${id}-step`}>{words.step}</label>
        <select
          id={`${id}-step`}
          value={span.step}
          disabled={disabled}
          onChange={({ currentTarget }) => onChange({ step: currentTarget.value as Step })}
        >
          {STEPS.map((step) => (
            <option key={step} value={step}>
              {labels[step]}
            </option>
          ))}
        </select>
      </div>
      {isChosen ? (
        <div className="span-field span-dates">
          <label htmlFor={`${id}-dates`}>{words.dates}</label>
          <input
            id={`${id}-dates`}
            value={span.dates}
            disabled={disabled}
            aria-invalid={unread.length > 0 || undefined}
            aria-describedby={`${id}-unread`}
            onChange={({ currentTarget }) => onChange({ dates: currentTarget.value })}
          />
          <span id={`${id}-unread`} className="span-wrong">
            {unread.length > 0 && words.unread(unread.join(', '))}
          </span>
        </div>
      ) : (
        <>
          <YearField
            label={words.from}
            year={span.from}
            disabled={disabled}
            onChange={(from) => onChange({ from })}
          />
          <YearField
            label={words.to}
            year={span.to}
            disabled={disabled}
            onChange={(to) => onChange({ to })}
          />
        </>
      )}
    </>
  )
}

interface YearFieldProps {
  label: string
  year: number
  disabled: boolean
  onChange: (year: number) => void
}

/** What is typed counts as soon as it is a year of the atlas; else the last one that was counts. */
function YearField({ label, year, disabled, onChange }: YearFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const text = typed ?? String(year)
  return (
    <div className="span-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={FIRST_YEAR}
        max={LAST_YEAR}
        value={text}
        disabled={disabled}
        aria-invalid={typedYear(text) === undefined || undefined}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value)
          const next = typedYear(currentTarget.value)
          if (next !== undefined) onChange(next)
        }}
        onBlur={() => setTyped(undefined)}
      />
    </div>
  )
}
