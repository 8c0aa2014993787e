import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { activeTerritories, shownTerritories } from '../atlas/activity'
import type { Moment } from '../atlas/moment'
import type { NamedView } from '../atlas/types'
import { legendOf } from '../paint/legend'
import { arrival, stepAt } from '../state/tourStop'
import { type Camera, DEFAULT_MOMENT, formatViewState } from '../state/viewState'
import type { ViewStore } from '../state/viewStore'
import { useAtlasData } from './atlasData'
import { CopyLink } from './CopyLink'
import { loadExportDialog, preloadCyrillic, preloadExport } from './export/preload'
import { Icon } from './icons'
import { type MapHandle, MapPane } from './MapPane'
import { Notices } from './Notices'
import { Panel } from './Panel'
import { Plate } from './Plate'
import { ResourceMessage } from './ResourceMessage'
import { SceneMenu } from './SceneMenu'
import { TimeBar } from './TimeBar'
import { useTheme } from './theme'
import { loadTourCard, preloadTours } from './tour/preload'
import { useViewState } from './useViewState'

/** The reader's first look at the map is not disturbed by what is read later. */
const REST_MS = 1000

const ExportDialog = lazy(loadExportDialog)
const TourCard = lazy(loadTourCard)

export function App({ store }: { store: ViewStore }) {
  const { state, notices } = useViewState(store)
  const { moment, territory } = state
  const [zoom, setZoom] = useState<number>()
  const [rested, setRested] = useState(false)
  const { records, shapes, reading, tours } = useAtlasData(
    rested || territory !== undefined || state.tour !== undefined,
    rested || state.tour !== undefined,
  )
  const { palette, toggleTheme } = useTheme()
  const map = useRef<MapHandle>(null)
  const [byReader, setByReader] = useState(false)
  const [exporting, setExporting] = useState<ReturnType<MapHandle['look']>>()

  const atlas = records.kind === 'ready' ? records.value : undefined
  const shown = useMemo(() => (atlas ? shownTerritories(atlas, moment) : []), [atlas, moment])
  const active = useMemo(() => activeTerritories(shown), [shown])
  const scene = useMemo(() => atlas?.scenes.find(({ id }) => id === state.scene), [atlas, state.scene])
  const tour = tours.kind === 'ready' ? tours.value.find(({ id }) => id === state.tour?.id) : undefined
  const step = tour && state.tour && stepAt(tour, state.tour)
  const legend = useMemo(() => {
    const fuzzy = shapes.kind === 'ready' ? shapes.value.fuzzy.features : []
    return atlas
      ? legendOf(
          shown,
          zoom,
          fuzzy.map(({ properties }) => properties),
        )
      : undefined
  }, [atlas, shapes, shown, zoom])

  useEffect(() => {
    if (!atlas) return
    store.setKnown({
      territories: new Set(atlas.territories.map(({ id }) => id)),
      regions: new Set(atlas.regions.map(({ id }) => id)),
      tours: new Map(atlas.tours.map(({ id, steps }) => [id, steps])),
      scenes: new Map(atlas.scenes.map((view) => [view.id, view.moment])),
    })
  }, [atlas, store])

  // An address that names no more than the step opens on the step's date and selection.
  useEffect(() => {
    if (!step || moment !== DEFAULT_MOMENT) return
    store.move({ moment: step.moment, territory: territory ?? step.territory })
  }, [step, moment, territory, store])

  // The map is first drawn where it will stand.
  const waiting = zoom === undefined && state.tour && tours.kind === 'loading' && moment === DEFAULT_MOMENT

  const move = useCallback((next: Moment) => store.move({ moment: next }), [store])
  const moveCamera = useCallback((camera: Camera) => store.move({ camera }), [store])
  const select = useCallback(
    (id: string | undefined) => {
      if (id === store.getSnapshot().state.territory) return
      setByReader(true)
      store.choose({ territory: id })
    },
    [store],
  )
  const chooseScene = useCallback(
    ({ id, moment: opening }: NamedView) =>
      store.choose({
        scene: id,
        moment: opening,
        territory: undefined,
        tour: undefined,
        camera: undefined,
      }),
    [store],
  )
  const leaveScene = useCallback(() => store.choose({ scene: undefined }), [store])
  const [stepsAsked, setStepsAsked] = useState(0)
  const menuButton = useRef<HTMLButtonElement>(null)
  const goToStep = useCallback(
    (id: string, number: number) => {
      const chosen = tours.kind === 'ready' ? tours.value.find((candidate) => candidate.id === id) : undefined
      const stop = { id, step: number }
      // The step's heading takes the focus, not the panel's.
      setByReader(false)
      setStepsAsked((count) => count + 1)
      store.choose(arrival(stop, chosen && stepAt(chosen, stop)))
    },
    [tours, store],
  )
  const chooseTour = useCallback((id: string) => goToStep(id, 1), [goToStep])
  const leaveTour = useCallback(() => {
    store.choose({ tour: undefined })
    menuButton.current?.focus()
  }, [store])
  const chooseFromList = useCallback(
    (id: string) => {
      select(id)
      const chosen = atlas?.territories.find((candidate) => candidate.id === id)
      if (chosen) map.current?.bringIntoView(chosen.bbox)
    },
    [atlas, select],
  )
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const onUsable = useCallback(() => {
    rest.current ??= setTimeout(() => whenOnline(() => setRested(true)), REST_MS)
  }, [])
  useEffect(() => {
    if (!rested) return
    preloadCyrillic().catch(ignore)
    preloadTours().catch(ignore)
  }, [rested])
  // An export needs no network once this is done; it must not wait until the reader asks.
  const onMade = useCallback(() => {
    preloadExport().catch(ignore)
  }, [])

  return (
    <div className="app">
      <header className="header">
        <h1>
          Soviet Occupations Atlas <span>1939–1994</span>
        </h1>
        <div className="header-actions">
          <SceneMenu
            scenes={atlas?.scenes ?? []}
            chosen={scene?.id}
            onChoose={chooseScene}
            tours={atlas?.tours ?? []}
            chosenTour={state.tour?.id}
            onChooseTour={chooseTour}
            button={menuButton}
          />
          <CopyLink state={state} />
          <button
            type="button"
            className="button primary"
            aria-label="Export"
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
        {atlas && shapes.kind === 'ready' && !waiting ? (
          <MapPane
            ref={map}
            records={atlas}
            shapes={shapes.value}
            moment={moment}
            territory={territory}
            scene={scene}
            box={step?.box ?? scene?.box}
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
        <Plate moment={moment} legend={legend} palette={palette} scene={scene} onLeaveScene={leaveScene} />
      </main>
      <div className="side">
        {state.tour && (
          <Suspense>
            <TourCard
              records={records}
              shapes={shapes}
              tours={tours}
              reading={reading}
              state={state}
              stop={state.tour}
              asked={stepsAsked}
              map={map}
              onStep={goToStep}
              onLeave={leaveTour}
            />
          </Suspense>
        )}
        <Panel
          records={records}
          reading={reading}
          active={active}
          moment={moment}
          territory={territory}
          palette={palette}
          byReader={byReader}
          onSelect={select}
          onChooseFromList={chooseFromList}
        />
      </div>
      <TimeBar
        atlas={atlas}
        moment={moment}
        activeCount={atlas && active.length}
        palette={palette}
        onMove={move}
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
function permalink(state: Parameters<typeof formatViewState>[0], camera: Camera): string {
  const { origin, pathname } = window.location
  return origin + pathname + formatViewState({ ...state, camera })
}
