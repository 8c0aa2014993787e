import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { territoriesAt } from '../atlas/activity'
import { between, changesBetween, totalsInWords } from '../atlas/comparison'
import type { Moment } from '../atlas/moment'
import type { Atlas, NamedView } from '../atlas/types'
import { legendOf } from '../paint/legend'
import { paintedTerritories } from '../paint/painted'
import { arrival, stepAt } from '../state/tourStop'
import { type Camera, DEFAULT_MOMENT, formatViewState, NOTHING_CHOSEN } from '../state/viewState'
import type { ViewStore } from '../state/viewStore'
import { useAtlasData } from './atlasData'
import { CopyLink } from './CopyLink'
import { CompareButton } from './compare/CompareButton'
import { loadCompareBar, loadOtherMap, preloadComparison } from './compare/preload'
import { loadExportDialog, preloadCyrillic, preloadExport } from './export/preload'
import { Icon } from './icons'
import { useIdle } from './kiosk'
import { useLanguage } from './language'
import { type MapHandle, MapPane } from './MapPane'
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
import { loadTourCard, preloadTours } from './tour/preload'
import { useEventMarks } from './useEventMarks'
import { useOpenings } from './useOpenings'
import { useViewState } from './useViewState'

/** The reader's first look at the map is not disturbed by what is read later. */
const REST_MS = 1000

const ExportDialog = lazy(loadExportDialog)
const TourCard = lazy(loadTourCard)
const CompareBar = lazy(loadCompareBar)
const OtherMap = lazy(loadOtherMap)

