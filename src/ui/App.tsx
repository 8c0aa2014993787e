import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { territoriesAt } from '../atlas/activity'
import type { Moment } from '../atlas/moment'
import type { NamedView } from '../atlas/types'
import { legendOf } from '../paint/legend'
import { type Camera, formatViewState, NOTHING_CHOSEN } from '../state/viewState'
import type { ViewStore } from '../state/viewStore'
import { useAtlasData } from './atlasData'
import { CopyLink } from './CopyLink'
import { loadExportDialog, preloadCyrillic, preloadExport } from './export/preload'
import { Icon } from './icons'
import { useIdle } from './kiosk'
import { type MapHandle, MapPane } from './MapPane'
import { MoveInWords } from './MoveInWords'
import { Notices } from './Notices'
import { preloadOnDemand } from './onDemand'
import { Panel } from './Panel'
import { Plate } from './Plate'
import { PresentButton } from './PresentButton'
import { ResourceMessage } from './ResourceMessage'
import { SceneMenu } from './SceneMenu'
import { preloadSearch } from './search/preload'
import { SearchField } from './search/SearchField'
import { TimeBar } from './TimeBar'
import { useTheme } from './theme'
import { useOpenings } from './useOpenings'
import { useViewState } from './useViewState'

/** The reader's first look at the map is not disturbed by what is read later. */
const REST_MS = 1000

const ExportDialog = lazy(loadExportDialog)

