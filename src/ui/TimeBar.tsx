import './timeBar.css'
import { useMemo, useState } from 'react'
import type { ActiveTerritory } from '../atlas/activity'
import { dayInWords, firstDayOfYear, yearOf } from '../atlas/day'
import {
  dayMoment,
  type Moment,
  shiftDays,
  shiftYears,
  spanOf,
  yearMoment,
  yearOfMoment,
} from '../atlas/moment'
import { changesOf, neighbourChange } from '../atlas/timeline'
import { following, isNarrowest, isWhole, middleOf, WHOLE, zoomedUpon } from '../atlas/timeWindow'
import type { Atlas } from '../atlas/types'
import type { Palette } from '../paint/palette'
import { Icon } from './icons'
import { useLanguage } from './language'
import { MoveInWords } from './MoveInWords'
import { loadGantt, loadKeys, useOnDemand } from './onDemand'
import { PlayOptions } from './PlayOptions'
import { useShortcuts } from './shortcuts'
import { TimeTrack } from './TimeTrack'
import { TypedMoment } from './TypedMoment'
import { usePlay } from './usePlay'

interface TimeBarProps {
  atlas: Atlas | undefined
  moment: Moment
  /** Whether two dates are compared: then the comparison says what differs. */
  comparing: boolean
  territory: string | undefined
  /** What is in force; of the map's own records. */
  active: ActiveTerritory[]
  palette: Palette
  onMove: (moment: Moment) => void
  /** A choice of both, out of the sheet of all territories. */
  onChoose: (territory: string, moment: Moment) => void
}

export function TimeBar(props: TimeBarProps) {
  const { atlas, moment, comparing, territory, active, palette, onMove, onChoose } = props
  const sheet = useOnDemand(loadGantt)
  const keys = useOnDemand(loadKeys)
  const changes = useMemo(() => (atlas ? changesOf(atlas) : []), [atlas])
  const language = useLanguage()
  const { time, gantt, keys: keysWords } = language.words
  const year = yearOfMoment(moment)
  const { from, to } = spanOf(moment)
  const before = neighbourChange(changes, from, -1)
  const after = neighbourChange(changes, to - 1, 1)

  const play = usePlay(moment, changes, onMove)
  const goTo = (day: number | undefined) => {
    if (day !== undefined) onMove(dayMoment(day))
  }
  useShortcuts({ p: play.toggle, '[': () => goTo(before), ']': () => goTo(after), '?': keys.open })

  const [asked, setWindow] = useState(WHOLE)
  // The window goes along with the date, and stays where it then stands.
  const span = following(asked, moment)
  if (span !== asked) setWindow(span)
  const zoom = (factor: number) => setWindow(zoomedUpon(span, factor, middleOf(moment)))

  return (
    <footer className="time" aria-label={time.name}>
      <MoveInWords atlas={atlas} moment={moment} active={active} quiet={play.isPlaying || comparing} />
      <div className="time-controls">
        <div className="time-kind" role="group" aria-label={time.step}>
          <button
            type="button"
            aria-pressed={moment.kind === 'year'}
            onClick={() => onMove(yearMoment(year))}
          >
            {time.year}
          </button>
          <button
            type="button"
            aria-pressed={moment.kind === 'day'}
            onClick={() => onMove(dayMoment(firstChangeIn(changes, year)))}
          >
            {time.day}
          </button>
        </div>
        <TypedMoment name={time.typed} moment={moment} onMove={onMove} />
        <div className="time-steps">
          <StepButton
            name={time.previousChange}
            icon="previousChange"
            target={before === undefined ? undefined : dayMoment(before)}
            onMove={onMove}
          />
          <StepButton
            name={moment.kind === 'year' ? time.previousYear : time.previousDay}
            icon="previous"
            target={moment.kind === 'year' ? shiftYears(moment, -1) : shiftDays(moment, -1)}
            onMove={onMove}
          />
          <button
            type="button"
            className="step step-play"
            data-play
            aria-label={time.play}
            aria-pressed={play.isPlaying}
            aria-keyshortcuts="p"
            title={play.isPlaying ? time.pause : time.play}
            disabled={!atlas}
            onClick={play.toggle}
          >
            <Icon name={play.isPlaying ? 'pause' : 'play'} />
          </button>
          <StepButton
            name={moment.kind === 'year' ? time.nextYear : time.nextDay}
            icon="next"
            target={moment.kind === 'year' ? shiftYears(moment, 1) : shiftDays(moment, 1)}
            onMove={onMove}
          />
          <StepButton
            name={time.nextChange}
            icon="nextChange"
            target={after === undefined ? undefined : dayMoment(after)}
            onMove={onMove}
          />
        </div>
        <div className="time-more">
          <div className="time-tools">
            <PlayOptions by={play.by} setBy={play.setBy} speed={play.speed} setSpeed={play.setSpeed} />
            <button
              type="button"
              className="step time-keys"
              aria-label={keysWords.title}
              aria-keyshortcuts="?"
              title={keysWords.title}
              onClick={keys.open}
            >
              <Icon name="keys" />
            </button>
            <button
              type="button"
              className="time-all"
              aria-label={gantt.title}
              disabled={!atlas}
              onClick={sheet.open}
            >
              <Icon name="bars" />
              <span>{sheet.failed ? time.notLoaded : gantt.title}</span>
            </button>
          </div>
          {moment.kind === 'day' && (
            <label className="time-day">
              <span>{time.day}</span>
              <input
                type="range"
                min={0}
                max={firstDayOfYear(year + 1) - firstDayOfYear(year) - 1}
                value={moment.day - firstDayOfYear(year)}
                aria-valuetext={dayInWords(moment.day, language)}
                onChange={(event) =>
                  onMove(dayMoment(firstDayOfYear(year) + event.currentTarget.valueAsNumber))
                }
              />
            </label>
          )}
        </div>
        <div className="time-zoom" role="group" aria-label={time.shown}>
          <button
            type="button"
            className="step"
            aria-label={time.less}
            title={time.lessToMonth}
            disabled={isNarrowest(span)}
            onClick={() => zoom(1 / ZOOM_STEP)}
          >
            <Icon name="plus" />
          </button>
          <button
            type="button"
            className="step"
            aria-label={time.more}
            title={time.moreToAll}
            disabled={isWhole(span)}
            onClick={() => zoom(ZOOM_STEP)}
          >
            <Icon name="minus" />
          </button>
        </div>
      </div>
      {sheet.isOpen && sheet.Part && atlas && (
        <sheet.Part
          key={sheet.opening}
          {...{ atlas, moment, territory, palette, onChoose }}
          onClose={sheet.close}
        />
      )}
      {keys.isOpen && keys.Part && <keys.Part key={keys.opening} onClose={keys.close} />}
      <TimeTrack
        {...{ atlas, changes, moment, activeCount: atlas && active.length, span, palette, onMove }}
        onWindow={setWindow}
      />
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
