/**
 * The only place that drives MapLibre: one thin class that the interface tells
 * what to show and that says what the reader does.
 */
import 'maplibre-gl/dist/maplibre-gl.css'
import { type GeoJSONSource, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { type ActiveTerritory, territoriesAt } from '../atlas/activity'
import { type EventMark, eventMarkPoints } from '../atlas/eventPlaces'
import { type Shapes, zonesAt } from '../atlas/shapes'
import type { Palette } from '../paint/palette'
import { type Camera, ZOOM_RANGE } from '../state/viewState'
import { Choice } from './choice'
import type { Box, MapContent, MapListener, MapScene, Padding } from './contract'
import { EdgePlaces } from './edgePlaces'
import { Fade } from './fade'
import { FeatureStates } from './featureStates'
import { fontFaces } from './fontFaces'
import { addImages } from './images'
import { labelPoints } from './labelPoints'
import { SOURCE } from './layerNames'
import { Places } from './places'
import { eventMarkAt, territoryAtPoint } from './pointed'
import { atlasStyle, layersOf, WIDE_SOURCES } from './style'
import { widenTiles } from './wideTiles'

setWorkerUrl(workerUrl)

/** Marks the moves that the interface asks for on the reader's behalf. */
const CHOSEN = { chosen: 'atlasChosen', data: { atlasChosen: true } } as const

/** Names follow when the slider has rested for so long. */
const LABEL_REST_MS = 180
/** The first step of the slider is rehearsed so often, when the page has stood for so long. */
const REHEARSALS = 3
const REHEARSAL_MS = 2500
/** What must have arrived before the map counts as drawn. */
const AWAITED = [SOURCE.lands, SOURCE.marks, SOURCE.labels] as const
/** Where the pointer is over neither. */
const NOTHING = { mark: undefined, territory: undefined } as const

export class MapView {
  readonly #map: MapLibreMap
  readonly #content: MapContent
  readonly #listener: MapListener
  #palette: Palette
  #scene: MapScene
  readonly #places: Places
  readonly #edges: EdgePlaces
  /** Whether the layers stand for a comparison. */
  #comparing: boolean
  readonly #states: FeatureStates
  readonly #choice: Choice
  readonly #fade: Fade
  /** What holds in the scene; nothing that could be told from before where two dates are compared. */
  #shown: readonly ActiveTerritory[] | undefined
  /** The frame that is to draw the scene, once it is asked for. */
  #frame: number | undefined
  #labelTimer: ReturnType<typeof setTimeout> | undefined
  #rehearsalTimer: ReturnType<typeof setTimeout> | undefined
  #hovered: string | undefined
  /** Written only when they differ: every writing is parsed, cut into tiles and drawn anew. */
  #drawnZones: Shapes['zones'] | undefined
  #drawnEventMarks: MapScene['eventMarks'] | undefined
  /** While the graphics context is lost the map has no style: nothing of it may be touched. */
  #lost = false
  /** Whether there is a style, whose sources can be given feature-state. */
  #styled = false
  #busy = true
  /** While the camera is set from outside. */
  #led = false
  /** Whether everything has been drawn once; before, sources that have not begun to load count as loaded. */
  #ready = false

  /** @throws where the browser has no WebGL 2 */
  constructor(
    container: HTMLElement,
    content: MapContent,
    scene: MapScene,
    palette: Palette,
    opening: { camera: Camera } | { fit: Box; padding: Padding },
    listener: MapListener,
  ) {
    this.#content = content
    this.#scene = scene
    this.#shown = this.#shownIn(scene)
    this.#comparing = scene.compare !== undefined
    this.#places = new Places(content.atlas.territories)
    this.#edges = new EdgePlaces(content.shapes, content.atlas.territories)
    this.#palette = palette
    this.#listener = listener
    this.#map = new MapLibreMap({
      container,
      style: this.#style(),
      ...('camera' in opening
        ? { center: [opening.camera.lon, opening.camera.lat], zoom: opening.camera.zoom }
        : { bounds: [...opening.fit], fitBoundsOptions: { padding: opening.padding, maxZoom: 7 } }),
      minZoom: ZOOM_RANGE[0],
      maxZoom: ZOOM_RANGE[1],
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      maxPitch: 0,
      // Names appear at once. With none at all MapLibre would place them anew in every frame.
      fadeDuration: 1,
      renderWorldCopies: false,
      cooperativeGestures: content.gestures !== undefined,
      locale: {
        'Map.Title': content.title,
        'CooperativeGesturesHandler.WindowsHelpText': content.gestures?.windows ?? '',
        'CooperativeGesturesHandler.MacHelpText': content.gestures?.mac ?? '',
        'CooperativeGesturesHandler.MobileHelpText': content.gestures?.touch ?? '',
      },
    })
    this.#states = new FeatureStates(this.#map, content.atlas, this.#places, this.#edges)
    this.#fade = new Fade(this.#map)
    this.#choice = new Choice(this.#map, content.shapes.territories)
    this.#map.touchZoomRotate.disableRotation()
    this.#map.keyboard.disableRotation()
    addImages(this.#map, palette)
    this.#listen()
  }

  /**
   * Shows another date or selection with the next frame, and only the last of those that are shown before it.
   * Only territories that differ are touched.
   */
  show(scene: MapScene): void {
    const { moment, compare, territory } = this.#scene
    if (scene.moment !== moment || scene.compare !== compare) this.#fade.begin()
    this.#scene = scene
    this.#setBusy(true)
    const shown = this.#shownIn(scene)
    // In most years nothing changes: the map stands as it is.
    if (!shown || shown !== this.#shown || scene.territory !== territory) this.#draw()
    this.#shown = shown
    clearTimeout(this.#labelTimer)
    this.#labelTimer = setTimeout(() => {
      this.#labelTimer = undefined
      this.#writeLabels()
    }, LABEL_REST_MS)
  }

  setPalette(palette: Palette): void {
    if (palette === this.#palette) return
    this.#palette = palette
    if (!this.#lost) this.#restyle()
  }

  /** Makes everything that is drawn anew, as after a change of palette or a lost graphics context. */
  #restyle() {
    this.#fade.drop()
    this.#states.forget()
    this.#choice.forget()
    this.#ready = false
    this.#setBusy(true)
    this.#map.setStyle(this.#style(), { diff: false })
    addImages(this.#map, this.#palette)
    this.#onceStyled(() => undefined)
  }

  #onceStyled(then: () => void) {
    this.#styled = false
    this.#map.once('styledata', () => {
      this.#styled = true
      for (const name of WIDE_SOURCES) {
        const source = this.#map.getSource<GeoJSONSource>(name)
        if (source) widenTiles(source)
      }
      this.#apply()
      then()
    })
  }

  /** Jumps there. Says nothing to `onMove`, so that two maps can follow each other. */
  setCamera({ lon, lat, zoom }: Camera): void {
    this.#led = true
    this.#map.jumpTo({ center: [lon, lat], zoom })
    this.#led = false
  }

  getCamera(): Camera {
    const { lng, lat } = this.#map.getCenter()
    return { lon: lng, lat, zoom: this.#map.getZoom() }
  }

  /** Moves so that the box fills the map. */
  fit([west, south, east, north]: Box, padding: Padding, duration: number): void {
    this.#map.fitBounds([west, south, east, north], { padding, duration }, CHOSEN.data)
  }

  /** Moves so that the box is in sight, unless it is already. */
  bringIntoView([west, south, east, north]: Box, padding: Padding, duration: number): void {
    const corners = [this.#map.project([west, north]), this.#map.project([east, south])] as const
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer()
    const inSight =
      corners[0].x >= padding.left &&
      corners[0].y >= padding.top &&
      corners[1].x <= width - padding.right &&
      corners[1].y <= height - padding.bottom
    if (inSight) return
    this.#map.fitBounds([west, south, east, north], { padding, maxZoom: 7, duration }, CHOSEN.data)
  }

  /** Where a place stands in the map's box, in CSS pixels; beyond it where the place is out of sight. */
  pointOf({ lon, lat }: Pick<Camera, 'lon' | 'lat'>): { x: number; y: number } {
    const { x, y } = this.#map.project([lon, lat])
    return { x, y }
  }

  /** Moves so that the place stands in the middle of what is not covered, unless it is in sight already. */
  bringPlaceIntoView(place: Pick<Camera, 'lon' | 'lat'>, padding: Padding, duration: number): void {
    const { x, y } = this.pointOf(place)
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer()
    const { top, right, bottom, left } = padding
    if (x >= left && x <= width - right && y >= top && y <= height - bottom) return
    const offset: [number, number] = [(left - right) / 2, (top - bottom) / 2]
    this.#map.easeTo({ center: [place.lon, place.lat], offset, duration }, CHOSEN.data)
  }

  zoomBy(levels: number, duration: number): void {
    this.#map.easeTo({ zoom: this.#map.getZoom() + levels, duration }, CHOSEN.data)
  }

  remove(): void {
    clearTimeout(this.#labelTimer)
    clearTimeout(this.#rehearsalTimer)
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame)
    this.#fade.remove()
    this.#map.remove()
  }

  #style() {
    this.#drawnZones = this.#zones()
    return atlasStyle({
      palette: this.#palette,
      shapes: this.#content.shapes,
      places: this.#places,
      edges: this.#edges,
      comparing: this.#comparing,
      zones: this.#drawnZones,
      labels: this.#labels(),
      events: eventMarkPoints(this.#scene.eventMarks),
      fontFaces: fontFaces(),
    })
  }

  #shownIn({ moment, compare }: MapScene): readonly ActiveTerritory[] | undefined {
    return compare ? undefined : territoriesAt(this.#content.atlas, moment).shown
  }

  #labels() {
    const { atlas, labels, language } = this.#content
    const { moment, compare } = this.#scene
    return labelPoints(atlas, labels, moment, this.#palette, this.#zones(), compare, language)
  }

  #zones() {
    const { zones } = this.#content.shapes
    return zonesAt(zones, this.#scene.zones ? this.#scene.moment : undefined)
  }

  #writeLabels() {
    if (this.#lost) return
    // A newer call makes an older one void; what fails is said by the map's own error event.
    void this.#map.getSource<GeoJSONSource>(SOURCE.labels)?.setData(this.#labels())
    this.#writeZones()
    const { eventMarks } = this.#scene
    if (eventMarks === this.#drawnEventMarks) return
    this.#drawnEventMarks = eventMarks
    void this.#map.getSource<GeoJSONSource>(SOURCE.events)?.setData(eventMarkPoints(eventMarks))
  }

  #writeZones() {
    const zones = this.#zones()
    const drawn = this.#drawnZones?.features
    if (zones.features.length === drawn?.length && zones.features.every((zone, at) => zone === drawn[at]))
      return
    this.#drawnZones = zones
    void this.#map.getSource<GeoJSONSource>(SOURCE.zones)?.setData(zones)
  }

  #apply() {
    // What comes meanwhile is shown when the style is there.
    if (this.#lost || !this.#styled) return
    this.#compare(this.#scene.compare !== undefined)
    this.#states.paint(this.#scene)
    this.#choice.set({ selected: this.#scene.territory })
    // Nothing more where it is about to draw in this frame; it may have drawn before, for another reason.
    this.#map.triggerRepaint()
  }

  /** Asks for a frame before the map does, so that what is painted then is drawn in the same. */
  #draw() {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined
      this.#apply()
    })
    this.#map.triggerRepaint()
  }

  /** In a comparison any territory may take any look; else a layer has only those that it may ever show. */
  #compare(comparing: boolean) {
    if (comparing === this.#comparing) return
    this.#comparing = comparing
    for (const { id, ...layer } of layersOf(this.#palette, this.#places, this.#edges, comparing))
      this.#map.setFilter(id, 'filter' in layer ? layer.filter : null)
  }

  /** The browser compiles what is done often: a reader's first drag need not wait for it. */
  #rehearse(round: number) {
    if (round > REHEARSALS || this.#lost || !this.#styled) return
    this.#states.rehearse(round)
    this.#map.triggerRepaint()
    this.#map.once('idle', () => this.#rehearse(round + 1))
  }

  #setBusy(busy: boolean) {
    if (busy === this.#busy) return
    this.#busy = busy
    this.#listener.onBusy(busy)
  }

  #listen() {
    const map = this.#map
    this.#onceStyled(() => this.#listener.onCamera(this.getCamera(), false))
    map.on('click', ({ point }) => {
      const { mark, territory } = this.#pointed(point.x, point.y)
      if (mark) this.#listener.onEvents(mark)
      else this.#listener.onSelect(territory)
    })
    map.on('mousemove', ({ point }) => this.#hover(point.x, point.y))
    map.on('mouseout', () => this.#hover(undefined))
    map.on('movestart', () => this.#hover(undefined))
    map.on('moveend', (event) => {
      const chosen = event.originalEvent !== undefined || CHOSEN.chosen in event
      this.#listener.onCamera(this.getCamera(), chosen)
    })
    map.on('zoom', () => {
      if (this.#styled && !this.#lost) this.#states.follow()
    })
    map.on('move', () => {
      if (!this.#led) this.#listener.onMove(this.getCamera())
    })
    map.on('movestart', () => this.#setBusy(true))
    const settle = () => {
      // The names belong to it: a slider that moves on keeps the map busy, and says so once.
      const isAwaited = this.#frame !== undefined || this.#labelTimer !== undefined || map.isMoving()
      if (this.#ready && !isAwaited && AWAITED.every((source) => map.isSourceLoaded(source)))
        this.#setBusy(false)
    }
    map.on('render', settle)
    map.on('idle', () => {
      this.#ready = true
      settle()
    })
    map.once('idle', () => {
      this.#rehearsalTimer = setTimeout(() => this.#rehearse(1), REHEARSAL_MS)
    })
    map.on('webglcontextlost', () => {
      this.#lost = true
      this.#listener.onLost(true)
    })
    map.on('webglcontextrestored', () => {
      this.#lost = false
      this.#restyle()
      this.#listener.onLost(false)
    })
  }

  #hover(x: number | undefined, y = 0) {
    const { mark, territory } = x === undefined ? NOTHING : this.#pointed(x, y)
    if (territory !== this.#hovered) {
      if (!this.#lost) this.#choice.set({ hover: territory })
      this.#hovered = territory
    }
    this.#map.getCanvas().style.cursor = mark || territory !== undefined ? 'pointer' : ''
    this.#listener.onHover(x === undefined || !(mark ?? territory) ? undefined : { territory, mark, x, y })
  }

  /** The place of events or the shown territory at a point of the map's box, in CSS pixels. */
  #pointed(x: number, y: number): { mark: EventMark | undefined; territory: string | undefined } {
    if (this.#lost) return NOTHING
    const mark = eventMarkAt(this.#map, this.#scene.eventMarks, x, y)
    const territory = mark ? undefined : territoryAtPoint(this.#map, this.#places, x, y)
    return { mark, territory }
  }
}
