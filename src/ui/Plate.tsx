import { memo } from 'react'
import { calendarOf, dayAndMonthInWords } from '../atlas/day'
import { FIRST_YEAR, type Moment, momentInWords } from '../atlas/moment'
import type { NamedView } from '../atlas/types'
import type { Legend as LegendContent } from '../paint/legend'
import type { Palette } from '../paint/palette'
import { Icon } from './icons'
import { Legend } from './Legend'
import { langOfRecords, useLanguage } from './language'
import { plateSentence } from './plateSentence'

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
  /** Without it the view cannot be left. */
  onLeaveScene?: () => void
}

/** The cartouche on the map: the date in large, what is in force, the legend. */
export function Plate({ moment, comparison, legend, folded, palette, scene, onLeaveScene }: PlateProps) {
  const language = useLanguage()
  const { plate } = language.words.map
  const inEnglish = langOfRecords(language)
  const year = moment.kind === 'year' ? moment.year : calendarOf(moment.day).year
  return (
    <section className="plate" aria-label={plate.name}>
      <p className="plate-year">{year}</p>
      {moment.kind === 'day' && <p className="plate-day">{dayAndMonthInWords(moment.day, language)}</p>}
      {comparison && (
        <p className="plate-compared">{plate.comparedWith(momentInWords(comparison.other, language))}</p>
      )}
      {scene && (
        <div className="plate-scene">
          <h2 lang={inEnglish}>{scene.title}</h2>
          <p lang={inEnglish}>{scene.caption}</p>
          {onLeaveScene && (
            <button type="button" className="text-button" onClick={onLeaveScene}>
              <Icon name="close" />
              <span>{plate.leaveScene}</span>
            </button>
          )}
        </div>
      )}
      {legend && (
        <PlateLegend
          legend={legend}
          folded={folded}
          palette={palette}
          isFirstYear={year === FIRST_YEAR}
          hasSentence={comparison !== undefined || !scene}
          summary={comparison?.summary}
        />
      )}
    </section>
  )
}

interface PlateLegendProps extends Pick<PlateProps, 'folded' | 'palette'> {
  legend: LegendContent
  isFirstYear: boolean
  hasSentence: boolean
  /** Of a comparison. */
  summary: string | undefined
}

/** What is in force, in a sentence and as the legend. Not made again at every step of the slider, which it follows late. */
const PlateLegend = memo(function PlateLegend(props: PlateLegendProps) {
  const { legend, folded, palette, isFirstYear, hasSentence, summary } = props
  const language = useLanguage()
  return (
    <>
      {hasSentence && (
        <p className="plate-sentence">{summary ?? plateSentence(legend, isFirstYear, language)}</p>
      )}
      <details
        key={String(folded)}
        className="plate-legend"
        open={!folded && matchMedia('(min-width: 1180px) and (min-height: 521px)').matches}
      >
        <summary>{language.words.map.legend.name}</summary>
        <Legend legend={legend} palette={palette} />
      </details>
    </>
  )
})
