import { NAME_CHOICES, type NameChoice } from '../../atlas/labels'
import { useWords } from '../language'
import { CheckField } from './CheckField'
import { ownTitle } from './choice'
import type { FieldsProps } from './fieldsProps'

const CHECKS = ['graticule', 'locator', 'code'] as const

/** Longer ones have no room on any sheet. */
const LONGEST = { title: 160, subtitle: 300, note: 600 } as const

/** Words on the sheet and on its map. */
export function TextFields({ screen, choice, onChange }: FieldsProps) {
  const words = useWords().exporting.form
  return (
    <section className="fields">
      <h3>{words.text}</h3>
      <label className="field">
        <span>{words.title}</span>
        <input
          type="text"
          autoComplete="off"
          maxLength={LONGEST.title}
          disabled={choice.headless}
          placeholder={ownTitle(choice, screen)}
          value={choice.title}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
      </label>
      <label className="field">
        <span>{words.subtitle}</span>
        <input
          type="text"
          autoComplete="off"
          maxLength={LONGEST.subtitle}
          disabled={choice.headless}
          placeholder={words.ownSubtitle}
          value={choice.subtitle}
          onChange={(event) => onChange({ subtitle: event.currentTarget.value })}
        />
      </label>
      <CheckField name="headless" label={words.headless} {...{ choice, onChange }} />
      <label className="field">
        <span>{words.note}</span>
        <textarea
          rows={2}
          maxLength={LONGEST.note}
          value={choice.note}
          onChange={(event) => onChange({ note: event.currentTarget.value })}
        />
      </label>
      <label className="field">
        <span>{words.names}</span>
        <select
          value={choice.names}
          onChange={(event) => onChange({ names: event.currentTarget.value as NameChoice })}
        >
          {NAME_CHOICES.map((name) => (
            <option key={name} value={name}>
              {words.nameChoices[name]}
            </option>
          ))}
        </select>
      </label>
      {CHECKS.map((name) => (
        <CheckField key={name} name={name} label={words[name]} {...{ choice, onChange }} />
      ))}
    </section>
  )
}
