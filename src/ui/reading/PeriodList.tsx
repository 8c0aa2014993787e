import { memo } from 'react'
import { periodDates, periodLabel } from '../../atlas/activity'
import { type Moment, spanOf } from '../../atlas/moment'
import type { Period } from '../../atlas/types'
import type { Palette } from '../../paint/palette'
import { langOfRecords, useLanguage, useWords } from '../language'
import { Accounts, type NoteNumbers, Notes } from '../notes'
import { Swatch } from '../Swatch'

interface PeriodListProps {
  periods: Period[]
  moment: Moment
  palette: Palette
  notes: NoteNumbers
}

/** The periods of a territory with what is said of each; those of the moment are marked. */
export function PeriodList({ periods, moment, palette, notes }: PeriodListProps) {
  const { territory } = useWords().panel
  const { from, to } = spanOf(moment)
  return (
    <section className="periods">
      <h3>{territory.periods}</h3>
      <ol>
        {periods.map((period) => (
          <PeriodItem
            key={period.from}
            period={period}
            isNow={period.fromDay < to && period.toDay > from}
            palette={palette}
            notes={notes}
          />
        ))}
      </ol>
    </section>
  )
}

interface PeriodItemProps extends Pick<PeriodListProps, 'palette' | 'notes'> {
  period: Period
  isNow: boolean
}

/** Made again only when it begins or ceases to be of the moment. */
const PeriodItem = memo(function PeriodItem({ period, isNow, palette, notes }: PeriodItemProps) {
  const language = useLanguage()
  return (
    <li aria-current={isNow ? 'date' : undefined}>
      <Swatch status={period.status} palette={palette} />
      <div>
        <p className="period-head">
          <strong>{periodLabel(period, language)}</strong>
          <br />
          {periodDates(period, language)}
        </p>
        {period.note && (
          <p lang={langOfRecords(language)}>
            {period.note}
            <Notes sources={period.sources} notes={notes} />
          </p>
        )}
        {!period.note && <Notes sources={period.sources} notes={notes} />}
        <Accounts accounts={period.accounts} assessment={period.assessment} notes={notes} />
      </div>
    </li>
  )
})
