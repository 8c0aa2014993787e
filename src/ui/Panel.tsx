import { memo, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ActiveTerritory } from '../atlas/activity'
import type { Moment } from '../atlas/moment'
import type { Reading } from '../atlas/types'
import type { Palette } from '../paint/palette'
import { ActiveList } from './ActiveList'
import type { RecordsData } from './atlasData'
import { Icon } from './icons'
import { useLanguage } from './language'
import { ResourceMessage } from './ResourceMessage'
import type { EventPlace, EventToRead } from './reading/eventToRead'
import { RegionReading } from './reading/RegionReading'
import type { Resource } from './resource'
import { SheetHandle, type SheetHeight } from './SheetHandle'
import { TerritoryReading } from './TerritoryReading'

interface PanelProps {
  records: Resource<RecordsData>
  reading: Resource<Reading>
  active: ActiveTerritory[]
  moment: Moment
  /** Whether the date has moved on and the list has not followed yet. */
  isBehind: boolean
  /** The other date of a comparison. */
  compare: Moment | undefined
  /** Whether the map shows what changed. */
  byChange: boolean
  territory: string | undefined
  /** The region whose page is open, if no territory is selected. */
  region: string | undefined
  palette: Palette
  /** Whether the selection was made on this page, not by its address. */
  byReader: boolean
  /** The event that the reader asked for, if any. */
  eventToRead: EventToRead | undefined
  onSelect: (territory: string | undefined) => void
  onChooseFromList: (territory: string) => void
  onOpenRegion: (region: string) => void
  onShowPlace: (place: EventPlace) => void
  /** The address of what is seen. */
  permalink: () => string
  onMove: (moment: Moment) => void
}

/** The one complementary landmark: the list of what is in force, or the reading of one territory. */
export const Panel = memo(function Panel(props: PanelProps) {
  const { records, reading, active, moment, compare, territory, palette, byReader } = props
  const { byChange, onSelect, onChooseFromList, onMove } = props
  const { tag, words } = useLanguage()
  const panel = useRef<HTMLElement>(null)
  const read = territory ?? props.region
  const before = useRef(read)

  // A reader who closes the panel by keyboard goes on where it was opened.
  useEffect(() => {
    const left = before.current
    before.current = read
    if (read !== undefined || left === undefined || !byReader) return
    const { activeElement } = document
    if (activeElement && activeElement !== document.body) return
    const row = (selector: string) => panel.current?.querySelector<HTMLElement>(selector)
    const opener = row(`[data-territory="${left}"]`) ?? row('[data-territory]')
    opener?.focus()
  }, [read, byReader])

  const selected =
    records.kind === 'ready' ? records.value.territories.find(({ id }) => id === territory) : undefined
  const region =
    records.kind === 'ready' && !selected
      ? records.value.regions.find(({ id }) => id === props.region)
      : undefined
  const regionTerritories = useMemo(
    () =>
      records.kind === 'ready' ? records.value.territories.filter((item) => item.region === region?.id) : [],
    [records, region],
  )
  const isOpen = selected !== undefined || region !== undefined
  const close = useCallback(() => onSelect(undefined), [onSelect])
  // On a phone a low sheet rises where there is something to read.
  const [sheet, setSheet] = useState<SheetHeight>('half')
  // A comparison needs the room that it covers.
  const isComparing = compare !== undefined
  const [wasComparing, setWasComparing] = useState(false)
  if (isComparing !== wasComparing) {
    setWasComparing(isComparing)
    setSheet(isComparing ? 'low' : 'half')
  }
  const [wasOpen, setWasOpen] = useState(isOpen)
  if (isOpen !== wasOpen) {
    setWasOpen(isOpen)
    if (isOpen && sheet === 'low') setSheet('half')
  }
  useEffect(() => {
    const element = panel.current
    if (!element || !isOpen) return undefined
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close()
    }
    element.addEventListener('keydown', press)
    return () => element.removeEventListener('keydown', press)
  }, [isOpen, close])
  // What takes the focus by keyboard must be seen: a low sheet shows no more than its first line.
  useEffect(() => {
    const element = panel.current
    if (!element || sheet !== 'low') return undefined
    const rise = ({ target }: FocusEvent) => {
      const isHandle = target instanceof Element && target.matches('.sheet-handle')
      if (!isHandle && target instanceof Element && target.matches(':focus-visible')) setSheet('half')
    }
    element.addEventListener('focusin', rise)
    return () => element.removeEventListener('focusin', rise)
  }, [sheet])
  // Before the reading scrolls to an event that was asked for.
  useLayoutEffect(() => {
    panel.current?.scrollTo({ top: 0 })
  }, [selected?.id, region?.id])

  return (
    <aside className="panel" ref={panel} aria-label={words.panel.name} data-sheet={sheet}>
      <SheetHandle panel={panel} height={sheet} onHeight={setSheet} />
      {records.kind !== 'ready' && <ResourceMessage resource={records} loading={words.loading.territories} />}
      {records.kind === 'ready' && !isOpen && (
        <div className="live-list" aria-busy={props.isBehind}>
          <ActiveList
            atlas={records.value}
            onSelect={onChooseFromList}
            {...{ active, moment, compare, byChange, palette }}
          />
        </div>
      )}
      {isOpen && (
        <button type="button" className="panel-close" onClick={close}>
          <Icon name="close" />
          <span>{words.page.close}</span>
        </button>
      )}
      {isOpen && tag !== 'en' && <p className="panel-language">{words.panel.recordsInEnglish}</p>}
      {region && (
        <RegionReading
          region={region}
          territories={regionTerritories}
          moment={moment}
          reading={reading}
          palette={palette}
          takeFocus={byReader}
          onChoose={onChooseFromList}
          onBack={close}
        />
      )}
      {records.kind === 'ready' && selected && (
        <TerritoryReading
          territory={selected}
          region={records.value.regions.find(({ id }) => id === selected.region)}
          moment={moment}
          compare={compare}
          reading={reading}
          palette={palette}
          takeFocus={byReader}
          eventToRead={props.eventToRead}
          onOpenRegion={props.onOpenRegion}
          onShowPlace={props.onShowPlace}
          permalink={props.permalink}
          onMove={onMove}
        />
      )}
    </aside>
  )
})
