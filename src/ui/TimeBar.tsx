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
import { useLanguage } from './language'
import { MoveInWords } from './MoveInWords'
import { loadGantt, loadKeys, useOnDemand } from './onDemand'
import { useShortcuts } from './shortcuts'
import { TimeKind } from './TimeKind'
import { TimeSteps } from './TimeSteps'
import { TimeTools } from './TimeTools'
import { TimeTrack } from './TimeTrack'
import { TimeZoom } from './TimeZoom'
import { TypedMoment } from './TypedMoment'
import { usePlay } from './usePlay'
import { useSteady } from './useSteady'

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
  const { time } = language.words
  const year = yearOfMoment(moment)
  const { from, to } = spanOf(moment)
  const before = neighbourChange(changes, from, -1)
  const after = neighbourChange(changes, to - 1, 1)

  const step = moment.kind === 'year' ? shiftYears : shiftDays
  const previous = step(moment, -1)
  const next = step(moment, 1)

  const play = usePlay(moment, changes, onMove)

  const [asked, setWindow] = useState(WHOLE)
  // The window goes along with the date, and stays where it then stands.
  const span = following(asked, moment)
  if (span !== asked) setWindow(span)
  const zoom = (factor: number) => setWindow(zoomedUpon(span, factor, middleOf(moment)))

  const goTo = (target: Moment | undefined) => {
    if (target) onMove(target)
  }
  const actions = useSteady({
    byYear: () => onMove(yearMoment(year)),
    byDay: () => onMove(dayMoment(firstChangeIn(changes, year))),
    toPreviousChange: () => goTo(before === undefined ? undefined : dayMoment(before)),
    toPrevious: () => goTo(previous),
    togglePlay: play.toggle,
    toNext: () => goTo(next),
    toNextChange: () => goTo(after === undefined ? undefined : dayMoment(after)),
    openKeys: keys.open,
    openSheet: sheet.open,
    narrow: () => zoom(1 / ZOOM_STEP),
    widen: () => zoom(ZOOM_STEP),
  })
  useShortcuts({
    p: actions.togglePlay,
    '[': actions.toPreviousChange,
    ']': actions.toNextChange,
    '?': actions.openKeys,
  })

  return (
    <footer className="time" aria-label={time.name}>
      <MoveInWords atlas={atlas} moment={moment} quiet={play.isPlaying || comparing} />
      <div className="time-controls">
        <TimeKind isByYear={moment.kind === 'year'} actions={actions} />
        <TypedMoment name={time.typed} moment={moment} onMove={onMove} />
        <TimeSteps
          by={moment.kind}
          hasPreviousChange={before !== undefined}
          hasPrevious={previous !== undefined}
          hasNext={next !== undefined}
          hasNextChange={after !== undefined}
          canPlay={atlas !== undefined}
          isPlaying={play.isPlaying}
          actions={actions}
        />
        <div className="time-more">
          <TimeTools
            by={play.by}
            setBy={play.setBy}
            speed={play.speed}
            setSpeed={play.setSpeed}
            canOpenSheet={atlas !== undefined}
            hasFailed={sheet.failed}
            actions={actions}
          />
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
        <TimeZoom canNarrow={!isNarrowest(span)} canWiden={!isWhole(span)} actions={actions} />
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
