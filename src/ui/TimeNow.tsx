import { type Moment, spanOf } from '../atlas/moment'
import { middleOf, type TimeWindow } from '../atlas/timeWindow'
import { fractionBeyond, fractionOf, placeOnTrack } from './placeOnTrack'

interface TimeNowProps {
  moment: Moment
  /** The moment as the pill writes it. */
  words: string
  ends: TimeWindow
  /** Whether the track shows all the years: half of one more stands on each side then. */
  isWhole: boolean
  /** Of the track, in CSS pixels; 0 while it is not known. */
  width: number
}

/** CSS pixels that a letter of the pill takes up at the most, with its share of the padding. */
const LETTER = 15
/** CSS pixels of the line of a day, whose own width nobody would see. */
const THINNEST = 2

/**
 * Where the track stands: the band of the year or the line of the day over the chart, an arrow, and the date
 * in a pill. A step moves the whole as one box: nothing else is styled, laid out or drawn anew for it.
 */
export function TimeNow({ moment, words, ends, isWhole, width }: TimeNowProps) {
  if (width === 0) return null
  const place = (day: number) =>
    placeOnTrack(isWhole ? fractionBeyond(day, ends) : fractionOf(day, ends), width)
  const { from, to } = spanOf(moment)
  const at = place(middleOf(moment))
  const room = words.length * LETTER
  return (
    // Whole pixels: letters would blur between them.
    <div className="time-now" style={{ transform: `translateX(${Math.round(at)}px)` }} aria-hidden="true">
      <span
        className="time-band"
        style={{
          left: Math.round(place(from) - at),
          width: Math.max(THINNEST, Math.round(place(to) - place(from))),
        }}
      />
      <output
        className="time-pill"
        style={
          {
            '--letters': words.length,
            // Far from the ends of the track they stay the same.
            '--before': `${Math.min(at, room)}px`,
            '--after': `${Math.min(width - at, room)}px`,
          } as React.CSSProperties
        }
      >
        {words}
      </output>
      <span className="time-arrow" />
    </div>
  )
}
