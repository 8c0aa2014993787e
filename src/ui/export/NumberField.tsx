import { useId, useState } from 'react'
import { useWords } from '../language'

interface NumberFieldProps {
  label: string
  value: number
  least: number
  most: number
  /** Usual values. */
  offered?: readonly number[]
  /** Told of whole numbers within the range. */
  onChange: (value: number) => void
}

/** A whole number within a range; what is outside of it is said and changes nothing. */
export function NumberField({ label, value, least, most, offered, onChange }: NumberFieldProps) {
  const words = useWords().exporting.form
  const id = useId()
  // What is typed gives way when the value comes from elsewhere.
  const [entry, setEntry] = useState<{ text: string; of: number }>()
  const text = entry?.of === value ? entry.text : String(value)
  const typed = Number(text)
  const wrong = !Number.isInteger(typed) || typed < least || typed > most
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        list={offered && `${id}-offered`}
        value={text}
        aria-invalid={wrong || undefined}
        aria-describedby={`${id}-range`}
        onChange={(event) => {
          const next = event.currentTarget.value
          const number = Number(next)
          const fits = next !== '' && Number.isInteger(number) && number >= least && number <= most
          setEntry({ text: next, of: fits ? number : value })
          if (fits) onChange(number)
        }}
        onBlur={() => setEntry(undefined)}
      />
      {offered && (
        <datalist id={`${id}-offered`}>
          {offered.map((number) => (
            <option key={number} value={number}>
              {number}
            </option>
          ))}
        </datalist>
      )}
      <span id={`${id}-range`} className={wrong ? 'field-wrong' : 'field-note'}>
        {words.range(least, most)}
      </span>
    </div>
  )
}
