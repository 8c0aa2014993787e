import { memo, useEffect, useMemo, useRef } from 'react'
import { activityOf } from '../../atlas/activity'
import { areaInWords } from '../../atlas/area'
import { type Moment, momentInSentence } from '../../atlas/moment'
import type { Reading, Region, Territory } from '../../atlas/types'
import type { Palette } from '../../paint/palette'
import { english } from '../../words/language'
import { statusLabel } from '../../words/names'
import { Icon } from '../icons'
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
  return (
    <article className="region">
      <button type="button" className="text-button region-back" onClick={onBack}>
        <Icon name="previous" />
        <span>Active territories</span>
      </button>
      <h2 className="panel-title" tabIndex={-1} ref={heading}>
        {region.name}
      </h2>
      <p className="panel-names">
        {territories.length} {territories.length === 1 ? 'territory' : 'territories'} ·{' '}
        {areaInWords(area, english)} km²
        {events !== undefined && ` · ${events} events`}
      </p>
      <p className="panel-summary">{region.summary}</p>
      {reading.kind !== 'ready' && <ResourceMessage resource={reading} loading="The events are loading …" />}
      <h3>What held {momentInSentence(moment, english)}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">Territory</th>
            <th scope="col">Status</th>
            <th scope="col">km²</th>
          </tr>
        </thead>
        <tbody>
          {territories.map((territory) => (
            <Row key={territory.id} {...{ territory, moment, palette, onChoose }} />
          ))}
        </tbody>
      </table>
      <h3>Their periods</h3>
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
            {statusLabel(activity.status, english)}
          </span>
        ) : (
          'No period'
        )}
      </td>
      <td>{areaInWords(territory.areaKm2, english)}</td>
    </tr>
  )
}
