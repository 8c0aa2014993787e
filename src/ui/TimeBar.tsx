import './timeBar.css'
import { useMemo, useState } from 'react'
import { dayInWords, firstDayOfYear, yearOf } from '../atlas/day'
import {
  dayMoment,
  formatMoment,
  type Moment,
  momentInWords,
  shiftDays,
  shiftYears,
  spanOf,
  yearMoment,
  yearOfMoment,
} from '../atlas/moment'
import { changesOf, neighbourChange } from '../atlas/timeline'
import { following, isNarrowest, isWhole, middleOf, WHOLE, zoomed } from '../atlas/timeWindow'
import { typedMoment } from '../atlas/typedMoment'
import type { Atlas } from '../atlas/types'
import type { Palette } from '../paint/palette'
import { Icon } from './icons'
import { loadGantt, useOnDemand } from './onDemand'
import { TimeTrack } from './TimeTrack'

interface TimeBarProps {
  atlas: Atlas | undefined
  moment: Moment
  territory: string | undefined
  /** How many territories are in force; undefined while the records load. */
  activeCount: number | undefined
  palette: Palette
  onMove: (moment: Moment) => void
  /** A choice of both, out of the sheet of all territories. */
  onChoose: (territory: string, moment: Moment) => void
}

export function TimeBar(props: TimeBarProps) {
  const { atlas, moment, territory, activeCount, palette, onMove, onChoose } = props
  const sheet = useOnDemand(loadGantt)
  const changes = useMemo(() => (atlas ? changesOf(atlas) : []), [atlas])
  const year = yearOfMoment(moment)
  const { from, to } = spanOf(moment)
  const before = neighbourChange(changes, from, -1)
  const after = neighbourChange(changes, to - 1, 1)

  const [asked, setWindow] = useState(WHOLE)
  // The window goes along with the date, and stays where it then stands.
  const window = following(asked, moment)
  if (window !== asked) setWindow(window)
  const zoom = (factor: number) => setWindow(zoomed(window, factor, middleOf(moment)))

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
        <TypedMoment moment={moment} onMove={onMove} />
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
        <div className="time-more">
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
        <div className="time-zoom" role="group" aria-label="Time shown">
          <button
            type="button"
            className="step"
            aria-label="Show less time"
            title="Show less time, down to a month"
            disabled={isNarrowest(window)}
            onClick={() => zoom(1 / ZOOM_STEP)}
          >
            <Icon name="plus" />
          </button>
          <button
            type="button"
            className="step"
            aria-label="Show more time"
            title="Show more time, up to all years"
            disabled={isWhole(window)}
            onClick={() => zoom(ZOOM_STEP)}
          >
            <Icon name="minus" />
          </button>
        </div>
      </div>
      <button
        type="button"
        className="time-all"
        aria-label="All territories over time"
        disabled={!atlas}
        onClick={sheet.open}
      >
        <Icon name="bars" />
        <span>{sheet.failed ? 'Not loaded: try again' : 'All territories over time'}</span>
      </button>
      {sheet.isOpen && sheet.Part && atlas && (
        <sheet.Part {...{ atlas, moment, territory, palette, onChoose }} onClose={sheet.close} />
      )}
      <TimeTrack {...{ atlas, changes, moment, activeCount, window, palette, onMove }} onWindow={setWindow} />
    </footer>
  )
}

/** From all the years to a month in six steps. */
const ZOOM_STEP = 3

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

/** The date as a field: a year, 1940-06-17 or 17 June 1940. */
function TypedMoment({ moment, onMove }: Pick<TimeBarProps, 'moment' | 'onMove'>) {
  // What was typed gives way when the date moves by other means.
  const at = formatMoment(moment)
  const [entry, setEntry] = useState<{ text: string; at: string; wrong: boolean }>()
  const { text, wrong } = entry?.at === at ? entry : { text: momentInWords(moment), wrong: false }

  const take = () => {
    const next = typedMoment(text)
    setEntry(next ? undefined : { text, at, wrong: true })
    if (next) onMove(next)
  }
  return (
    <div className="time-typed">
      <input
        type="text"
        aria-label="Date: a year or a day from 1938 to 1994"
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? 'typed-wrong' : undefined}
        value={text}
        onChange={(event) => setEntry({ text: event.currentTarget.value, at, wrong: false })}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setEntry(undefined)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
          if (event.key === 'Escape') setEntry(undefined)
        }}
      />
      {wrong && (
        <p id="typed-wrong" role="alert">
          Type a year or a day from 1938 to 1994: 1940, 1940-06-17 or 17 June 1940.
        </p>
      )}
    </div>
  )
}
