import './eventPlaces.css'
import { type KeyboardEvent, type Ref, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { EventMark } from '../atlas/eventPlaces'
import type { Words } from '../words/en'
import { EventNote } from './EventNote'
import { useWords } from './language'

export interface EventPlacesHandle {
  /** The map has moved: what stands on it goes along. */
  follow(this: void): void
}

interface EventPlacesProps {
  ref: Ref<EventPlacesHandle>
  marks: readonly EventMark[]
  /** Where a mark stands in the map's box, in CSS pixels; undefined before the map is there. */
  pointOf: (mark: EventMark) => { x: number; y: number } | undefined
  /** The focus has come to a mark: it must be in sight. */
  onReach: (mark: EventMark) => void
  onRead: (mark: EventMark) => void
}

/** The marks of the map for the keyboard: one stop of the Tab key, arrows from mark to mark. Each is seen when it has the focus. */
export function EventPlaces({ ref, marks, pointOf, onReach, onRead }: EventPlacesProps) {
  const words = useWords().map
  const toolbar = useRef<HTMLDivElement>(null)
  // What happened at the moment comes first; the map draws it last, above the rest.
  const ordered = useMemo(() => marks.toSorted((a, b) => Number(b.now) - Number(a.now)), [marks])
  const [chosen, setChosen] = useState<string>()
  // Where the place that has the focus stands on the map.
  const [at, setAt] = useState<{ x: number; y: number }>()
  const stop = Math.max(
    0,
    ordered.findIndex((mark) => keyOf(mark) === chosen),
  )
  const stopped = ordered[stop]

  useImperativeHandle(ref, () => ({
    follow: () => {
      if (at && stopped) setAt(pointOf(stopped))
    },
  }))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const next = nextPlace(event.key, stop, ordered.length)
    if (next === undefined) return
    event.preventDefault()
    toolbar.current?.querySelectorAll('button')[next]?.focus({ preventScroll: true })
  }

  return (
    <div className="event-places" role="toolbar" aria-label={words.eventPlaces} ref={toolbar}>
      {ordered.map((mark, index) => (
        <button
          key={keyOf(mark)}
          type="button"
          tabIndex={index === stop ? 0 : -1}
          aria-label={nameOf(mark, words)}
          style={
            at && index === stop
              ? ({ '--x': `${at.x}px`, '--y': `${at.y}px` } as React.CSSProperties)
              : undefined
          }
          onFocus={() => {
            setChosen(keyOf(mark))
            onReach(mark)
            setAt(pointOf(mark))
          }}
          onBlur={() => setAt(undefined)}
          onKeyDown={onKeyDown}
          onClick={() => onRead(mark)}
        />
      ))}
      {at && stopped && <EventNote mark={stopped} at={at} />}
    </div>
  )
}

/** Marks are made anew with every date; a place stays the same. */
function keyOf({ lon, lat }: EventMark): string {
  return `${lon} ${lat}`
}

function nameOf({ name, events }: EventMark, words: Words['map']): string {
  const [first] = events
  return events.length === 1 && first ? words.event(name, first.title) : words.events(name, events.length)
}

/** Round from the last place to the first, and back. */
function nextPlace(key: string, from: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (from + 1) % count
    case 'ArrowLeft':
    case 'ArrowUp':
      return (from + count - 1) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}
