import { memo } from 'react'
import { type ActiveTerritory, partsInWords } from '../atlas/activity'
import { type Moment, momentInSentence } from '../atlas/moment'
import type { Palette } from '../paint/palette'
import { Swatch } from './Swatch'

interface ActiveListProps {
  active: ActiveTerritory[]
  moment: Moment
  palette: Palette
  onSelect: (territory: string) => void
}

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
          <li key={territory.id}>
            <button type="button" data-territory={territory.id} onClick={() => onSelect(territory.id)}>
              <span className="active-name">{territory.name}</span>
              <span className="active-status">{partsInWords(activity, moment)}</span>
              <Swatch status={activity.status} partial={activity.partial} palette={palette} />
            </button>
          </li>
        ))}
      </ul>
    </>
  )
})
