import { type Moment, yearMoment, yearOfMoment } from '../../atlas/moment'
import { langOfRecords, useLanguage } from '../language'
import type { Place } from './choice'
import { DateField } from './DateField'
import type { FieldsProps } from './fieldsProps'

/** The date, or two of them, and the place. */
export function ShownFields({ screen, choice, onChange }: FieldsProps) {
  const language = useLanguage()
  const words = language.words.exporting.form
  const { moment, compare } = choice
  return (
    <section className="fields">
      <h3>{words.shown}</h3>
      <DateField label={words.date} moment={moment} onChange={(next) => onChange({ moment: next })} />
      <label className="check">
        <input
          type="checkbox"
          checked={compare !== undefined}
          onChange={(event) =>
            onChange({ compare: event.currentTarget.checked ? usualOther(moment) : undefined })
          }
        />
        {words.comparing}
      </label>
      {compare && (
        <DateField
          label={words.otherDate}
          moment={compare}
          onChange={(next) => onChange({ compare: next })}
        />
      )}
      <label className="field">
        <span>{words.place}</span>
        <select
          value={valueOf(choice.place)}
          onChange={(event) => {
            const place = placeOf(event.currentTarget.value)
            const view = screen.atlas.scenes.find(({ id }) => place.kind === 'scene' && id === place.id)
            // A named view is made for its date.
            onChange(view ? { place, moment: view.moment } : { place })
          }}
        >
          <option value="screen">{words.asOnScreen}</option>
          <optgroup label={words.views}>
            {screen.atlas.scenes.map(({ id, title }) => (
              <option key={id} value={`scene ${id}`} lang={langOfRecords(language)}>
                {title}
              </option>
            ))}
          </optgroup>
          <optgroup label={words.regions}>
            {screen.atlas.regions.map(({ id, name }) => (
              <option key={id} value={`region ${id}`}>
                {name}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
    </section>
  )
}

/** The map before, or of that year the map at its end. */
function usualOther(moment: Moment): Moment {
  return yearMoment(yearOfMoment(moment) === 1938 ? 1945 : 1938)
}

function valueOf(place: Place): string {
  return place.kind === 'screen' ? 'screen' : `${place.kind} ${place.id}`
}

function placeOf(value: string): Place {
  const [kind, id = ''] = value.split(' ')
  return kind === 'scene' || kind === 'region' ? { kind, id } : { kind: 'screen' }
}
