import { PAPER_SIDES } from '../../drawing/paper'
import { TONES } from '../../paint/tones'
import { useWords } from '../language'
import { canTurn, PAPER_CHOICES, type PaperChoice } from './choice'
import type { FieldsProps } from './fieldsProps'
import { NumberField } from './NumberField'
import { Segments } from './Segments'

/** What the sheet is: its size, its colours. */
export function PaperFields({ choice, onChange }: FieldsProps) {
  const words = useWords().exporting.form
  const { paper, upright, width, tone } = choice
  return (
    <section className="fields">
      <h3>{words.sheet}</h3>
      <label className="field">
        <span>{words.paper}</span>
        <select
          value={paper}
          onChange={(event) => onChange({ paper: event.currentTarget.value as PaperChoice })}
        >
          {PAPER_CHOICES.map((name) => (
            <option key={name} value={name}>
              {words.papers[name]}
            </option>
          ))}
        </select>
      </label>
      {paper === 'figure' && (
        <NumberField
          label={words.width}
          value={width}
          {...PAPER_SIDES}
          offered={[85, 120, 180]}
          onChange={(next) => onChange({ width: next })}
        />
      )}
      {canTurn(paper) && (
        <Segments
          name={words.orientation}
          options={[
            { value: 'landscape', label: words.landscape },
            { value: 'portrait', label: words.portrait },
          ]}
          value={upright ? 'portrait' : 'landscape'}
          onChange={(next) => onChange({ upright: next === 'portrait' })}
        />
      )}
      <Segments
        name={words.tone}
        options={TONES.map((value) => ({ value, label: words.tones[value] }))}
        value={tone}
        onChange={(next) => onChange({ tone: next })}
      />
    </section>
  )
}