export function App({ store }: { store: ViewStore }) {
  const language = useLanguage()
  const { state, notices } = useViewState(store)
  const { moment, compare, look, territory } = state
  const byChange = compare !== undefined && look === 'difference'
  const [zoom, setZoom] = useState<number>()
  const [rested, setRested] = useState(false)
  const [searching, setSearching] = useState(false)
  const data = useAtlasData(
    rested || searching || (territory ?? state.region ?? state.tour) !== undefined,
    rested || state.tour !== undefined,
    language,
  )
  const { records, shapes, reading, tours } = data
  const { palette, toggleTheme } = useTheme()
  const map = useRef<MapHandle>(null)
  const otherMap = useRef<MapHandle>(null)
  const compareButton = useRef<HTMLButtonElement>(null)
  const [byReader, setByReader] = useState(false)
  const [exporting, setExporting] = useState<ReturnType<MapHandle['look']>>()

  const atlas = records.kind === 'ready' ? records.value : undefined
  const { shown, active } = useMemo(
    () => (atlas ? territoriesAt(atlas, moment) : { shown: [], active: [] }),
    [atlas, moment],
  )
  const scene = useMemo(() => atlas?.scenes.find(({ id }) => id === state.scene), [atlas, state.scene])
  const tour = tours.kind === 'ready' ? tours.value.find(({ id }) => id === state.tour?.id) : undefined
  const step = tour && state.tour && stepAt(tour, state.tour)
  const legend = useMemo(() => {
    const fuzzy = shapes.kind === 'ready' ? shapes.value.fuzzy.features : []
    return atlas
      ? legendOf(
          compare ? legendTerritories(atlas, moment, compare, byChange) : shown,
          zoom,
          fuzzy.map(({ properties }) => properties),
          atlas.territories,
        )
      : undefined
  }, [atlas, shapes, shown, zoom, moment, compare, byChange])
  const comparison = useMemo(() => {
    if (!atlas || !byChange || !compare) return undefined
    const totals = totalsInWords(changesBetween(atlas, between(moment, compare)))
    return { other: compare, summary: totals.charAt(0).toUpperCase() + totals.slice(1) }
  }, [atlas, byChange, moment, compare])

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
      const chosen = store.getSnapshot().state
      if (id === chosen.territory && chosen.region === undefined) return
      setByReader(true)
      store.choose({ territory: id, region: undefined })
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
  const onOpened = useCallback(() => setByReader(true), [])
  const onSearching = useCallback(() => setSearching(true), [])
  const { openFinding, said, eventToRead, readEvents, showPlace } = useOpenings(
    store,
    atlas,
    map,
    onOpened,
    language,
  )
  const choosePresent = useCallback((present: boolean) => store.choose({ present }), [store])
  const restart = useCallback(() => {
    setExporting(undefined)
    store.choose({ ...NOTHING_CHOSEN, kiosk: true })
  }, [store])
  useIdle(state.kiosk, restart)
  const eventMarksNow = useEventMarks(atlas, reading, moment, territory)
  const chooseBoth = useCallback(
    (id: string, opening: Moment) => {
      setByReader(true)
      store.choose({ territory: id, region: undefined, moment: opening })
      const chosen = atlas?.territories.find((candidate) => candidate.id === id)
      if (chosen) map.current?.bringIntoView(chosen.bbox)
    },
    [atlas, store],
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
    preloadTours().catch(ignore)
    preloadComparison().catch(ignore)
  }, [rested])
  const otherFollows = useCallback((camera: Camera) => otherMap.current?.follow(camera), [])
  const mapFollows = useCallback((camera: Camera) => map.current?.follow(camera), [])
  const standTogether = useCallback(() => {
    const at = map.current?.look()
    if (at) otherMap.current?.follow(at.camera)
  }, [])
  // An export needs no network once this is done; it must not wait until the reader asks.
  const onMade = useCallback(() => {
    standTogether()
    preloadExport().catch(ignore)
  }, [standTogether])
  const endComparison = () => {
    store.choose({ compare: undefined, look: 'difference' })
    compareButton.current?.focus()
  }

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
          <SceneMenu
            scenes={atlas?.scenes ?? []}
            chosen={scene?.id}
            onChoose={chooseScene}
            tours={atlas?.tours ?? []}
            chosenTour={state.tour?.id}
            onChooseTour={chooseTour}
            button={menuButton}
          />
          <CompareButton
            ref={compareButton}
            comparing={compare !== undefined}
            onToggle={() => (compare ? endComparison() : store.choose({ compare: moment }))}
          />
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
      <main className="stage" data-look={compare && look}>
        {atlas && shapes.kind === 'ready' && !waiting ? (
          <MapPane
            ref={map}
            records={atlas}
            shapes={shapes.value}
            moment={moment}
            compare={byChange ? compare : undefined}
            territory={territory}
            scene={scene}
            box={step?.box ?? scene?.box}
            camera={state.camera}
            eventMarks={eventMarksNow}
            palette={palette}
            onSelect={select}
            onEvents={readEvents}
            onCamera={moveCamera}
            onMove={otherFollows}
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
        {atlas && shapes.kind === 'ready' && compare && !byChange && (
          <Suspense>
            <OtherMap
              ref={otherMap}
              records={atlas}
              shapes={shapes.value}
              onSelect={select}
              onCamera={moveCamera}
              onMove={mapFollows}
              onMade={standTogether}
              camera={state.camera}
              {...{ moment, compare, look, territory, scene, palette }}
            />
          </Suspense>
        )}
        <Plate
          folded={compare !== undefined && look === 'side-by-side'}
          onLeaveScene={leaveScene}
          {...{ moment, comparison, legend, palette, scene }}
        />
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
          compare={compare}
          byChange={byChange}
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
          onMove={move}
        />
      </div>
      {compare && (
        <Suspense>
          <CompareBar
            onCompare={(other) => store.choose({ compare: other })}
            onSwap={() => store.choose({ moment: compare, compare: moment })}
            onLook={(way) => store.choose({ look: way })}
            onClose={endComparison}
            {...{ atlas, moment, compare, look }}
          />
        </Suspense>
      )}
      <TimeBar
        atlas={atlas}
        moment={moment}
        comparing={compare !== undefined}
        territory={territory}
        active={active}
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
            language={language}
            camera={exporting.camera}
            mapSize={{ width: exporting.width, height: exporting.height }}
            permalink={permalink(state, exporting.camera)}
          />
        </Suspense>
      )}
    </div>
  )
}

/** What the legend of a comparison explains: the changes, or the statuses of both maps. */
function legendTerritories(atlas: Atlas, moment: Moment, compare: Moment, byChange: boolean) {
  return byChange
    ? paintedTerritories(atlas, moment, compare)
    : [moment, compare].flatMap((date) => paintedTerritories(atlas, date, undefined))
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
