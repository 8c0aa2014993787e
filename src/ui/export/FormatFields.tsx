import { DPI, pixelsOf } from '../../paper/pixels'
import { useWords } from '../language'
import { CheckField } from './CheckField'
import { dpiOf, FORMATS, paperOf } from './choice'
import type { FieldsProps } from './fieldsProps'
import { NumberField } from './NumberField'
import { Segments } from './Segments'

interface FormatFieldsProps extends FieldsProps {
  most: { dpi: number | undefined } | undefined
}

/** The kind of file; how fine it is, and what can be done where that is too fine for the browser. */
export function FormatFields({ choice, onChange, most }: FormatFieldsProps) {
  const words = useWords().exporting.form
  const { format } = choice
  return (
    <section className="fields">
      <Segments
        name={words.format}
        options={FORMATS.map((value) => ({ value, label: value.toUpperCase() }))}
        value={format}
        onChange={(next) => onChange({ format: next })}
      />
      <p className="field-note">{words.use[format]}</p>
      {format === 'png' && (
        <NumberField
          label={words.dpi}
          value={choice.dpi}
          {...DPI}
          offered={[72, 150, 300, 600]}
          onChange={(dpi) => onChange({ dpi })}
        />
      )}
      {format === 'svg' && <CheckField name="outlines" label={words.outlines} {...{ choice, onChange }} />}
      {format === 'pdf' && (
        <CheckField name="allSources" label={words.allSources} {...{ choice, onChange }} />
      )}
      <div role="status" id="export-too-large">
        {most && <TooLarge {...{ choice, onChange }} dpi={most.dpi} />}
      </div>
    </section>
  )
}

function TooLarge({ choice, onChange, dpi }: Omit<FieldsProps, 'screen'> & { dpi: number | undefined }) {
  const words = useWords().exporting.form
  const { width, height } = pixelsOf(paperOf(choice), dpiOf(choice))
  return (
    <div className="too-large">
      <p>
        {words.tooLarge(width, height)} {dpi === undefined ? words.insteadVectors : words.instead(dpi)}
      </p>
      {dpi !== undefined && (
        <button type="button" className="button" onClick={() => onChange({ dpi })}>
          {words.lowerTo(dpi)}
        </button>
      )}
    </div>
  )
}
