/**
 * The map where the browser has no WebGL: the drawing that is made for paper, put on the page anew at each
 * step. It is asked and it answers as the map that MapLibre draws, so that the page need not know which it has.
 */
import './drawn.css'
import type { EventMark } from '../../atlas/eventPlaces'
import { drawScene } from '../../drawing/mapDrawing'
import { cameraOfBox, latitudeAt, longitudeAt, worldX, worldY } from '../../drawing/mercator'
import type { Scene } from '../../drawing/scene'
import type { Box, MapContent, MapListener, MapScene, Padding } from '../../map/contract'
import type { MapView } from '../../map/MapView'
import type { Palette } from '../../paint/palette'
import { type Camera, ZOOM_RANGE } from '../../state/viewState'
import { type Point, Shift } from './shift'

/** What the page may ask of either map. */
export type AtlasMap = Pick<
  MapView,
  | 'show'
  | 'setPalette'
  | 'setCamera'
  | 'getCamera'
  | 'fit'
  | 'bringIntoView'
  | 'pointOf'
  | 'bringPlaceIntoView'
  | 'zoomBy'
  | 'remove'
>

/** Where a map first stands: at a camera, or so that a box fills it. */
export type Opening = { camera: Camera } | { fit: Box; padding: Padding }

/** A pointer that moved less than this has clicked, in CSS pixels. */
const CLICK_REACH = 4
/** Half the side of the square in which a click finds a mark, as on the other map. */
const MARK_REACH = 12
/** After so long without a turn of the wheel the map is drawn at its new zoom. */
const WHEEL_REST_MS = 160
/** How far an arrow key moves the map, in CSS pixels. */
const KEY_STEP = 100
const EVENT_RADIUS = 5
/** How long it is said how the map is moved. */
const HINT_MS = 1500

export class DrawnMapView implements AtlasMap {
  readonly #layer: HTMLElement
  readonly #content: MapContent
  readonly #listener: Omit<MapListener, 'onLost'>
  readonly #gone = new AbortController()
  readonly #size: ResizeObserver
  #scene: MapScene
  #palette: Palette
  #camera: Camera
  #drawn: Scene | undefined
  #frame: number | undefined
  #wheel: ReturnType<typeof setTimeout> | undefined
  #hintTimer: ReturnType<typeof setTimeout> | undefined
  #shift = new Shift()
  readonly #pointers = new Map<number, Point>()
  #pressed: Point | undefined

