import { type KeyboardEvent, memo, useMemo } from 'react'
import { dayInWords, firstDayOfYear, yearOf } from '../atlas/day'
import {
  dayMoment,
  FIRST_YEAR,
  LAST_YEAR,
  type Moment,
  momentInWords,
  shiftDays,
  shiftYears,
  spanOf,
  yearMoment,
  yearOfMoment,
} from '../atlas/moment'
import { changesOf, neighbourChange } from '../atlas/timeline'
import type { Atlas } from '../atlas/types'
import type { Palette } from '../paint/palette'
import { Icon } from './icons'
import { Overview, OverviewNow } from './Overview'
import { TypedMoment } from './TypedMoment'

interface TimeBarProps {
  atlas: Atlas | undefined
  moment: Moment
  /** How many territories are in force; undefined while the records load. */
  activeCount: number | undefined
  palette: Palette
  onMove: (moment: Moment) => void
}

const PAGE = 5
const TICKS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index)

/** Where a time stands on the track: 0 at the middle of the first year, 1 at that of the last. */
function fraction(moment: Moment): number {
  const year = yearOfMoment(moment)
  const begins = firstDayOfYear(year)
  const within = moment.kind === 'year' ? 0.5 : (moment.day - begins) / (firstDayOfYear(year + 1) - begins)
  return (year + within - FIRST_YEAR - 0.5) / (LAST_YEAR - FIRST_YEAR)
}

export function TimeBar({ atlas, moment, activeCount, palette, onMove }: TimeBarProps) {
  const changes = useMemo(() => (atlas ? changesOf(atlas) : []), [atlas])
  const year = yearOfMoment(moment)
  const words = momentInWords(moment)
  const text =
    activeCount === undefined
      ? words
      : `${words}, ${activeCount} ${activeCount === 1 ? 'territory' : 'territories'} active`
  const { from, to } = spanOf(moment)
  const before = neighbourChange(changes, from, -1)
  const after = neighbourChange(changes, to - 1, 1)

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const next = momentOfKey(moment, event.key, event.shiftKey)
    if (!next || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    onMove(next)
  }

  return (
    <footer className="time" aria-label="Time">
      <div className="time-controls">
        <div className="time-kind" role="group" aria-label="Step of the slider">
          <button
            type="button"
            aria-pressed={moment.kind === 'year'}
            onClick={() => onMove(yearMoment(year))}
          >
            Year
          </button>
          <button
            type="button"
            aria-pressed={moment.kind === 'day'}
            onClick={() => onMove(dayMoment(firstChangeIn(changes, year)))}
          >
            Day
          </button>
        </div>
        <TypedMoment name="Date: a year or a day from 1938 to 1994" moment={moment} onMove={onMove} />
        <div className="time-steps">
          <StepButton
            name="Previous change"
            icon="previousChange"
            target={before === undefined ? undefined : dayMoment(before)}
            onMove={onMove}
          />
          <StepButton
            name={moment.kind === 'year' ? 'Previous year' : 'Previous day'}
            icon="previous"
            target={moment.kind === 'year' ? shiftYears(moment, -1) : shiftDays(moment, -1)}
            onMove={onMove}
          />
          <StepButton
            name={moment.kind === 'year' ? 'Next year' : 'Next day'}
            icon="next"
            target={moment.kind === 'year' ? shiftYears(moment, 1) : shiftDays(moment, 1)}
            onMove={onMove}
          />
          <StepButton
            name="Next change"
            icon="nextChange"
            target={after === undefined ? undefined : dayMoment(after)}
            onMove={onMove}
          />
        </div>
        {moment.kind === 'day' && (
          <label className="time-day">
            <span>Day</span>
            <input
              type="range"
              min={0}
              max={firstDayOfYear(year + 1) - firstDayOfYear(year) - 1}
              value={moment.day - firstDayOfYear(year)}
              aria-valuetext={dayInWords(moment.day)}
              onChange={(event) =>
                onMove(dayMoment(firstDayOfYear(year) + event.currentTarget.valueAsNumber))
              }
            />
          </label>
        )}
      </div>
      <div className="time-track" style={{ '--at': fraction(moment) } as React.CSSProperties}>
        {atlas && (
          <div className="overview">
            <Overview atlas={atlas} changes={changes} palette={palette} />
            <OverviewNow moment={moment} palette={palette} />
          </div>
        )}
        <Ticks />
        <input
          className="time-range"
          type="range"
          aria-label="Year"
          min={FIRST_YEAR}
          max={LAST_YEAR}
          step={1}
          value={year}
          aria-valuetext={text}
          onChange={(event) => onMove(shiftYears(moment, event.currentTarget.valueAsNumber - year))}
          onKeyDown={onKeyDown}
        />
        <output className="time-pill" aria-hidden="true">
          {words}
        </output>
      </div>
    </footer>
  )
}

/** One a year, numbered every five. Never made again while the slider moves. */
const Ticks = memo(function Ticks() {
  return (
    <div className="time-ticks" aria-hidden="true">
      {TICKS.map((tick) => (
        <span
          key={tick}
          className={tick % 5 === 0 ? 'tick tick-labelled' : 'tick'}
          style={{ '--tick': (tick - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR) } as React.CSSProperties}
        >
          {tick % 5 === 0 || tick === FIRST_YEAR ? tick : ''}
        </span>
      ))}
    </div>
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

/** The day to begin with when a year is refined: its first change, else its first day. */
function firstChangeIn(changes: { day: number }[], year: number): number {
  return changes.find(({ day }) => yearOf(day) === year)?.day ?? firstDayOfYear(year)
}

interface StepButtonProps {
  name: string
  icon: 'previous' | 'next' | 'previousChange' | 'nextChange'
  target: Moment | undefined
  onMove: (moment: Moment) => void
}

function StepButton({ name, icon, target, onMove }: StepButtonProps) {
  return (
    <button
      type="button"
      className="step"
      aria-label={name}
      title={name}
      disabled={!target}
      onClick={() => target && onMove(target)}
    >
      <Icon name={icon} />
    </button>
  )
}
