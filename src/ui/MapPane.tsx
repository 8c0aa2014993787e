import { memo, useCallback, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import { activityOf, partsInWords } from '../atlas/activity'
import { between, changeOf, statusesInWords } from '../atlas/comparison'
import type { EventMark } from '../atlas/eventPlaces'
import type { Moment } from '../atlas/moment'
import type { Shapes } from '../atlas/shapes'
import type { Territory } from '../atlas/types'
import type { Box, MapHover, MapScene, Padding } from '../map/contract'
import { inkLabel, paintedAs } from '../paint/painted'
import type { Palette } from '../paint/palette'
import { startingBox } from '../state/startingBox'
import type { Camera } from '../state/viewState'
import type { Language } from '../words/language'
import type { RecordsData } from './atlasData'
import { MapInBox, type Trouble } from './drawn/atlasMap'
import { EventNote } from './EventNote'
import { EventPlaces, type EventPlacesHandle } from './EventPlaces'
import { Icon } from './icons'
import { useLanguage } from './language'
import { Swatch } from './Swatch'
import { useLatest } from './useLatest'

/** What the page may ask of the map. */
export interface MapHandle {
  bringIntoView(this: void, box: Box): void
  /** Moves to a place, with so many degrees of latitude around it in sight. */
  goTo(this: void, place: { lon: number; lat: number }, around: number): void
  /** The camera and the size of the map's box in CSS pixels; undefined before the map is there. */
  look(this: void): { camera: Camera; width: number; height: number } | undefined
  /** Stands where another map stands. */
  follow(this: void, camera: Camera): void
}

export interface MapPaneProps {
  ref: React.Ref<MapHandle>
  /** Of the region, where it is another than the one that has the controls. */
  name?: string
  /** Whether the page around it scrolls: then wheel and one finger are that page's. */
  cooperative?: boolean
  records: RecordsData
  shapes: Shapes
  moment: Moment
  /** The other date, where the map shows what changed between the two. */
  compare: Moment | undefined
  territory: string | undefined
  /** Whether the zones of other powers are drawn. */
  zones: boolean
  /** Of the named view or the step of a tour: where there is no camera, it is what the map shows. */
  box: Box | undefined
  camera: Camera | undefined
  /** Where events of the selected territory happened. */
  eventMarks: readonly EventMark[]
  palette: Palette
  onSelect: (territory: string | undefined) => void
  onEvents: (mark: EventMark) => void
  onCamera: (camera: Camera) => void
  /** At every step of a move that this map makes by itself. */
  onMove?: ((camera: Camera) => void) | undefined
  onZoom: (zoom: number) => void
  /** The map is there, though nothing is drawn yet. */
  onMade: () => void
  onUsable: () => void
}

export function MapPane(props: MapPaneProps) {
  const { ref, name, records, shapes, moment, compare, territory, zones, box, camera } = props
  const { eventMarks, palette } = props
  const language = useLanguage()
  const words = language.words.map
  const container = useRef<HTMLDivElement>(null)
  const view = useRef<MapInBox>(undefined)
  /** Where the map stood before it was made anew for another language. */
  const stood = useRef<Camera>(undefined)
  const [busy, setBusy] = useState(true)
  const [trouble, setTrouble] = useState<Trouble>()
  const [hover, setHover] = useState<MapHover>()
  const places = useRef<EventPlacesHandle>(null)
  // The camera that the map itself reported last: when the state comes back with it, nothing must move.
  const reported = useRef<Camera>(undefined)
  // Where a camera gives way to none, as on the way back to the start, the map opens anew.
  const hadCamera = useRef(false)
  const latest = useLatest({ ...props, language })

  useEffect(() => {
    const element = container.current
    if (!element) return undefined
    const { camera: opening = stood.current, onMade } = latest.current
    const map = new MapInBox({
      element,
      content: {
        title: language.words.map[name === undefined ? 'canvas' : 'otherCanvas'],
        atlas: records,
        language,
        shapes,
        labels: records.labels,
        gestures: latest.current.cooperative ? language.words.exporting.embed.gestures : undefined,
      },
      now: () => ({ scene: sceneOf(latest.current), palette: latest.current.palette }),
      opening: opening ? { camera: opening } : { fit: openingBox(latest.current), padding: padding(element) },
      listener: {
        onSelect: (id) => latest.current.onSelect(id),
        onEvents: (mark) => latest.current.onEvents(mark),
        onHover: setHover,
        onCamera: (moved, chosen) => {
          latest.current.onZoom(moved.zoom)
          if (!chosen) return
          reported.current = moved
          latest.current.onCamera(moved)
        },
        onMove: (at) => {
          latest.current.onMove?.(at)
          places.current?.follow()
        },
        onBusy: (isBusy) => {
          setBusy(isBusy)
          if (!isBusy) latest.current.onUsable()
        },
      },
      onTrouble: setTrouble,
    })
    view.current = map
    void map.make().then(() => onMade())
    return () => {
      stood.current = map.current?.getCamera()
      map.remove()
      view.current = undefined
    }
    // The map is made once for its data, which names the lands in one language; everything else reaches it by the effects below.
    // oxlint-disable-next-line react/exhaustive-deps -- its name tells the first map from the other, and never changes
  }, [records, shapes])

  // Beside the others, so that a step of the slider leaves nothing for later.
  useLayoutEffect(() => {
    view.current?.current?.show({ moment, compare, territory, zones, eventMarks })
  }, [moment, compare, territory, zones, eventMarks])
  useEffect(() => {
    view.current?.current?.setPalette(palette)
  }, [palette])
  useEffect(() => {
    if (camera && camera !== reported.current) view.current?.current?.setCamera(camera)
  }, [camera])

  useEffect(() => {
    const had = hadCamera.current
    hadCamera.current = camera !== undefined
    if (camera || !container.current || !(box || had)) return
    view.current?.current?.fit(openingBox(latest.current), padding(container.current), cameraDuration())
  }, [box, camera, latest])

  const zoomBy = useCallback((levels: number) => {
    view.current?.current?.zoomBy(levels, cameraDuration() / 2)
  }, [])

  useImperativeHandle(ref, () => ({
    bringIntoView: (wanted) => {
      if (container.current) {
        view.current?.current?.bringIntoView(wanted, padding(container.current), cameraDuration())
      }
    },
    goTo: ({ lon, lat }, around) => {
      const wanted = [lon - around * 1.6, lat - around, lon + around * 1.6, lat + around] as const
      if (container.current) view.current?.current?.fit(wanted, padding(container.current), cameraDuration())
    },
    look: () =>
      container.current && view.current?.current
        ? {
            camera: view.current.current.getCamera(),
            width: container.current.clientWidth,
            height: container.current.clientHeight,
          }
        : undefined,
    follow: (at) => view.current?.current?.setCamera(at),
  }))

  return (
    <section className="map" aria-label={name ?? words.name} aria-busy={busy && trouble !== 'no-program'}>
      <div className="map-canvas" ref={container} />
      {trouble === 'no-program' && (
        <p className="map-trouble" role="alert">
          {words.trouble[trouble]}
        </p>
      )}
      <p className="map-drawn" role="status">
        {trouble === 'no-webgl' || trouble === 'lost' ? words.trouble[trouble] : ''}
      </p>
      {trouble === 'no-program' || name !== undefined ? null : <MapZoom onZoom={zoomBy} />}
      {eventMarks.length > 0 && (
        <EventPlaces
          ref={places}
          marks={eventMarks}
          pointOf={(mark) => view.current?.current?.pointOf(mark)}
          onReach={(mark) => {
            if (!container.current) return
            view.current?.current?.bringPlaceIntoView(mark, padding(container.current), cameraDuration())
          }}
          onRead={props.onEvents}
        />
      )}
      {hover && <HoverNote {...{ hover, records, moment, compare, palette }} />}
      {name === undefined && <p className="map-credit">{words.credit}</p>}
    </section>
  )
}

const MapZoom = memo(function MapZoom({ onZoom }: { onZoom: (levels: number) => void }) {
  const { map } = useLanguage().words
  return (
    <div className="map-zoom">
      <button type="button" aria-label={map.zoomIn} onClick={() => onZoom(1)}>
        <Icon name="plus" />
      </button>
      <button type="button" aria-label={map.zoomOut} onClick={() => onZoom(-1)}>
        <Icon name="minus" />
      </button>
    </div>
  )
})

function HoverNote({
  hover,
  records,
  moment,
  compare,
  palette,
}: Pick<MapPaneProps, 'records' | 'moment' | 'compare' | 'palette'> & { hover: MapHover }) {
  const language = useLanguage()
  if (hover.mark) return <EventNote at={hover} mark={hover.mark} />
  const territory = records.territories.find(({ id }) => id === hover.territory)
  const painted = territory && paintedAs(territory, moment, compare)
  if (!territory || !painted) return null
  return (
    <div
      className="hover-note"
      style={{ '--x': `${hover.x}px`, '--y': `${hover.y}px` } as React.CSSProperties}
      aria-hidden="true"
    >
      <p className="hover-name">
        <Swatch status={painted.status} partial={painted.partial} palette={palette} />
        {territory.name}
      </p>
      <p>{stateInWords(territory, moment, compare, language)}</p>
    </div>
  )
}

/** What holds, or in a comparison "Gained: no Soviet presence → annexed". */
function stateInWords(
  territory: Territory,
  moment: Moment,
  compare: Moment | undefined,
  language: Language,
): string {
  const change = compare && changeOf(territory, between(moment, compare))
  if (change)
    return language.words.map.changed(inkLabel(change.change, language), statusesInWords(change, language))
  const activity = activityOf(territory, moment)
  return activity ? partsInWords(activity, moment, language) : ''
}

function sceneOf({
  moment,
  compare,
  territory,
  zones,
  eventMarks,
}: Pick<MapPaneProps, 'moment' | 'compare' | 'territory' | 'zones' | 'eventMarks'>): MapScene {
  return { moment, compare, territory, zones, eventMarks }
}

/** A named view's own box; else Europe, unless the chosen territory lies elsewhere. */
function openingBox({ box, records, territory }: MapPaneProps): Box {
  return box ?? startingBox(records.territories.find(({ id }) => id === territory))
}

/** Where the panel is a sheet over the map, as in app.css. */
const PHONE = '(max-width: 600px), (max-width: 720px) and (min-height: 521px)'

/** CSS pixels of the panel at its lowest on a phone, as in sheet.css. */
const LOW_SHEET = 84

/** What the plate with the date covers of a map wide enough to carry it at its side, or the sheet of a phone's. */
function padding(box: HTMLElement): Padding {
  const beside = box.clientWidth > 720
  // The lower or upper of two maps is not under the sheet.
  const isWhole = box.clientHeight > (box.closest('.stage')?.clientHeight ?? 0) / 2
  const isLow = box.closest('.app')?.querySelector('[data-sheet="low"]') != null
  // Within another page there is no sheet.
  const isSheet = isWhole && box.closest('.app') !== null && matchMedia(PHONE).matches
  const sheet = !isSheet ? 0 : isLow ? LOW_SHEET : box.clientHeight / 2
  return { top: 24, right: 24, bottom: 24 + sheet, left: beside ? 308 : 24 }
}

/** Milliseconds; none for readers who want no motion. */
function cameraDuration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 600
}