export function App({ store }: { store: ViewStore }) {
  const { state, notices } = useViewState(store)
  const { moment, territory } = state
  const [zoom, setZoom] = useState<number>()
  const [rested, setRested] = useState(false)
  const [searching, setSearching] = useState(false)
  const data = useAtlasData(rested || searching || (territory ?? state.region) !== undefined)
  const { records, shapes, reading } = data
  const { palette, toggleTheme } = useTheme()
  const map = useRef<MapHandle>(null)
  const [byReader, setByReader] = useState(false)
  const [exporting, setExporting] = useState<ReturnType<MapHandle['look']>>()

  const atlas = records.kind === 'ready' ? records.value : undefined
  const { shown, active } = useMemo(
    () => (atlas ? territoriesAt(atlas, moment) : { shown: [], active: [] }),
    [atlas, moment],
  )
  const scene = useMemo(() => atlas?.scenes.find(({ id }) => id === state.scene), [atlas, state.scene])
  const legend = useMemo(() => {
    const fuzzy = shapes.kind === 'ready' ? shapes.value.fuzzy.features : []
    return atlas
      ? legendOf(
          shown,
          zoom,
          fuzzy.map(({ properties }) => properties),
          atlas.territories,
        )
      : undefined
  }, [atlas, shapes, shown, zoom])

  useEffect(() => {
    if (!atlas) return
    store.setKnown({
      territories: new Set(atlas.territories.map(({ id }) => id)),
      regions: new Set(atlas.regions.map(({ id }) => id)),
      tours: new Map(),
      scenes: new Map(atlas.scenes.map((view) => [view.id, view.moment])),
    })
  }, [atlas, store])

  const move = useCallback((next: Moment) => store.move({ moment: next }), [store])
  const moveCamera = useCallback((camera: Camera) => store.move({ camera }), [store])
  const select = useCallback(
    (id: string | undefined) => {
      const chosen = store.getSnapshot().state
      if (id === chosen.territory && chosen.region === undefined) return
      setByReader(true)
      store.choose({ territory: id, region: undefined })
    },
    [store],
  )
  const chooseScene = useCallback(
    ({ id, moment: opening }: NamedView) =>
      store.choose({ scene: id, moment: opening, territory: undefined, camera: undefined }),
    [store],
  )
  const onOpened = useCallback(() => setByReader(true), [])
  const onSearching = useCallback(() => setSearching(true), [])
  const { openFinding, said, eventToRead, showPlace } = useOpenings(store, atlas, map, onOpened)
  const choosePresent = useCallback((present: boolean) => store.choose({ present }), [store])
  const restart = useCallback(() => {
    setExporting(undefined)
    store.choose({ ...NOTHING_CHOSEN, kiosk: true })
  }, [store])
  useIdle(state.kiosk, restart)
  const chooseBoth = useCallback(
    (id: string, opening: Moment) => {
      setByReader(true)
      store.choose({ territory: id, moment: opening })
      const chosen = atlas?.territories.find((candidate) => candidate.id === id)
      if (chosen) map.current?.bringIntoView(chosen.bbox)
    },
    [atlas, store],
  )
  const leaveScene = useCallback(() => store.choose({ scene: undefined }), [store])
  const chooseFromList = useCallback(
    (id: string) => {
      select(id)
      const chosen = atlas?.territories.find((candidate) => candidate.id === id)
      if (chosen) map.current?.bringIntoView(chosen.bbox)
    },
    [atlas, select],
  )
  const openRegion = useCallback(
    (id: string) => {
      setByReader(true)
      store.choose({ region: id, territory: undefined })
    },
    [store],
  )
  const permalinkNow = useCallback(() => {
    const now = store.getSnapshot().state
    return permalink(now, map.current?.look()?.camera ?? now.camera)
  }, [store])
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const onUsable = useCallback(() => {
    rest.current ??= setTimeout(() => whenOnline(() => setRested(true)), REST_MS)
  }, [])
  useEffect(() => {
    if (!rested) return
    preloadCyrillic().catch(ignore)
    preloadOnDemand().catch(ignore)
    preloadSearch().catch(ignore)
  }, [rested])
  // An export needs no network once this is done; it must not wait until the reader asks.
  const onMade = useCallback(() => {
    preloadExport().catch(ignore)
  }, [])

  return (
    <div className="app" data-present={state.present || undefined}>
      <header className="header">
        <h1>
          Soviet Occupations Atlas <span>1939–1994</span>
        </h1>
        <SearchField
          data={data}
          moment={moment}
          palette={palette}
          onWanted={onSearching}
          onChoose={openFinding}
        />
        <div className="header-actions">
          <SceneMenu scenes={atlas?.scenes ?? []} chosen={scene?.id} onChoose={chooseScene} />
          <PresentButton present={state.present} onChoose={choosePresent} />
          {!state.kiosk && <CopyLink state={state} />}
          <button
            type="button"
            className="button primary"
            aria-label="Export"
            hidden={state.kiosk}
            disabled={!atlas || shapes.kind !== 'ready'}
            onClick={() => setExporting(map.current?.look())}
          >
            <Icon name="export" />
            <span className="button-word">Export</span>
          </button>
          <button
            type="button"
            className="button icon-only"
            aria-label={palette.theme === 'dark' ? 'Light theme' : 'Dark theme'}
            onClick={toggleTheme}
          >
            <Icon name={palette.theme === 'dark' ? 'sun' : 'moon'} />
          </button>
        </div>
      </header>
      <Notices notices={notices} onDismiss={store.dismissNotices} />
      <main className="stage">
        {atlas && shapes.kind === 'ready' ? (
          <MapPane
            ref={map}
            records={atlas}
            shapes={shapes.value}
            moment={moment}
            territory={territory}
            scene={scene}
            camera={state.camera}
            palette={palette}
            onSelect={select}
            onCamera={moveCamera}
            onZoom={setZoom}
            onMade={onMade}
            onUsable={onUsable}
          />
        ) : (
          <section className="map" aria-label="Map" aria-busy={shapes.kind !== 'failed'}>
            <ResourceMessage resource={shapes} loading="The map is loading …" />
          </section>
        )}
        <p className="search-moved" role="status">
          {said}
        </p>
        <Plate moment={moment} legend={legend} palette={palette} scene={scene} onLeaveScene={leaveScene} />
      </main>
      <Panel
        records={records}
        reading={reading}
        active={active}
        moment={moment}
        territory={territory}
        region={state.region}
        palette={palette}
        byReader={byReader}
        eventToRead={eventToRead}
        onOpenRegion={openRegion}
        onShowPlace={showPlace}
        permalink={permalinkNow}
        onSelect={select}
        onChooseFromList={chooseFromList}
      />
      <MoveInWords atlas={atlas} moment={moment} active={active} quiet={false} />
      <TimeBar
        atlas={atlas}
        moment={moment}
        territory={territory}
        activeCount={atlas && active.length}
        palette={palette}
        onMove={move}
        onChoose={chooseBoth}
      />
      {exporting && atlas && shapes.kind === 'ready' && (
        <Suspense>
          <ExportDialog
            open
            onOpenChange={(open) => {
              if (!open) setExporting(undefined)
            }}
            atlas={atlas}
            reading={reading.kind === 'ready' ? reading.value : undefined}
            shapes={shapes.value}
            labels={atlas.labels}
            scene={scene}
            state={state}
            camera={exporting.camera}
            mapSize={{ width: exporting.width, height: exporting.height }}
            permalink={permalink(state, exporting.camera)}
          />
        </Suspense>
      )}
    </div>
  )
}

/** Without network nothing is fetched ahead: a reader who cut it after loading is not bothered. */
function whenOnline(work: () => void): void {
  if (navigator.onLine) work()
  else window.addEventListener('online', work, { once: true })
}

/** What could not be fetched early is fetched when it is needed, and missed there in words. */
function ignore(): void {}

/** The address of exactly what is seen, camera included. */
function permalink(state: Parameters<typeof formatViewState>[0], camera: Camera | undefined): string {
  const { origin, pathname } = window.location
  return origin + pathname + formatViewState({ ...state, camera })
}
