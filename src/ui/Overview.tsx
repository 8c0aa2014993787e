import { memo, useMemo } from 'react'
import { FIRST_DAY, LAST_DAY } from '../atlas/moment'
import { ACTIVE_ORDER, type AreaStep, areaSteps } from '../atlas/timeline'
import type { TimeWindow } from '../atlas/timeWindow'
import type { Atlas } from '../atlas/types'
import type { Palette } from '../paint/palette'
import { useLanguage } from './language'

interface OverviewProps {
  atlas: Atlas
  changes: { day: number; count: number }[]
  /** The days at the two ends of the track. */
  ends: TimeWindow
  palette: Palette
}

const HEIGHT = 100
const START = FIRST_DAY
const END = LAST_DAY + 1
/** Height of the marks of change. */
const MARKS = 11

function viewBox({ from, to }: TimeWindow, height: number): string {
  return `${from} 0 ${to - from} ${height}`
}

/**
 * The history at a glance: how much land each status covered, with a mark at
 * every change. What a year brings is said in words beside it, by YearCard.
 */
export const Overview = memo(function Overview({ atlas, changes, ends, palette }: OverviewProps) {
  const { words, formats } = useLanguage()
  const steps = useMemo(() => areaSteps(atlas, changes), [atlas, changes])
  const top = useMemo(() => niceTop(Math.max(...steps.map(total))), [steps])
  return (
    <div aria-hidden="true">
      <svg className="overview-areas" viewBox={viewBox(ends, HEIGHT)} preserveAspectRatio="none">
        {[1, 2].map((half) => (
          <line
            key={half}
            x1={START}
            x2={END}
            y1={HEIGHT - (half * HEIGHT) / 2}
            y2={HEIGHT - (half * HEIGHT) / 2}
            stroke={palette.rule}
            vectorEffect="non-scaling-stroke"
          />
        ))}
        {ACTIVE_ORDER.map((status, index) => (
          <path
            key={status}
            d={areaPath(steps, index, top)}
            fill={palette.status[status].fill}
            stroke={palette.paper}
            strokeWidth="0.5"
            vectorEffect="non-scaling-stroke"
          />
        ))}
        <line
          x1={START}
          x2={END}
          y1={HEIGHT}
          y2={HEIGHT}
          stroke={palette.ruleStrong}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <p className="overview-top" style={{ top: 0 }}>
        {words.measures.squareKilometres(formats.number(top))}
      </p>
      <svg className="overview-changes" viewBox={viewBox(ends, MARKS)} preserveAspectRatio="none">
        {changes.map(({ day, count }) => (
          <line
            key={day}
            x1={day}
            x2={day}
            y1="0"
            y2={Math.min(MARKS, 3.5 + 1.7 * count)}
            stroke={palette.ink2}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
    </div>
  )
})

function total({ areas }: AreaStep): number {
  return areas.reduce((sum, area) => sum + area, 0)
}

/** The next of 1, 2, 4, 5 or 10 times a power of ten: what halves well. */
function niceTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)))
  return ([1, 2, 4, 5, 10].find((factor) => factor * power >= value) ?? 10) * power
}

/** One status as a stack of steps upon those before it; stands unsmoothed, since days are exact. */
function areaPath(steps: AreaStep[], index: number, top: number): string {
  const y = (area: number) => (HEIGHT - (area / top) * HEIGHT).toFixed(2)
  const below = ({ areas }: AreaStep) => areas.slice(0, index).reduce((sum, area) => sum + area, 0)
  const edge = (height: (step: AreaStep) => number) =>
    steps.flatMap((step, place) => {
      const next = steps[place + 1]?.day ?? END
      return [`${step.day} ${y(height(step))}`, `${next} ${y(height(step))}`]
    })
  const upper = edge((step) => below(step) + (step.areas[index] ?? 0))
  const lower = edge(below).toReversed()
  return `M${[...upper, ...lower].join('L')}Z`
}
