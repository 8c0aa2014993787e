import { memo, useMemo } from 'react'
import { type ActiveTerritory, partsInWords } from '../atlas/activity'
import { between, changesBetween, statusesInWords, type TerritoryChange } from '../atlas/comparison'
import { type Moment, momentInSentence, momentInWords } from '../atlas/moment'
import type { Atlas } from '../atlas/types'
import type { InkName } from '../paint/painted'
import type { Palette } from '../paint/palette'
import type { Language } from '../words/language'
import { Icon } from './icons'
import { useLanguage } from './language'
import { loadTable, useOnDemand } from './onDemand'
import { Swatch } from './Swatch'

interface ActiveListProps {
  atlas: Atlas
  active: ActiveTerritory[]
  moment: Moment
  /** The other date of a comparison: each territory then says what changed. */
  compare: Moment | undefined
  /** Whether the map shows what changed. */
  byChange: boolean
  palette: Palette
  onSelect: (territory: string) => void
}

interface RowProps {
  id: string
  name: string
  parts: string
  status: InkName
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
export const ActiveList = memo(function ActiveList(props: ActiveListProps) {
  const { atlas, active, moment, compare, byChange, palette, onSelect } = props
  const language = useLanguage()
  const { list } = language.words.panel
  const when = momentInSentence(moment, language)
  const table = useOnDemand(loadTable)
  const changes = useMemo(() => {
    const all = compare ? changesBetween(atlas, between(moment, compare)) : []
    return new Map(all.map((change) => [change.territory.id, change]))
  }, [atlas, moment, compare])
  const inForce = new Set(active.map(({ territory }) => territory.id))
  const elsewhen = [...changes.values()].filter(({ territory }) => !inForce.has(territory.id))
  return (
    <>
      <h2 className="panel-heading">{list.name}</h2>
      <p className="panel-lead">
        {active.length === 0
          ? list.none(when)
          : compare
            ? list.countCompared(active.length, when, momentInWords(compare, language))
            : list.count(active.length, when)}
      </p>
      <button type="button" className="text-button as-table" onClick={table.open}>
        <Icon name="table" />
        <span>{table.failed ? language.words.page.notLoaded : language.words.table.title}</span>
      </button>
      {table.isOpen && table.Part && (
        <table.Part
          key={table.opening}
          {...{ atlas, moment, compare, palette }}
          onChoose={onSelect}
          onClose={table.close}
        />
      )}
      <ul className="active-list" aria-label={list.name}>
        {active.map(({ territory, activity }) => {
          const change = changes.get(territory.id)
          return (
            <Row
              key={territory.id}
              id={territory.id}
              name={territory.name}
              parts={change ? changeInWords(change, language) : partsInWords(activity, moment, language)}
              status={change && byChange ? change.change : activity.status}
              partial={activity.partial && !byChange}
              palette={palette}
              onSelect={onSelect}
            />
          )
        })}
      </ul>
      {compare && elsewhen.length > 0 && (
        <>
          <h3 id="elsewhen">{list.onlyAtOther(momentInSentence(compare, language), when)}</h3>
          <ul className="active-list" aria-labelledby="elsewhen">
            {elsewhen.map((change) => (
              <Row
                key={change.territory.id}
                id={change.territory.id}
                name={change.territory.name}
                parts={changeInWords(change, language)}
                status={byChange ? change.change : statusThen(change)}
                partial={false}
                palette={palette}
                onSelect={onSelect}
              />
            ))}
          </ul>
        </>
      )}
    </>
  )
})

/** "Gained: no Soviet presence → annexed". */
function changeInWords(change: TerritoryChange, language: Language): string {
  const { words } = language
  return words.map.changed(words.compare.changes[change.change].label, statusesInWords(change, language))
}

/** The status that it had at the one moment at which it was in force. */
function statusThen({ change, before, after }: TerritoryChange): InkName {
  return (change === 'lost' ? before : after)?.status ?? change
}
