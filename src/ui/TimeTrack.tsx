import './timeTrack.css'
import { type KeyboardEvent, memo, type PointerEvent, useMemo, useRef, useState } from 'react'
import { changesInYear } from '../atlas/changesInYear'
import { calendarOf, yearOf } from '../atlas/day'
import {
  dayMoment,
  FIRST_YEAR,
  LAST_YEAR,
  type Moment,
  momentInWords,
  shiftDays,
  shiftYears,
  yearMoment,
  yearOfMoment,
} from '../atlas/moment'
import {
  isWhole,
  middleOf,
  setsDays,
  type Tick,
  type TimeWindow,
  ticksOf,
  trackEnds,
  zoomedUpon,
} from '../atlas/timeWindow'
import type { Atlas } from '../atlas/types'
import type { Palette } from '../paint/palette'
import { coveredTicks } from './coveredTicks'
import { useLanguage } from './language'
import { Overview } from './Overview'
import { fractionOf } from './placeOnTrack'
import { TimeNow } from './TimeNow'
import { LIST_REST_MS, useRested } from './useRested'
import { useTouched } from './useTouched'
import { useTrackZoom } from './useTrackZoom'
import { useWidth } from './useWidth'
import { YearCard, YearInWords } from './YearCard'

interface TimeTrackProps {
  atlas: Atlas | undefined
  changes: { day: number; count: number }[]
  moment: Moment
  /** How many territories are in force; undefined while the records load. */
  activeCount: number | undefined
  /** What of the years the track shows; the moment is within. */
  span: TimeWindow
  palette: Palette
  onMove: (moment: Moment) => void
  onWindow: (span: TimeWindow) => void
}

const PAGE = 5

/** The chart, the slider upon it and the years beneath. */
export function TimeTrack(props: TimeTrackProps) {
  const { atlas, changes, moment, activeCount, span, palette, onMove, onWindow } = props
  const ends = useMemo(() => trackEnds(span), [span])
  const [pointed, setPointed] = useState<number>()
  const [focused, setFocused] = useState(false)
  const track = useRef<HTMLDivElement>(null)
  const year = yearOfMoment(moment)
  const language = useLanguage()
  const { time } = language.words
  const words = momentInWords(moment, language)
  const text = activeCount === undefined ? words : time.standsOn(words, activeCount)
  const at = fractionOf(middleOf(moment), ends)
  const { isTouched, handlers } = useTouched()
  const { rested: restedYear, isMoving } = useRested(year, LIST_REST_MS)
  const explained = pointed ?? (focused || isTouched ? restedYear : undefined)

  const describedYear = useMemo(
    () => atlas && changesInYear(atlas, restedYear, language),
    [atlas, restedYear, language],
  )
  const ofExplained = useMemo(
    () =>
      explained === restedYear
        ? describedYear
        : explained === undefined
          ? undefined
          : atlas && changesInYear(atlas, explained, language),
    [atlas, explained, restedYear, describedYear, language],
  )

  const pinch = useTrackZoom(track, span, ends, moment, { onMove, onWindow })

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') {
      setFocused(false)
      setPointed(undefined)
    }
    const next = momentOfKey(moment, event.key, event.shiftKey)
    if (!next || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    setFocused(true)
    onMove(next)
  }
  const point = (event: PointerEvent<HTMLElement>) => {
    setPointed(event.buttons === 0 ? yearUnder(event, ends) : undefined)
  }
  const slider = sliderOf(moment, span)
  const ticks = useMemo(() => ticksOf(span, language), [span, language])
  const width = useWidth(track)
  const covered = coveredTicks(ticks, ends, at, words.length, width)
  return (
    <div
      className="time-track"
      ref={track}
      onPointerMove={point}
      onPointerLeave={() => setPointed(undefined)}
      {...handlers}
    >
      {atlas && (
        <div className={isWhole(span) ? 'overview' : 'overview overview-part'}>
          <Overview atlas={atlas} changes={changes} ends={ends} palette={palette} />
        </div>
      )}
      <Ticks ticks={ticks} ends={ends} covered={covered} />
      <input
        className="time-range"
        type="range"
        aria-label={time.year}
        aria-describedby={describedYear && 'year-changes'}
        min={slider.min}
        max={slider.max}
        step={1}
        value={slider.value}
        aria-valuetext={text}
        onChange={(event) => {
          if (!pinch.current) onMove(slider.momentOf(event.currentTarget.valueAsNumber))
        }}
        onKeyDown={onKeyDown}
        onFocus={(event) => setFocused(event.currentTarget.matches(':focus-visible'))}
        onBlur={() => setFocused(false)}
        onPointerUp={() => onWindow(withRoom(span, moment, at))}
      />
      <TimeNow {...{ moment, words, ends, width }} isWhole={isWhole(span)} />
      {describedYear && <YearInWords changes={describedYear} id="year-changes" />}
      {ofExplained && (
        <YearCard
          changes={ofExplained}
          at={fractionOf(middleOf(yearMoment(ofExplained.year)), ends)}
          isPassed={isMoving && pointed === undefined}
        />
      )}
    </div>
  )
}