  constructor(
    container: HTMLElement,
    content: MapContent,
    scene: MapScene,
    palette: Palette,
    opening: Opening,
    listener: Omit<MapListener, 'onLost'>,
  ) {
    this.#content = content
    this.#scene = scene
    this.#palette = palette
    this.#listener = listener
    this.#layer = document.createElement('div')
    this.#layer.className = 'drawn-map'
    // Within another page the wheel and a single finger are that page's.
    this.#layer.toggleAttribute('data-cooperative', content.gestures !== undefined)
    this.#layer.tabIndex = 0
    this.#layer.setAttribute('role', 'application')
    this.#layer.setAttribute('aria-label', content.title)
    container.append(this.#layer)
    this.#camera = 'camera' in opening ? opening.camera : this.#cameraFor(opening.fit, opening.padding)
    this.#size = new ResizeObserver(() => this.#draw())
    this.#size.observe(this.#layer)
    this.#listen()
  }

  show(scene: MapScene): void {
    this.#scene = scene
    this.#draw()
  }

  setPalette(palette: Palette): void {
    if (palette === this.#palette) return
    this.#palette = palette
    this.#draw()
  }

  setCamera(camera: Camera): void {
    this.#camera = limited(camera)
    this.#draw()
  }

  getCamera(): Camera {
    return this.#camera
  }

  fit(box: Box, padding: Padding): void {
    this.#move(this.#cameraFor(box, padding))
  }

  bringIntoView(box: Box, padding: Padding): void {
    const { width, height } = this.#box()
    const [west, north] = this.#project(box[0], box[3])
    const [east, south] = this.#project(box[2], box[1])
    const inSight =
      west >= padding.left &&
      north >= padding.top &&
      east <= width - padding.right &&
      south <= height - padding.bottom
    if (!inSight) this.#move(this.#cameraFor(box, padding, 7))
  }

  pointOf({ lon, lat }: Pick<Camera, 'lon' | 'lat'>): Point {
    const [x, y] = this.#project(lon, lat)
    return { x, y }
  }

  bringPlaceIntoView(place: Pick<Camera, 'lon' | 'lat'>, padding: Padding): void {
    const { x, y } = this.pointOf(place)
    const { width, height } = this.#box()
    const { top, right, bottom, left } = padding
    if (x >= left && x <= width - right && y >= top && y <= height - bottom) return
    this.#move({ ...this.#camera, lon: place.lon, lat: place.lat })
  }

  zoomBy(levels: number): void {
    this.#move({ ...this.#camera, zoom: this.#camera.zoom + levels })
  }

  remove(): void {
    this.#gone.abort()
    this.#size.disconnect()
    clearTimeout(this.#wheel)
    clearTimeout(this.#hintTimer)
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame)
    this.#layer.remove()
  }

  #box() {
    return { width: this.#layer.clientWidth, height: this.#layer.clientHeight }
  }

  #cameraFor(box: Box, padding: Padding, maxZoom: number = ZOOM_RANGE[1]): Camera {
    const { width, height } = this.#box()
    const room = {
      width: Math.max(1, width - padding.left - padding.right),
      height: Math.max(1, height - padding.top - padding.bottom),
    }
    const camera = cameraOfBox(box, room)
    const zoom = Math.min(camera.zoom, maxZoom)
    // The middle of the room is not the middle of the map.
    const x = worldX(camera.lon, zoom) + (padding.right - padding.left) / 2
    const y = worldY(camera.lat, zoom) + (padding.bottom - padding.top) / 2
    return limited({ zoom, lon: longitudeAt(x, zoom), lat: latitudeAt(y, zoom) })
  }

  #project(lon: number, lat: number): [number, number] {
    const { width, height } = this.#box()
    const { zoom } = this.#camera
    return [
      worldX(lon, zoom) - worldX(this.#camera.lon, zoom) + width / 2,
      worldY(lat, zoom) - worldY(this.#camera.lat, zoom) + height / 2,
    ]
  }

  /** The reader has moved the map. */
  #move(camera: Camera) {
    this.#camera = limited(camera)
    this.#listener.onMove(this.#camera)
    this.#draw()
    this.#listener.onCamera(this.#camera, true)
  }

  /** Draws before the next frame, once however much has changed. */
  #draw() {
    this.#listener.onBusy(true)
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined
      this.#drawNow()
    })
  }

  #drawNow() {
    const { width, height } = this.#box()
    if (width === 0 || height === 0) return
    const { moment, compare, territory, zones, eventMarks } = this.#scene
    const { svg, scene } = drawScene({
      ...this.#content,
      width,
      height,
      moment,
      compare,
      territory,
      zones,
      camera: this.#camera,
      palette: this.#palette,
      idPrefix: 'drawn',
    })
    this.#drawn = scene
    this.#shift = new Shift()
    this.#layer.innerHTML = `<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">${svg}${this.#eventCircles(eventMarks)}</svg>`
    this.#listener.onCamera(this.#camera, false)
    this.#listener.onBusy(false)
  }

  #eventCircles(marks: readonly EventMark[]): string {
    const { ink, paper } = this.#palette
    return marks
      .map(({ lon, lat }) => {
        const [x, y] = this.#project(lon, lat)
        return `<circle cx="${x}" cy="${y}" r="${EVENT_RADIUS}" fill="${paper}" stroke="${ink}" stroke-width="2"/>`
      })
      .join('')
  }

  #listen() {
    const layer = this.#layer
    const { signal } = this.#gone
    layer.addEventListener('pointerdown', (event) => this.#press(event), { signal })
    layer.addEventListener('pointermove', (event) => this.#drag(event), { signal })
    for (const end of ['pointerup', 'pointercancel'] as const)
      layer.addEventListener(end, (event) => this.#release(event), { signal })
    layer.addEventListener('pointerleave', () => this.#listener.onHover(undefined), { signal })
    layer.addEventListener('wheel', (event) => this.#turn(event), { signal, passive: false })
    layer.addEventListener('keydown', (event) => this.#key(event), { signal })
  }

  #press(event: PointerEvent) {
    this.#layer.setPointerCapture(event.pointerId)
    this.#pointers.set(event.pointerId, this.#pointOf(event))
    this.#pressed = this.#pointers.size === 1 ? this.#pointOf(event) : undefined
  }

  #drag(event: PointerEvent) {
    const before = this.#pointers.get(event.pointerId)
    const at = this.#pointOf(event)
    if (!before) {
      this.#hover(at)
      return
    }
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1]
    this.#pointers.set(event.pointerId, at)
    if (other) {
      const stretch = distance(at, other) / Math.max(1, distance(before, other))
      this.#shift.stretch(stretch, { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 }, this.#camera.zoom)
    } else if (this.#content.gestures && event.pointerType === 'touch') {
      this.#hint(this.#content.gestures.touch)
    } else {
      this.#shift.move(at.x - before.x, at.y - before.y)
    }
    this.#showShift()
  }

  #release(event: PointerEvent) {
    this.#pointers.delete(event.pointerId)
    if (this.#pointers.size > 0) return
    const at = this.#pointOf(event)
    if (this.#pressed && event.type === 'pointerup' && distance(at, this.#pressed) < CLICK_REACH) {
      this.#shift = new Shift()
      this.#showShift()
      this.#click(at)
    } else {
      this.#settle()
    }
    this.#pressed = undefined
  }

  #turn(event: WheelEvent) {
    const { gestures } = this.#content
    if (gestures && !event.ctrlKey && !event.metaKey) {
      this.#hint(/mac/i.test(navigator.userAgent) ? gestures.mac : gestures.windows)
      return
    }
    event.preventDefault()
    this.#shift.stretch(2 ** (-event.deltaY / 300), this.#pointOf(event), this.#camera.zoom)
    this.#showShift()
    clearTimeout(this.#wheel)
    this.#wheel = setTimeout(() => this.#settle(), WHEEL_REST_MS)
  }

  /** Says for a while how the map is moved. */
  #hint(words: string) {
    this.#layer.dataset['hint'] = words
    clearTimeout(this.#hintTimer)
    this.#hintTimer = setTimeout(() => delete this.#layer.dataset['hint'], HINT_MS)
  }

  #key({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent) {
    if (ctrlKey || metaKey || altKey) return
    const steps: Readonly<Record<string, [number, number]>> = {
      ArrowLeft: [KEY_STEP, 0],
      ArrowRight: [-KEY_STEP, 0],
      ArrowUp: [0, KEY_STEP],
      ArrowDown: [0, -KEY_STEP],
    }
    const step = steps[key]
    if (step) {
      this.#shift = new Shift()
      this.#shift.move(...step)
      this.#settle()
    } else if (key === '+' || key === '=') this.zoomBy(shiftKey ? 2 : 1)
    else if (key === '-') this.zoomBy(-1)
  }

  #showShift() {
    const picture = this.#layer.firstElementChild
    if (picture instanceof SVGElement) picture.style.transform = this.#shift.transform
  }

  /** The camera that shows what the moved drawing shows. */
  #settle() {
    this.#move(this.#shift.cameraFrom(this.#camera, this.#box()))
  }

  #click(at: Point) {
    const mark = this.#eventMarkAt(at)
    if (mark) this.#listener.onEvents(mark)
    else this.#listener.onSelect(this.#territoryAt(at))
  }

  #hover(at: Point) {
    const mark = this.#eventMarkAt(at)
    const territory = mark ? undefined : this.#territoryAt(at)
    this.#layer.style.cursor = mark || territory !== undefined ? 'pointer' : ''
    this.#listener.onHover(mark || territory !== undefined ? { mark, territory, ...at } : undefined)
  }

  #eventMarkAt(at: Point): EventMark | undefined {
    const near = (mark: EventMark) => {
      const [x, y] = this.#project(mark.lon, mark.lat)
      return distance(at, { x, y })
    }
    const [nearest] = this.#scene.eventMarks.toSorted((a, b) => near(a) - near(b))
    return nearest && near(nearest) <= MARK_REACH ? nearest : undefined
  }

  /** The drawn territory at a point: its land, else a ring within reach. */
  #territoryAt({ x, y }: Point): string | undefined {
    const drawn = this.#drawn
    if (!drawn) return undefined
    const onLand = drawn.onGround.get(drawn.ground.at(x, y) ?? -1)
    const ring = drawn.shown.find(
      ({ small, middle }) => small && distance({ x, y }, { x: middle[0], y: middle[1] }) <= MARK_REACH,
    )
    return (onLand ?? ring)?.territory.id
  }

  /** In CSS pixels of the map's box. */
  #pointOf({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = this.#layer.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }
}

function limited({ zoom, lon, lat }: Camera): Camera {
  const [least, most] = ZOOM_RANGE
  return {
    zoom: Math.min(most, Math.max(least, zoom)),
    lon: Math.min(180, Math.max(-180, lon)),
    lat: Math.min(85, Math.max(-85, lat)),
  }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
