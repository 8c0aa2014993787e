import { useEffect, useImperativeHandle, useRef, useState } from 'react'
import { activityOf, partsInWords } from '../atlas/activity'
import type { Moment } from '../atlas/moment'
import type { Shapes } from '../atlas/shapes'
import type { NamedView } from '../atlas/types'
import type { Box, MapScene, MapView, Padding } from '../map/MapView'
import type { Palette } from '../paint/palette'
import type { Camera } from '../state/viewState'
import type { RecordsData } from './atlasData'
import { Icon } from './icons'
import { Swatch } from './Swatch'

/** What the page may ask of the map. */
export interface MapHandle {
  bringIntoView(this: void, box: Box): void
  /** Moves to a place, with so many degrees of latitude around it in sight. */
  goTo(this: void, place: { lon: number; lat: number }, around: number): void
  /** The camera and the size of the map's box in CSS pixels; undefined before the map is there. */
  look(this: void): { camera: Camera; width: number; height: number } | undefined
}

interface MapPaneProps {
  ref: React.Ref<MapHandle>
  records: RecordsData
  shapes: Shapes
  moment: Moment
  territory: string | undefined
  /** The named view: where there is no camera, its box is what the map shows. */
  scene: NamedView | undefined
  camera: Camera | undefined
  palette: Palette
  onSelect: (territory: string | undefined) => void
  onCamera: (camera: Camera) => void
  onZoom: (zoom: number) => void
  /** The map is there, though nothing is drawn yet. */
  onMade: () => void
  onUsable: () => void
}

/** Asked for with the page, so that it comes while the data does. */
const mapModule = import('../map/MapView')
// Said when it is needed, by MapPane.
mapModule.catch(() => undefined)

type Trouble = 'no-program' | 'no-webgl' | 'lost'
type Hover = { territory: string; x: number; y: number }

/** From Bulgaria to the Arctic Circle: the lands between Germany and Russia. */
const OPENING: Box = [11, 43, 37, 65.5]

const TROUBLE: Record<Trouble, string> = {
  'no-program':
    'The program of the map could not be loaded. Load the page again for the map; the list, the reading panel and the year still work.',
  'no-webgl':
    'This browser cannot draw the map: it needs WebGL 2. The list, the reading panel and the year still work.',
  lost: 'The graphics card has taken the map away. It comes back by itself, or after loading the page again; the list and the reading panel still work.',
}

