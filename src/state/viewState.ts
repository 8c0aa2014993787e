/**
 * What a reader has chosen, and its form in the address: query parameters
 * `date=1940` or `date=1940-06-17`, `territory=bornholm`, `scene=eastern-bloc`,
 * `view=6.5/55.10/14.90` (zoom, latitude, longitude of the middle of the map). Pure: parse and format.
 */
import { formatMoment, type Moment, parseMoment } from '../atlas/moment'

export interface Camera {
  /** Web Mercator zoom with a world of 512 · 2^zoom pixels. */
  zoom: number
  lat: number
  lon: number
}

export interface ViewState {
  moment: Moment
  territory: string | undefined
  /** Id of the named view that was called up; date and camera may have moved on since. */
  scene: string | undefined
  /** Undefined until the reader moves the map: then the atlas fits its opening view to the window. */
  camera: Camera | undefined
}

/** What an address may name; unknown while the records are not loaded. */
export interface Known {
  territories: ReadonlySet<string>
  /** Ids of the named views with the dates that they open on. */
  scenes: ReadonlyMap<string, Moment>
}

/** Said to the reader when a parameter of the address is ignored. */
export interface Notice {
  parameter: Parameter
  message: string
}

export const DEFAULT_MOMENT: Moment = { kind: 'year', year: 1940 }
export const ZOOM_RANGE = [0, 12] as const
/** Web Mercator ends at 85.05°. */
const LATITUDE_LIMIT = 85

type Parameter = 'date' | 'territory' | 'scene' | 'view'
const PARAMETERS: readonly Parameter[] = ['date', 'territory', 'scene', 'view']

/**
 * Reads a query string (with or without `?`). Anything invalid, unknown or
 * repeated is ignored with a notice; the rest is honoured; parameters of others are left alone.
 * A scene gives its date where the address has none.
 * @param known what exists; undefined while it is not loaded yet, then nothing is refused
 */
export function parseViewState(search: string, known?: Known): { state: ViewState; notices: Notice[] } {
  const notices: Notice[] = []
  const query = new URLSearchParams(search)
  const first = (parameter: Parameter) => {
    const values = query.getAll(parameter)
    if (values.length > 1) {
      notices.push({
        parameter,
        message: `The address has “${parameter}” ${values.length} times; the first is used.`,
      })
    }
    return values[0]
  }
  const ignore = (parameter: Parameter, value: string, expected: string) => {
    notices.push({
      parameter,
      message: `“${parameter}=${shorten(value)}” in the address is ignored: ${expected}.`,
    })
  }

  const date = first('date')
  const moment = date === undefined ? undefined : parseMoment(date)
  if (date !== undefined && !moment) {
    ignore('date', date, 'expected a year or a day from 1938 to 1994, such as 1940 or 1940-06-17')
  }
  const territory = first('territory')
  const hasTerritory = territory === undefined || !known || known.territories.has(territory)
  if (!hasTerritory) ignore('territory', territory, 'the atlas has no such territory')
  const scene = first('scene')
  const hasScene = scene === undefined || !known || known.scenes.has(scene)
  if (!hasScene) ignore('scene', scene, 'the atlas has no such view')
  const view = first('view')
  const camera = view === undefined ? undefined : parseCamera(view)
  if (view !== undefined && !camera) {
    ignore('view', view, 'expected zoom/latitude/longitude, such as 6.5/55.10/14.90')
  }
  return {
    state: {
      moment: moment ?? (scene === undefined ? undefined : known?.scenes.get(scene)) ?? DEFAULT_MOMENT,
      territory: hasTerritory ? territory : undefined,
      scene: hasScene ? scene : undefined,
      camera,
    },
    notices,
  }
}

/** The query string of a state, with `?`; parameters of others in `search` stay as they are, in front. */
export function formatViewState(state: ViewState, search = ''): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !isOurs(pair))
  const values: Record<Parameter, string | undefined> = {
    date: formatMoment(state.moment),
    territory: state.territory,
    scene: state.scene,
    view: state.camera && formatCamera(state.camera),
  }
  const ours = PARAMETERS.flatMap((parameter) => {
    const value = values[parameter]
    return value === undefined ? [] : [`${parameter}=${encodeURIComponent(value).replaceAll('%2F', '/')}`]
  })
  return `?${[...others, ...ours].join('&')}`
}

function isOurs(pair: string): boolean {
  const [key] = [...new URLSearchParams(pair).keys()]
  return PARAMETERS.some((parameter) => parameter === key)
}

function shorten(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value
}

const NUMBER = /^-?\d{1,3}(?:\.\d{1,10})?$/

function parseCamera(text: string): Camera | undefined {
  const parts = text.split('/')
  if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return undefined
  const [zoom = Number.NaN, lat = Number.NaN, lon = Number.NaN] = parts.map(Number)
  const inRange =
    zoom >= ZOOM_RANGE[0] && zoom <= ZOOM_RANGE[1] && Math.abs(lat) <= LATITUDE_LIMIT && Math.abs(lon) <= 180
  return inRange ? { zoom, lat, lon } : undefined
}

/**
 * Two decimals of zoom and as many of degrees as a pixel is wide at that zoom, at least two.
 * A longitude beyond 180° (the map repeats) is written as the same place within it, so that it can be read back.
 */
export function formatCamera({ zoom, lat, lon }: Camera): string {
  const decimals = Math.min(5, Math.max(2, Math.ceil(zoom * Math.log10(2) + 0.2)))
  const wrapped = Math.abs(lon) <= 180 ? lon : lon - 360 * Math.round(lon / 360)
  // A zero beyond the second decimal says nothing: a permalink is written back as it was read.
  const degrees = (value: number) => value.toFixed(decimals).replace(/(\.\d\d+?)0+$/, '$1')
  return `${Number(zoom.toFixed(2))}/${degrees(lat)}/${degrees(wrapped)}`
}
