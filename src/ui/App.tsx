import { lazy, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { territoriesAt } from '../atlas/activity'
import type { Moment } from '../atlas/moment'
import type { NamedView } from '../atlas/types'
import { type Camera, NOTHING_CHOSEN } from '../state/viewState'
import type { ViewStore } from '../state/viewStore'
import type { LanguageTag } from '../words/language'
import { useAtlasData } from './atlasData'
import { loadCompareBar, loadOtherMap } from './compare/preload'
import { useComparison } from './compare/useComparison'
import { useTwoMaps } from './compare/useTwoMaps'
import { loadExportDialog } from './export/preload'
import { Header } from './Header'
import { useIdle } from './kiosk'
import { knownOf } from './knownOf'
import { LazyPart } from './LazyPart'
import { useLanguage } from './language'
import { type MapHandle, MapPane } from './MapPane'
import { Notices } from './Notices'
import { Panel } from './Panel'
import { Plate } from './Plate'
import { permalink, SITE } from './permalink'
import { ResourceMessage } from './ResourceMessage'
import { TimeBar } from './TimeBar'
import { useTheme } from './theme'
import { loadTourCard } from './tour/preload'
import { useTour } from './tour/useTour'
import { useEventMarks } from './useEventMarks'
import { useLegend } from './useLegend'
import { useOpenings } from './useOpenings'
import { usePreloading } from './usePreloading'
import { LIST_REST_MS, useRested } from './useRested'
import { useSelection } from './useSelection'
import { useViewState } from './useViewState'

const ExportDialog = lazy(loadExportDialog)
const TourCard = lazy(loadTourCard)
const CompareBar = lazy(loadCompareBar)
const OtherMap = lazy(loadOtherMap)

export function App({ store }: { store: ViewStore }) {
  const language = useLanguage()
  const { state, notices } = useViewState(store)
  const { moment, compare, look, territory } = state
  const map = useRef<MapHandle>(null)
  const [zoom, setZoom] = useState<number>()
  const [searching, setSearching] = useState(false)
  const [exporting, setExporting] = useState<ReturnType<MapHandle['look']>>()
  const { rested, onMade: preloadAtMade, onUsable } = usePreloading()
  const data = useAtlasData(
    rested || searching || (territory ?? state.region ?? state.tour) !== undefined,
    rested || state.tour !== undefined,
    language,
  )
  const { palette, toggleTheme } = useTheme()

  const { records, shapes, reading, tours } = data
  const atlas = records.kind === 'ready' ? records.value : undefined
  const shapesNow = shapes.kind === 'ready' ? shapes.value : undefined
  // Nobody reads a hundred rows, or counts, while they change: list and legend follow when the slider rests.
  const { rested: restedMoment, isMoving } = useRested(moment, LIST_REST_MS)
  const isReading = (territory ?? state.region) !== undefined
  const panelMoment = isReading ? moment : restedMoment
  const active = useMemo(() => (atlas ? territoriesAt(atlas, moment).active : []), [atlas, moment])
  const listed = useMemo(() => (atlas ? territoriesAt(atlas, panelMoment).active : []), [atlas, panelMoment])
  const scene = useMemo(() => atlas?.scenes.find(({ id }) => id === state.scene), [atlas, state.scene])
  const legend = useLegend(atlas, shapesNow, { moment: restedMoment, compare, look }, zoom)
  const eventMarks = useEventMarks(atlas, reading, moment, territory)

  const comparison = useComparison(store, atlas, state)
  const { otherMap, otherFollows, mapFollows, standTogether } = useTwoMaps(map)
  const { byReader, setByReader, select, selectAndShow, selectAt, openRegion } = useSelection(
    store,
    atlas,
    map,
  )
  const onStep = useCallback(() => setByReader(false), [setByReader])
  const tour = useTour(store, tours, state, onStep)
  const goToStep = tour.goTo
  const onOpened = useCallback(() => setByReader(true), [setByReader])
  const { openFinding, said, eventToRead, readEvents, showPlace } = useOpenings(
    store,
    atlas,
    map,
    onOpened,
    language,
  )

  const zones = (tour.step?.context ?? scene?.context) !== undefined

  useEffect(() => {
    if (atlas) store.setKnown(knownOf(atlas))
  }, [atlas, store])

  const move = useCallback((next: Moment) => store.move({ moment: next }), [store])
  const moveCamera = useCallback((camera: Camera) => store.move({ camera }), [store])
  const chooseScene = useCallback(
    ({ id, moment: opening }: NamedView) =>
      store.choose({ scene: id, moment: opening, territory: undefined, tour: undefined, camera: undefined }),
    [store],
  )
  const leaveScene = useCallback(() => store.choose({ scene: undefined }), [store])
  // The next visitor finds the language that the museum has set.
  const [openedIn] = useState(state.lang)
  const restart = useCallback(() => {
    setExporting(undefined)
    store.choose({ ...NOTHING_CHOSEN, kiosk: true, lang: openedIn })
  }, [store, openedIn])
  useIdle(state.kiosk, restart)
  const address = useCallback(() => permalink(store.getSnapshot().state), [store])
  const permalinkNow = useCallback(() => {
    const now = store.getSnapshot().state
    return permalink({ ...now, camera: map.current?.look()?.camera ?? now.camera })
  }, [store])
  const chooseTour = useCallback((id: string) => goToStep(id, 1), [goToStep])
  const present = useCallback((wanted: boolean) => store.choose({ present: wanted }), [store])
  const speak = useCallback((lang: LanguageTag) => store.choose({ lang }), [store])
  const openExport = useCallback(() => setExporting(map.current?.look()), [])
  const search = useMemo(
    () => ({
      data,
      moment: restedMoment,
      palette,
      onWanted: () => setSearching(true),
      onChoose: openFinding,
    }),
    [data, restedMoment, palette, openFinding],
  )
  const onMade = useCallback(() => {
    standTogether()
    preloadAtMade()
  }, [standTogether, preloadAtMade])

  return (
    <div className="app" data-present={state.present || undefined}>
      <Header
        atlas={atlas}
        scene={state.scene}
        tour={state.tour?.id}
        comparing={compare !== undefined}
        present={state.present}
        kiosk={state.kiosk}
        palette={palette}
        search={search}
        canExport={atlas !== undefined && shapesNow !== undefined}
        viewsButton={tour.button}
        compareButton={comparison.button}
        onChooseScene={chooseScene}
        onChooseTour={chooseTour}
        onCompare={comparison.toggle}
        onPresent={present}
        address={address}
        onExport={openExport}
        onLanguage={speak}
        onToggleTheme={toggleTheme}
      />
      <Notices notices={notices} onDismiss={store.dismissNotices} />
      <main className="stage" data-look={compare && look}>
        {atlas && shapesNow && !(zoom === undefined && tour.isComing) ? (
          <MapPane
            ref={map}
            records={atlas}
            shapes={shapesNow}
            moment={moment}
            compare={comparison.byChange}
            territory={territory}
            zones={zones}
            box={tour.step?.box ?? scene?.box}
            camera={state.camera}
            eventMarks={eventMarks}
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
          <section className="map" aria-label={language.words.map.name} aria-busy={shapes.kind !== 'failed'}>
            <ResourceMessage resource={shapes} loading={language.words.loading.map} />
          </section>
        )}
        <p className="search-moved" role="status">
          {said}
        </p>
        {atlas && shapesNow && compare && !comparison.byChange && (
          <LazyPart onGiveUp={comparison.end}>
            <OtherMap
              ref={otherMap}
              records={atlas}
              shapes={shapesNow}
              onSelect={select}
              onCamera={moveCamera}
              onMove={mapFollows}
              onMade={standTogether}
              camera={state.camera}
              {...{ moment, compare, look, territory, zones, palette }}
            />
          </LazyPart>
        )}
        <Plate
          folded={compare !== undefined && look === 'side-by-side'}
          onLeaveScene={leaveScene}
          comparison={comparison.summary}
          {...{ moment, legend, palette, scene }}
        />
      </main>
      <div className="side">
        {state.tour && (
          <LazyPart onGiveUp={tour.leave}>
            <TourCard
              records={records}
              shapes={shapes}
              tours={tours}
              reading={reading}
              state={state}
              stop={state.tour}
              asked={tour.asked}
              map={map}
              onStep={tour.goTo}
              onLeave={tour.leave}
            />
          </LazyPart>
        )}
        <Panel
          records={records}
          reading={reading}
          active={listed}
          moment={panelMoment}
          isBehind={isMoving}
          compare={compare}
          byChange={comparison.byChange !== undefined}
          territory={territory}
          region={state.region}
          palette={palette}
          byReader={byReader}
          eventToRead={eventToRead}
          onOpenRegion={openRegion}
          onShowPlace={showPlace}
          permalink={permalinkNow}
          onSelect={select}
          onChooseFromList={selectAndShow}
          onMove={move}
        />
      </div>
      {compare && (
        <LazyPart onGiveUp={comparison.end}>
          <CompareBar
            onCompare={(other) => store.choose({ compare: other })}
            onSwap={() => store.choose({ moment: compare, compare: moment })}
            onLook={(way) => store.choose({ look: way })}
            onClose={comparison.end}
            {...{ atlas, moment, compare, look }}
          />
        </LazyPart>
      )}
      <TimeBar
        atlas={atlas}
        moment={moment}
        comparing={compare !== undefined}
        territory={territory}
        active={active}
        palette={palette}
        onMove={move}
        onChoose={selectAt}
      />
      {exporting && atlas && shapesNow && (
        <LazyPart onGiveUp={() => setExporting(undefined)}>
          <ExportDialog
            open
            onOpenChange={(open) => {
              if (!open) setExporting(undefined)
            }}
            atlas={atlas}
            reading={reading.kind === 'ready' ? reading.value : undefined}
            shapes={shapesNow}
            labels={atlas.labels}
            edition={atlas.edition}
            scene={scene}
            zones={zones}
            state={state}
            language={language}
            camera={exporting.camera}
            mapSize={{ width: exporting.width, height: exporting.height }}
            site={SITE}
          />
        </LazyPart>
      )}
    </div>
  )
}
