import { useEffect, useRef } from 'react'
import type { ActiveTerritory } from '../atlas/activity'
import type { Moment } from '../atlas/moment'
import type { Reading } from '../atlas/types'
import type { Palette } from '../paint/palette'
import { ActiveList } from './ActiveList'
import type { RecordsData } from './atlasData'
import { Icon } from './icons'
import { ResourceMessage } from './ResourceMessage'
import type { Resource } from './resource'
import { TerritoryReading } from './TerritoryReading'

interface PanelProps {
  records: Resource<RecordsData>
  reading: Resource<Reading>
  active: ActiveTerritory[]
  moment: Moment
  territory: string | undefined
  palette: Palette
  /** Whether the selection was made on this page, not by its address. */
  byReader: boolean
  onSelect: (territory: string | undefined) => void
  onChooseFromList: (territory: string) => void
  onMove: (moment: Moment) => void
}

/** The one complementary landmark: the list of what is in force, or the reading of one territory. */
export function Panel(props: PanelProps) {
  const {
    records,
    reading,
    active,
    moment,
    territory,
    palette,
    byReader,
    onSelect,
    onChooseFromList,
    onMove,
  } = props
  const panel = useRef<HTMLElement>(null)
  const before = useRef(territory)

  // A reader who closes the panel by keyboard goes on where it was opened.
  useEffect(() => {
    const left = before.current
    before.current = territory
    if (territory !== undefined || left === undefined) return
    const { activeElement } = document
    if (activeElement && activeElement !== document.body) return
    const row = (selector: string) => panel.current?.querySelector<HTMLElement>(selector)
    const opener = row(`[data-territory="${left}"]`) ?? row('[data-territory]')
    opener?.focus()
  }, [territory])

  const selected =
    records.kind === 'ready' ? records.value.territories.find(({ id }) => id === territory) : undefined
  const isOpen = selected !== undefined
  useEffect(() => {
    const element = panel.current
    if (!element || !isOpen) return undefined
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onSelect(undefined)
    }
    element.addEventListener('keydown', close)
    return () => element.removeEventListener('keydown', close)
  }, [isOpen, onSelect])
  useEffect(() => {
    panel.current?.scrollTo({ top: 0 })
  }, [selected?.id])

  return (
    <aside className="panel" ref={panel} aria-label="Reading panel">
      {records.kind !== 'ready' && (
        <ResourceMessage resource={records} loading="The territories are loading …" />
      )}
      {records.kind === 'ready' && !selected && (
        <ActiveList active={active} moment={moment} palette={palette} onSelect={onChooseFromList} />
      )}
      {records.kind === 'ready' && selected && (
        <>
          <button type="button" className="panel-close" onClick={() => onSelect(undefined)}>
            <Icon name="close" />
            <span>Close</span>
          </button>
          <TerritoryReading
            territory={selected}
            region={records.value.regions.find(({ id }) => id === selected.region)}
            moment={moment}
            reading={reading}
            palette={palette}
            takeFocus={byReader}
            onMove={onMove}
          />
        </>
      )}
    </aside>
  )
}
