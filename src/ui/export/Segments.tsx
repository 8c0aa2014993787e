import { useId } from 'react'

interface SegmentsProps<Value extends string> {
  name: string
  /** Whether the name is seen, or heard only. */
  named?: boolean
  options: readonly { value: Value; label: string }[]
  value: Value
  disabled?: boolean
  onChange: (value: Value) => void
}

/** One of a few, side by side: radio buttons that look like a switch. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { name, named = true, options, value, disabled = false, onChange } = props
  const group = useId()
  return (
    <fieldset className="segments" disabled={disabled}>
      <legend className={named ? undefined : 'only-heard'}>{name}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={group}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
