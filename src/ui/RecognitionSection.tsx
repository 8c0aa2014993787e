import { memo } from 'react'
import { edtfInWords } from '../atlas/edtf'
import type { Recognition } from '../atlas/types'
import { english } from '../words/language'
import { type NoteNumbers, Notes } from './notes'

/** Who recognised the annexation and who did not, in order of time. */
export const RecognitionSection = memo(function RecognitionSection({
  recognition,
  notes,
}: {
  recognition: Recognition
  notes: NoteNumbers
}) {
  return (
    <section>
      <h3>Recognition and dispute</h3>
      <ol className="events">
        {recognition.positions.map(({ who, stance, from, says, sources }) => (
          <li key={`${who} ${stance} ${from}`}>
            <p className="event-date">{from ? edtfInWords(from, english) : ''}</p>
            <div>
              <h4>
                {who}: {english.words.status.stances[stance]}
              </h4>
              <p>
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
