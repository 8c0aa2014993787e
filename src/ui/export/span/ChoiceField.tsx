import { useId } from 'react'

interface ChoiceFieldProps<Value extends string | number> {
  label: string
  value: Value
  choices: readonly { value: Value; label: string; disabled?: boolean }[]
  disabled: boolean
  onChoose: (value: Value) => void
}

/** One of a few, in a list that opens. */
export function ChoiceField<Value extends string | number>(props: ChoiceFieldProps<Value>) {
  const { label, value, choices, disabled, onChoose } = props
  const id = useId()
  return (
    <div className="span-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const chosen = choices.find((choice) => String(choice.value) === currentTarget.value)
          if (chosen) onChoose(chosen.value)
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} disabled={choice.disabled}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}
