import { memo } from 'react'
import { edtfInWords } from '../atlas/edtf'
import type { Recognition } from '../atlas/types'
import { langOfRecords, useLanguage } from './language'
import { type NoteNumbers, Notes } from './notes'

/** Who recognised the annexation and who did not, in order of time. */
export const RecognitionSection = memo(function RecognitionSection({
  recognition,
  notes,
}: {
  recognition: Recognition
  notes: NoteNumbers
}) {
  const language = useLanguage()
  const { status, panel } = language.words
  const inEnglish = langOfRecords(language)
  return (
    <section>
      <h3>{panel.recognition.title}</h3>
      <ol className="events">
        {recognition.positions.map(({ who, stance, from, says, sources }) => (
          <li key={`${who} ${stance} ${from}`}>
            <p className="event-date">{from ? edtfInWords(from, language) : ''}</p>
            <div>
              <h4>
                <span lang={inEnglish}>{who}</span>: {status.stances[stance]}
              </h4>
              <p lang={inEnglish}>
                {says}
                <Notes sources={sources} notes={notes} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
})