export function MapPane(props: MapPaneProps) {
  const { ref, records, shapes, moment, territory, scene, camera, palette } = props
  const container = useRef<HTMLDivElement>(null)
  const view = useRef<MapView>(undefined)
  const [busy, setBusy] = useState(true)
  const [trouble, setTrouble] = useState<Trouble>()
  const [hover, setHover] = useState<Hover>()
  // The camera that the map itself reported last: when the state comes back with it, nothing must move.
  const reported = useRef<Camera>(undefined)
  // Where a camera gives way to none, as on the way back to the start, the map opens anew.
  const hadCamera = useRef(false)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })

  useEffect(() => {
    const box = container.current
    if (!box) return undefined
    let gone = false
    const make = async () => {
      const { MapView } = await mapModule
      if (gone) return
      const now = latest.current
      try {
        view.current = new MapView(
          box,
          { atlas: now.records, shapes: now.shapes, labels: now.records.labels },
          sceneOf(now),
          now.palette,
          now.camera ? { camera: now.camera } : { fit: openingBox(now), padding: padding(box) },
          {
            onSelect: (id) => latest.current.onSelect(id),
            onHover: setHover,
            onCamera: (moved, chosen) => {
              latest.current.onZoom(moved.zoom)
              if (!chosen) return
              reported.current = moved
              latest.current.onCamera(moved)
            },
            onBusy: (isBusy) => {
              setBusy(isBusy)
              if (!isBusy) latest.current.onUsable()
            },
            onLost: (lost) => setTrouble(lost ? 'lost' : undefined),
          },
        )
      } catch {
        setTrouble('no-webgl')
      }
      now.onMade()
    }
    make().catch(() => setTrouble('no-program'))
    return () => {
      gone = true
      view.current?.remove()
      view.current = undefined
    }
    // The map is made once for its data; everything else reaches it by the effects below.
  }, [records, shapes])

  useEffect(() => {
    view.current?.show(sceneOf({ moment, territory, scene }))
  }, [moment, territory, scene])
  useEffect(() => {
    view.current?.setPalette(palette)
  }, [palette])
  useEffect(() => {
    if (camera && camera !== reported.current) view.current?.setCamera(camera)
  }, [camera])

  useEffect(() => {
    const had = hadCamera.current
    hadCamera.current = camera !== undefined
    if (camera || !container.current || !(scene || had)) return
    view.current?.fit(openingBox(latest.current), padding(container.current), cameraDuration())
  }, [scene, camera])

  useImperativeHandle(ref, () => ({
    bringIntoView: (box) => {
      if (container.current) view.current?.bringIntoView(box, padding(container.current), cameraDuration())
    },
    goTo: ({ lon, lat }, around) => {
      const box = [lon - around * 1.6, lat - around, lon + around * 1.6, lat + around] as const
      if (container.current) view.current?.fit(box, padding(container.current), cameraDuration())
    },
    look: () =>
      container.current && view.current
        ? {
            camera: view.current.getCamera(),
            width: container.current.clientWidth,
            height: container.current.clientHeight,
          }
        : undefined,
  }))

  return (
    <section className="map" aria-label="Map" aria-busy={busy && !trouble}>
      <div className="map-canvas" ref={container} />
      {trouble ? (
        <p className="map-trouble" role="alert">
          {TROUBLE[trouble]}
        </p>
      ) : (
        <div className="map-zoom">
          <button
            type="button"
            aria-label="Zoom in"
            onClick={() => view.current?.zoomBy(1, cameraDuration() / 2)}
          >
            <Icon name="plus" />
          </button>
          <button
            type="button"
            aria-label="Zoom out"
            onClick={() => view.current?.zoomBy(-1, cameraDuration() / 2)}
          >
            <Icon name="minus" />
          </button>
        </div>
      )}
      {hover && <HoverNote hover={hover} records={records} moment={moment} palette={palette} />}
      <p className="map-credit">Natural Earth · GSHHG · own lines</p>
    </section>
  )
}

function HoverNote({
  hover,
  records,
  moment,
  palette,
}: Pick<MapPaneProps, 'records' | 'moment' | 'palette'> & { hover: Hover }) {
  const territory = records.territories.find(({ id }) => id === hover.territory)
  const activity = territory && activityOf(territory, moment)
  if (!territory || !activity) return null
  return (
    <div
      className="hover-note"
      style={{ '--x': `${hover.x}px`, '--y': `${hover.y}px` } as React.CSSProperties}
      aria-hidden="true"
    >
      <p className="hover-name">
        <Swatch status={activity.status} partial={activity.partial} palette={palette} />
        {territory.name}
      </p>
      <p>{partsInWords(activity, moment)}</p>
    </div>
  )
}

function sceneOf({
  moment,
  territory,
  scene,
}: Pick<MapPaneProps, 'moment' | 'territory' | 'scene'>): MapScene {
  return { moment, territory, zones: scene?.context !== undefined }
}

/** A named view's own box; else Europe, unless the chosen territory lies elsewhere. */
function openingBox({ scene, records, territory }: MapPaneProps): Box {
  const chosen = records.territories.find(({ id }) => id === territory)
  return scene?.box ?? (chosen && !isWithin(chosen.bbox, OPENING) ? chosen.bbox : OPENING)
}

function isWithin(inner: Box, outer: Box): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
}

/** What the plate with the date covers of a map wide enough to carry it at its side, or the sheet of a phone's. */
function padding(box: HTMLElement): Padding {
  const beside = box.clientWidth > 720
  const sheet = matchMedia('(max-width: 720px)').matches ? box.clientHeight / 2 : 0
  return { top: 24, right: 24, bottom: 24 + sheet, left: beside ? 308 : 24 }
}

/** Milliseconds; none for readers who want no motion. */
function cameraDuration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 600
}
