import { memo, useEffect, useMemo, useRef } from 'react'
import { activityOf } from '../../atlas/activity'
import { areaInWords } from '../../atlas/area'
import { type Moment, momentInSentence } from '../../atlas/moment'
import type { Reading, Region, Territory } from '../../atlas/types'
import type { Palette } from '../../paint/palette'
import { statusLabel } from '../../words/names'
import { Icon } from '../icons'
import { langOfRecords, useLanguage } from '../language'
import { PeriodStrip, PeriodYears } from '../PeriodBar'
import { ResourceMessage } from '../ResourceMessage'
import type { Resource } from '../resource'
import { Swatch } from '../Swatch'
import './region.css'

interface RegionReadingProps {
  region: Region
  /** Those of the region, in the order of the atlas. */
  territories: Territory[]
  moment: Moment
  reading: Resource<Reading>
  palette: Palette
  /** Whether the reader came from within the page: then the heading takes the focus. */
  takeFocus: boolean
  onChoose: (territory: string) => void
  onBack: () => void
}

/** One region: what it is, what held in its territories on the date, and their periods side by side. */
export const RegionReading = memo(function RegionReading(props: RegionReadingProps) {
  const { region, territories, moment, reading, palette, takeFocus, onChoose, onBack } = props
  const language = useLanguage()
  const { panel, loading, measures } = language.words
  const words = panel.region
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takeFocus) heading.current?.focus({ preventScroll: true })
  }, [takeFocus, region.id])
  const events = useMemo(() => {
    const ids = new Set(territories.map(({ id }) => id))
    return reading.kind === 'ready'
      ? reading.value.events.filter((event) => event.territories.some((id) => ids.has(id))).length
      : undefined
  }, [territories, reading])
  const area = territories.reduce((sum, { areaKm2 }) => sum + areaKm2, 0)
  const areaSaid = measures.squareKilometres(areaInWords(area, language))
  return (
    <article className="region">
      <button type="button" className="text-button region-back" onClick={onBack}>
        <Icon name="previous" />
        <span>{panel.list.name}</span>
      </button>
      <h2 className="panel-title" tabIndex={-1} ref={heading}>
        {region.name}
      </h2>
      <p className="panel-names">
        {events === undefined
          ? words.summary(territories.length, areaSaid)
          : words.summaryWithEvents(territories.length, areaSaid, events)}
      </p>
      <p className="panel-summary" lang={langOfRecords(language)}>
        {region.summary}
      </p>
      {reading.kind !== 'ready' && <ResourceMessage resource={reading} loading={loading.events} />}
      <h3>{words.whatHeld(momentInSentence(moment, language))}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.territory}</th>
            <th scope="col">{words.status}</th>
            <th scope="col">{words.area}</th>
          </tr>
        </thead>
        <tbody>
          {territories.map((territory) => (
            <Row key={territory.id} {...{ territory, moment, palette, onChoose }} />
          ))}
        </tbody>
      </table>
      <h3>{words.theirPeriods}</h3>
      <div className="region-chart">
        {territories.map(({ id, name, periods }) => (
          <div className="region-chart-row" key={id}>
            <p>{name}</p>
            <PeriodStrip periods={periods} moment={moment} palette={palette} />
          </div>
        ))}
        <PeriodYears />
      </div>
    </article>
  )
})

function Row({
  territory,
  moment,
  palette,
  onChoose,
}: Pick<RegionReadingProps, 'moment' | 'palette' | 'onChoose'> & { territory: Territory }) {
  const language = useLanguage()
  const activity = activityOf(territory, moment)
  return (
    <tr>
      <th scope="row">
        <button type="button" onClick={() => onChoose(territory.id)}>
          {territory.name}
        </button>
      </th>
      <td>
        {activity ? (
          <span className="region-status">
            <Swatch status={activity.status} partial={activity.partial} palette={palette} />
            {statusLabel(activity.status, language)}
          </span>
        ) : (
          language.words.panel.region.noPeriod
        )}
      </td>
      <td>{areaInWords(territory.areaKm2, language)}</td>
    </tr>
  )
}
