import './embedded.css'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { territoriesAt } from '../../atlas/activity'
import { between, changesBetween, totalsInWords } from '../../atlas/comparison'
import type { Moment } from '../../atlas/moment'
import { changesOf } from '../../atlas/timeline'
import { WHOLE } from '../../atlas/timeWindow'
import type { Camera, Embedding } from '../../state/viewState'
import type { ViewStore } from '../../state/viewStore'
import { capital } from '../../words/capital'
import { useAtlasData } from '../atlasData'
import { knownOf } from '../knownOf'
import { useLanguage } from '../language'
import { MapPane } from '../MapPane'
import { Notices } from '../Notices'
import { Plate } from '../Plate'
import { permalink } from '../permalink'
import { ResourceMessage } from '../ResourceMessage'
import { TimeTrack } from '../TimeTrack'
import { useSystemPalette } from '../theme'
import { useLegend } from '../useLegend'
import { LIST_REST_MS, useRested } from '../useRested'
import { useViewState } from '../useViewState'

/**
 * The atlas within another page: the map, its date, a slider where the date is not fixed, and a link to the
 * whole. Nothing is stored, and what the page around it has of wheel and finger is left to it.
 */
export default function EmbeddedAtlas({ store, embed }: { store: ViewStore; embed: Embedding }) {
  const language = useLanguage()
  const words = language.words.exporting.embed
  const { state, notices } = useViewState(store)
  const { moment, compare, territory } = state
  const { records, shapes } = useAtlasData(false, false, language)
  const palette = useSystemPalette()
  const [zoom, setZoom] = useState<number>()

  const atlas = records.kind === 'ready' ? records.value : undefined
  const shapesNow = shapes.kind === 'ready' ? shapes.value : undefined
  const scene = useMemo(() => atlas?.scenes.find(({ id }) => id === state.scene), [atlas, state.scene])
  const { rested } = useRested(moment, LIST_REST_MS)
  const legend = useLegend(atlas, shapesNow, { ...state, moment: rested }, zoom)
  useEffect(() => {
    if (atlas) store.setKnown(knownOf(atlas))
  }, [atlas, store])

  // The page around it has the history: nothing that is done here becomes a step of it.
  const move = useCallback((next: Moment) => store.move({ moment: next }), [store])
  const moveCamera = useCallback((camera: Camera) => store.move({ camera }), [store])
  const select = useCallback((id: string | undefined) => store.move({ territory: id }), [store])
  const comparison = useMemo(() => {
    if (!atlas || !compare) return undefined
    const totals = totalsInWords(changesBetween(atlas, between(moment, compare)), language)
    return { other: compare, summary: capital(totals) }
  }, [atlas, moment, compare, language])

  return (
    <div className="embedded">
      <Notices notices={notices} onDismiss={store.dismissNotices} />
      <main className="stage">
        <h1 className="only-heard">{language.words.page.title}</h1>
        {atlas && shapesNow ? (
          <MapPane
            ref={null}
            cooperative
            records={atlas}
            shapes={shapesNow}
            box={scene?.box}
            camera={state.camera}
            eventMarks={NO_MARKS}
            onSelect={select}
            onEvents={nothing}
            onCamera={moveCamera}
            onZoom={setZoom}
            onMade={nothing}
            onUsable={nothing}
            zones={scene?.context !== undefined}
            {...{ moment, compare, territory, palette }}
          />
        ) : (
          <section className="map" aria-label={language.words.map.name} aria-busy={shapes.kind !== 'failed'}>
            <ResourceMessage resource={shapes} loading={language.words.loading.map} />
          </section>
        )}
        <Plate folded {...{ moment, comparison, legend, palette, scene }} />
      </main>
      {embed === 'live' && (
        <section className="embedded-time" aria-label={language.words.time.name}>
          <Slider {...{ atlas, moment, palette }} onMove={move} />
        </section>
      )}
      <footer className="embedded-credit">
        <a href={permalink({ ...state, embed: undefined })} target="_blank" rel="noopener">
          {words.open}
        </a>
        <span>{words.credit}</span>
      </footer>
    </div>
  )
}

type SliderProps = Pick<React.ComponentProps<typeof TimeTrack>, 'atlas' | 'moment' | 'palette' | 'onMove'>

/** The slider upon the history at a glance; its span is always that of all the years. */
function Slider({ atlas, moment, ...props }: SliderProps) {
  const changes = useMemo(() => (atlas ? changesOf(atlas) : []), [atlas])
  const active = useMemo(
    () => (atlas ? territoriesAt(atlas, moment).active.length : undefined),
    [atlas, moment],
  )
  return (
    <TimeTrack
      {...{ atlas, moment, changes }}
      {...props}
      activeCount={active}
      span={WHOLE}
      onWindow={nothing}
    />
  )
}

const NO_MARKS = [] as const

function nothing(): void {}
