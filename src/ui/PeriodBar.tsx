import { memo } from 'react'
import { periodDates, periodLabel } from '../atlas/activity'
import { FIRST_DAY, LAST_DAY, type Moment, spanOf } from '../atlas/moment'
import { isActive } from '../atlas/status'
import type { AtlasEvent, Period } from '../atlas/types'
import type { Palette } from '../paint/palette'
import { useLanguage } from './language'

interface PeriodBarProps {
  periods: Period[]
  /** Ticked below the strip. */
  events?: AtlasEvent[]
  moment: Moment
  palette: Palette
}

const WIDTH = 1000
const HEIGHT = 30
/** With ticks of events. */
const TICKED_HEIGHT = 38
const LABELLED = [1938, 1950, 1960, 1970, 1980, 1990]
const YEARS = 1995 - 1938
const NO_EVENTS: AtlasEvent[] = []

const x = (day: number) =>
  ((Math.min(LAST_DAY + 1, Math.max(FIRST_DAY, day)) - FIRST_DAY) / (LAST_DAY + 1 - FIRST_DAY)) * WIDTH

/** The territory's history from 1938 to 1994 as one strip, with a tick at every event, over the years. */
export function PeriodBar({ periods, events = NO_EVENTS, moment, palette }: PeriodBarProps) {
  return (
    <div className="period-bar">
      <PeriodStrip periods={periods} events={events} moment={moment} palette={palette} />
      <PeriodYears />
    </div>
  )
}

/** The strip alone: what is not Soviet presence stands lower. */
export function PeriodStrip({ periods, events = NO_EVENTS, moment, palette }: PeriodBarProps) {
  const language = useLanguage()
  const { from, to } = spanOf(moment)
  const height = events.length > 0 ? TICKED_HEIGHT : HEIGHT
  const words = periods
    .map((period) => language.words.time.period(periodLabel(period, language), periodDates(period, language)))
    .join('; ')
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} preserveAspectRatio="none" role="img" aria-label={words}>
      <rect
        x={x(from)}
        width={Math.max(2, x(to) - x(from))}
        y="0"
        height={height}
        fill={palette.rule}
        opacity="0.7"
      />
      <Strip periods={periods} events={events} palette={palette} />
    </svg>
  )
}

/** What of the strip does not depend on the date. */
const Strip = memo(function Strip({
  periods,
  events,
  palette,
}: Required<Pick<PeriodBarProps, 'periods' | 'events' | 'palette'>>) {
  return (
    <>
      {periods.map((period) => {
        const height = isActive(period.status) ? 22 : 10
        const ink = palette.status[period.status]
        return (
          <rect
            key={period.from}
            x={x(period.fromDay)}
            width={Math.max(1.5, x(period.toDay) - x(period.fromDay))}
            y={29 - height}
            height={height}
            fill={ink.fill}
            stroke={ink.outline}
            vectorEffect="non-scaling-stroke"
            strokeWidth="1"
          />
        )
      })}
      <line
        x1="0"
        x2={WIDTH}
        y1="29.5"
        y2="29.5"
        stroke={palette.ruleStrong}
        vectorEffect="non-scaling-stroke"
      />
      {[...new Set(events.filter(({ day }) => day >= FIRST_DAY).map(({ day }) => Math.round(x(day))))].map(
        (at) => (
          <line
            key={at}
            x1={at}
            x2={at}
            y1="32"
            y2={TICKED_HEIGHT}
            stroke={palette.ink2}
            vectorEffect="non-scaling-stroke"
          />
        ),
      )}
    </>
  )
})

/** The years below one or more strips. */
export function PeriodYears() {
  return (
    <div className="period-years" aria-hidden="true">
      {LABELLED.map((year) => (
        <span key={year} style={{ left: `${((year - 1938) / YEARS) * 100}%` }}>
          {year}
        </span>
      ))}
    </div>
  )
}