/** The year under the pointer, or undefined beside the chart. */
function yearUnder(event: PointerEvent<HTMLElement>, ends: TimeWindow): number | undefined {
  const input = event.currentTarget.querySelector('.overview-areas')
  const box = input?.getBoundingClientRect()
  if (!box) return undefined
  const day = ends.from + ((event.clientX - box.left) / box.width) * (ends.to - ends.from)
  const year = yearOf(Math.floor(day))
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined
}

/**
 * The native slider of a window. Over the whole span its values are years; of a part they are days,
 * so that the thumb stands where the chart has the date, and set years or, when close enough, days.
 */
function sliderOf(moment: Moment, span: TimeWindow) {
  const year = yearOfMoment(moment)
  if (isWhole(span)) {
    const momentOf = (value: number) => shiftYears(moment, value - year)
    return { min: FIRST_YEAR, max: LAST_YEAR, value: year, momentOf }
  }
  const momentOf = (value: number) =>
    setsDays(span) ? dayMoment(value) : shiftYears(moment, calendarOf(value).year - year)
  const value = Math.min(span.to - 1, Math.max(span.from, Math.floor(middleOf(moment))))
  return { min: span.from, max: span.to - 1, value, momentOf }
}

/** Where the slider was let go at an end of the window, the window with the date in its middle. */
function withRoom(span: TimeWindow, moment: Moment, at: number): TimeWindow {
  if (isWhole(span) || (at > 0.03 && at < 0.97)) return span
  return zoomedUpon(span, 1, middleOf(moment))
}

interface TicksProps {
  ticks: readonly Tick[]
  ends: TimeWindow
  /** The days whose labels are left out. */
  covered: string
}

/** Made again only when the window moves or the pill comes upon a label, not at every step of the slider. */
const Ticks = memo(function Ticks({ ticks, ends, covered }: TicksProps) {
  const without = new Set(covered.split(' '))
  return (
    <div className="time-ticks" aria-hidden="true">
      {ticks.map(({ day, label, minor }) => (
        <TickMark
          key={day}
          at={(day - ends.from) / (ends.to - ends.from)}
          isLabelled={label !== undefined}
          label={without.has(String(day)) ? undefined : label}
          isMinor={minor}
        />
      ))}
    </div>
  )
})

interface TickMarkProps {
  /** Where on the track, from 0 to 1. */
  at: number
  /** Whether it has a label, though that may be left out. */
  isLabelled: boolean
  label: string | undefined
  isMinor: boolean
}

/** One of them has changed: the others stay as they are. */
const TickMark = memo(function TickMark({ at, isLabelled, label, isMinor }: TickMarkProps) {
  return (
    <span
      className={`tick${isLabelled ? ' tick-labelled' : ''}${isMinor ? ' tick-minor' : ''}`}
      style={{ '--tick': at } as React.CSSProperties}
    >
      {label !== undefined && <span className="tick-label">{label}</span>}
    </span>
  )
})

/** Arrows a year, with Shift a day; Page keys five years; Home and End. */
function momentOfKey(moment: Moment, key: string, shift: boolean): Moment | undefined {
  const step = shift ? shiftDays : shiftYears
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return step(moment, 1)
    case 'ArrowLeft':
    case 'ArrowDown':
      return step(moment, -1)
    case 'PageUp':
      return shiftYears(moment, PAGE)
    case 'PageDown':
      return shiftYears(moment, -PAGE)
    case 'Home':
      return shiftYears(moment, FIRST_YEAR - LAST_YEAR)
    case 'End':
      return shiftYears(moment, LAST_YEAR - FIRST_YEAR)
    default:
      return undefined
  }
}
