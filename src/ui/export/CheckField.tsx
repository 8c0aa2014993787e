import type { ExportChoice } from './choice'
import type { FieldsProps } from './fieldsProps'

interface CheckFieldProps extends Pick<FieldsProps, 'choice' | 'onChange'> {
  name: { [Key in keyof ExportChoice]: ExportChoice[Key] extends boolean ? Key : never }[keyof ExportChoice]
  label: string
}

/** Something of the sheet that is wanted or not. */
export function CheckField({ name, label, choice, onChange }: CheckFieldProps) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={choice[name]}
        onChange={(event) => onChange({ [name]: event.currentTarget.checked })}
      />
      {label}
    </label>
  )
}
