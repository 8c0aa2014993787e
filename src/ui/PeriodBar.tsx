import { periodDates, periodLabel } from '../atlas/activity'
import { FIRST_DAY, LAST_DAY, type Moment, spanOf } from '../atlas/moment'
import { isActive } from '../atlas/status'
import type { Period } from '../atlas/types'
import type { Palette } from '../paint/palette'

interface PeriodBarProps {
  periods: Period[]
  moment: Moment
  palette: Palette
}

const WIDTH = 1000
const LABELLED = [1938, 1950, 1960, 1970, 1980, 1990]
const YEARS = 1995 - 1938

const x = (day: number) =>
  ((Math.min(LAST_DAY + 1, Math.max(FIRST_DAY, day)) - FIRST_DAY) / (LAST_DAY + 1 - FIRST_DAY)) * WIDTH

/** The territory's history from 1938 to 1994 as one strip; what is not Soviet presence stands lower. */
export function PeriodBar({ periods, moment, palette }: PeriodBarProps) {
  const { from, to } = spanOf(moment)
  const words = periods.map((period) => `${periodLabel(period)} ${periodDates(period)}`).join('; ')
  return (
    <div className="period-bar">
      <svg viewBox={`0 0 ${WIDTH} 30`} preserveAspectRatio="none" role="img" aria-label={words}>
        <rect
          x={x(from)}
          width={Math.max(2, x(to) - x(from))}
          y="0"
          height="30"
          fill={palette.rule}
          opacity="0.7"
        />
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
      </svg>
      <div className="period-years" aria-hidden="true">
        {LABELLED.map((year) => (
          <span key={year} style={{ left: `${((year - 1938) / YEARS) * 100}%` }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  )
}
