import type { EventMark } from '../atlas/eventPlaces'
import { langOfRecords, useLanguage } from './language'

interface EventNoteProps {
  mark: EventMark
  /** Where the mark or the pointer stands in the map's box, in CSS pixels. */
  at: { x: number; y: number }
}

/** Everything that happened at a place, however much it is. */
export function EventNote({ mark, at }: EventNoteProps) {
  const lang = langOfRecords(useLanguage())
  return (
    <div
      className="hover-note"
      style={{ '--x': `${at.x}px`, '--y': `${at.y}px` } as React.CSSProperties}
      aria-hidden="true"
    >
      <p className="hover-name">{mark.name}</p>
      {mark.events.map(({ id, title }) => (
        <p key={id} lang={lang}>
          {title}
        </p>
      ))}
    </div>
  )
}
