import { calendarOf, dayAndMonthInWords } from '../atlas/day'
import { type Moment, momentInWords } from '../atlas/moment'
import type { NamedView } from '../atlas/types'
import type { Legend as LegendContent } from '../paint/legend'
import { isStatus } from '../paint/painted'
import type { Palette } from '../paint/palette'
import { english } from '../words/language'
import { Icon } from './icons'
import { Legend } from './Legend'

interface PlateProps {
  moment: Moment
  /** What changed, in words, where the map shows that. */
  comparison: { other: Moment; summary: string } | undefined
  legend: LegendContent | undefined
  /** Whether the legend is closed at first, where it would cover what it explains. */
  folded: boolean
  palette: Palette
  /** The named view that was called up. */
  scene: NamedView | undefined
  onLeaveScene: () => void
}

/** The cartouche on the map: the date in large, what is in force, the legend. */
export function Plate({ moment, comparison, legend, folded, palette, scene, onLeaveScene }: PlateProps) {
  const year = moment.kind === 'year' ? moment.year : calendarOf(moment.day).year
  return (
    <section className="plate" aria-label="Date and legend">
      <p className="plate-year">{year}</p>
      {moment.kind === 'day' && <p className="plate-day">{dayAndMonthInWords(moment.day, english)}</p>}
      {comparison && (
        <p className="plate-compared">compared with {momentInWords(comparison.other, english)}</p>
      )}
      {scene && (
        <div className="plate-scene">
          <h2>{scene.title}</h2>
          <p>{scene.caption}</p>
          <button type="button" className="text-button" onClick={onLeaveScene}>
            <Icon name="close" />
            <span>Leave this view</span>
          </button>
        </div>
      )}
      {legend && (comparison || !scene) && (
        <p className="plate-sentence">{comparison?.summary ?? sentence(legend, year)}</p>
      )}
      {legend && (
        <details
          key={String(folded)}
          className="plate-legend"
          open={!folded && matchMedia('(min-width: 1180px) and (min-height: 521px)').matches}
        >
          <summary>Legend</summary>
          <Legend legend={legend} palette={palette} />
        </details>
      )}
    </section>
  )
}

const IN_FORCE = {
  annexed: 'annexed',
  occupied: 'occupied',
  'puppet-state': 'held through a puppet state',
  leased: 'leased',
  garrisoned: 'garrisoned',
} as const

/** "23 territories annexed, occupied or leased; 5 of them for part of the year". */
function sentence({ active, entries, partial }: LegendContent, year: number): string {
  if (active === 0) return year === 1938 ? 'The map before: no territory held' : 'No territory held'
  const words = entries.flatMap(({ status }) =>
    isStatus(status) && status !== 'contested' && status !== 'other-power' ? [IN_FORCE[status]] : [],
  )
  const list = [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' or ')
  const part = partial > 0 ? `; ${partial} of them for part of the year` : ''
  return `${active} ${active === 1 ? 'territory' : 'territories'} ${list}${part}`
}
