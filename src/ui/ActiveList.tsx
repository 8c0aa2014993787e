import { memo } from 'react'
import { type ActiveTerritory, partsInWords } from '../atlas/activity'
import { type Moment, momentInSentence } from '../atlas/moment'
import type { Status } from '../atlas/types'
import type { Palette } from '../paint/palette'
import { Swatch } from './Swatch'

interface ActiveListProps {
  active: ActiveTerritory[]
  moment: Moment
  palette: Palette
  onSelect: (territory: string) => void
}

interface RowProps {
  id: string
  name: string
  parts: string
  status: Status
  partial: boolean
  palette: Palette
  onSelect: (territory: string) => void
}

/** Made again only when what it says changes: most rows stand still from one year to the next. */
const Row = memo(function Row({ id, name, parts, status, partial, palette, onSelect }: RowProps) {
  return (
    <li>
      <button type="button" data-territory={id} onClick={() => onSelect(id)}>
        <span className="active-name">{name}</span>
        <span className="active-status">{parts}</span>
        <Swatch status={status} partial={partial} palette={palette} />
      </button>
    </li>
  )
})

/** Every territory in force at the moment: the map's content as a list that can be used instead of it. */
export const ActiveList = memo(function ActiveList({ active, moment, palette, onSelect }: ActiveListProps) {
  const when = momentInSentence(moment)
  return (
    <>
      <h2 className="panel-heading">Active territories</h2>
      <p className="panel-lead">
        {active.length === 0
          ? `None ${when}. Move the year to see the map change.`
          : `${active.length} ${when}. Choose one on the map or here to read what happened.`}
      </p>
      <ul className="active-list" aria-label="Active territories">
        {active.map(({ territory, activity }) => (
          <Row
            key={territory.id}
            id={territory.id}
            name={territory.name}
            parts={partsInWords(activity, moment)}
            status={activity.status}
            partial={activity.partial}
            palette={palette}
            onSelect={onSelect}
          />
        ))}
      </ul>
    </>
  )
})
