/**
 * What a reader has chosen, and its form in the address: query parameters
 * `date=1940` or `date=1940-06-17`, `compare=1938-12-31`, `look=swipe`, `territory=bornholm`, `region=baltic-states`,
 * `scene=eastern-bloc`, `tour=the-return/3` (a tour and its step, from 1), `kiosk=1`, `present=1`, `embed=1` or
 * `embed=frozen`, `lang=de`, and `view=6.5/55.10/14.90` (zoom, latitude, longitude of the middle of the map). Pure: parse and format.
 */
import { formatMoment, type Moment, parseMoment } from '../atlas/moment'
import type { LanguageTag } from '../words/language'
import { LANGUAGE_TAGS } from '../words/languages'

export interface Camera {
  /** Web Mercator zoom with a world of 512 · 2^zoom pixels. */
  zoom: number
  lat: number
  lon: number
}

/** Ways to look at a comparison: what changed, one map over the other, or both beside each other. */
export const LOOKS = ['difference', 'swipe', 'side-by-side'] as const
export type Look = (typeof LOOKS)[number]

/** Ways to stand in another page: with a slider, or fixed on a date. */
export type Embedding = 'live' | 'frozen'

/** As the address has them. */
const EMBEDDINGS: Readonly<Record<Embedding, string>> = { live: '1', frozen: 'frozen' }

/** Where a reader stands on a tour. */
export interface TourStop {
  id: string
  /** From 1. */
  step: number
}

export interface ViewState {
  moment: Moment
  /** The other date of a comparison. */
  compare: Moment | undefined
  /** How the comparison is looked at, if there is one. */
  look: Look
  territory: string | undefined
  /** Id of the region whose page is open, while no territory is selected. */
  region: string | undefined
  /** Id of the named view that was called up; date and camera may have moved on since. */
  scene: string | undefined
  tour: TourStop | undefined
  /** In a museum: back to the start when nobody touches it, no links out, no export. */
  kiosk: boolean
  /** For a class or a lecture: large type, seen from the back row. */
  present: boolean
  /** Within another page: the map alone. */
  embed: Embedding | undefined
  /** The language of the interface. */
  lang: LanguageTag
  /** Undefined until the reader moves the map: then the atlas fits its opening view to the window. */
  camera: Camera | undefined
}

/** What an address may name; unknown while the records are not loaded. */
export interface Known {
  territories: ReadonlySet<string>
  regions: ReadonlySet<string>
  /** Ids of the named views with the dates that they open on. */
  scenes: ReadonlyMap<string, Moment>
  /** Ids of the tours with their numbers of steps. */
  tours: ReadonlyMap<string, number>
}

/** What a parameter of the address must be; said where it is ignored. */
export type Expected =
  | 'date'
  | 'territory'
  | 'region'
  | 'scene'
  | 'tour'
  | 'camera'
  | { oneOf: readonly string[] }

/** Said to the reader when a parameter of the address is ignored, or given more than once. */
export type Notice =
  | { kind: 'ignored'; parameter: string; value: string; expected: Expected }
  | { kind: 'repeated'; parameter: string; times: number }

export const DEFAULT_MOMENT: Moment = { kind: 'year', year: 1940 }

/** Before anything is chosen. */
export const NOTHING_CHOSEN: ViewState = {
  moment: DEFAULT_MOMENT,
  compare: undefined,
  look: 'difference',
  territory: undefined,
  region: undefined,
  scene: undefined,
  tour: undefined,
  kiosk: false,
  present: false,
  embed: undefined,
  lang: 'en',
  camera: undefined,
}

export const ZOOM_RANGE = [0, 12] as const
/** Web Mercator ends at 85.05°. */
const LATITUDE_LIMIT = 85

/** One parameter of the address and the part of the state that it holds. */
interface Parameter {
  name: string
  key: keyof ViewState
  /** The value of that part, or undefined where the text is not what is expected. */
  read: (text: string, known: Known | undefined) => ViewState[keyof ViewState] | undefined
  /** Undefined where the state has nothing to write. */
  write: (state: ViewState) => string | undefined
  expected: Expected
}

const PARAMETERS: readonly Parameter[] = [
  {
    name: 'date',
    key: 'moment',
    read: (text) => parseMoment(text),
    write: ({ moment }) => formatMoment(moment),
    expected: 'date',
  },
  {
    name: 'compare',
    key: 'compare',
    read: (text) => parseMoment(text),
    write: ({ compare }) => compare && formatMoment(compare),
    expected: 'date',
  },
  {
    name: 'look',
    key: 'look',
    read: (text) => LOOKS.find((look) => look === text),
    write: ({ look }) => (look === 'difference' ? undefined : look),
    expected: { oneOf: LOOKS },
  },
  {
    name: 'territory',
    key: 'territory',
    read: (id, known) => exists(id, known?.territories),
    write: ({ territory }) => territory,
    expected: 'territory',
  },
  {
    name: 'region',
    key: 'region',
    read: (id, known) => exists(id, known?.regions),
    write: ({ region }) => region,
    expected: 'region',
  },
  {
    name: 'scene',
    key: 'scene',
    read: (id, known) => exists(id, known?.scenes),
    write: ({ scene }) => scene,
    expected: 'scene',
  },
  {
    name: 'tour',
    key: 'tour',
    read: (text, known) => parseTour(text, known),
    write: ({ tour }) => tour && `${tour.id}/${tour.step}`,
    expected: 'tour',
  },
  {
    name: 'kiosk',
    key: 'kiosk',
    read: (text) => text === '1' || undefined,
    write: ({ kiosk }) => (kiosk ? '1' : undefined),
    expected: { oneOf: ['1'] },
  },
  {
    name: 'present',
    key: 'present',
    read: (text) => text === '1' || undefined,
    write: ({ present }) => (present ? '1' : undefined),
    expected: { oneOf: ['1'] },
  },
  {
    name: 'embed',
    key: 'embed',
    read: (text) => (['live', 'frozen'] as const).find((way) => EMBEDDINGS[way] === text),
    write: ({ embed }) => embed && EMBEDDINGS[embed],
    expected: { oneOf: Object.values(EMBEDDINGS) },
  },
  {
    name: 'lang',
    key: 'lang',
    read: (text) => LANGUAGE_TAGS.find((tag) => tag === text),
    write: ({ lang }) => (lang === 'en' ? undefined : lang),
    expected: { oneOf: LANGUAGE_TAGS },
  },
  {
    name: 'view',
    key: 'camera',
    read: (text) => parseCamera(text),
    write: ({ camera }) => camera && formatCamera(camera),
    expected: 'camera',
  },
]

function exists(id: string, ids: { has(id: string): boolean } | undefined): string | undefined {
  return !ids || ids.has(id) ? id : undefined
}

/**
 * Reads a query string (with or without `?`). Anything invalid, unknown or
 * repeated is ignored with a notice; the rest is honoured; parameters of others are left alone.
 * A scene gives its date where the address has none.
 * @param known what exists; undefined while it is not loaded yet, then nothing is refused
 */
export function parseViewState(search: string, known?: Known): { state: ViewState; notices: Notice[] } {
  const notices: Notice[] = []
  const query = new URLSearchParams(search)
  const state: ViewState = { ...NOTHING_CHOSEN }
  for (const parameter of PARAMETERS) {
    const { name, key, read } = parameter
    const [text, ...repeated] = query.getAll(name)
    if (text === undefined) continue
    if (repeated.length > 0) {
      notices.push({ kind: 'repeated', parameter: name, times: repeated.length + 1 })
    }
    const value = read(text, known)
    if (value === undefined) notices.push(ignored(parameter, text))
    else Object.assign(state, { [key]: value })
  }
  return { state: known ? opened(state, known) : state, notices }
}

function ignored({ name, expected }: Parameter, text: string): Notice {
  return { kind: 'ignored', parameter: name, value: shorten(text), expected }
}

/** A state that was read before it was known what exists: what does not is dropped with a notice. */
export function withoutUnknown(state: ViewState, known: Known): { state: ViewState; notices: Notice[] } {
  const notices: Notice[] = []
  const kept = { ...state }
  for (const parameter of PARAMETERS) {
    const text = parameter.write(state)
    if (text === undefined || parameter.read(text, known) !== undefined) continue
    notices.push(ignored(parameter, text))
    Object.assign(kept, { [parameter.key]: undefined })
  }
  return { state: opened(kept, known), notices }
}

/** On the date of its named view, unless it has a date of its own. */
function opened(state: ViewState, { scenes }: Known): ViewState {
  const opening = state.scene === undefined ? undefined : scenes.get(state.scene)
  return opening && state.moment === DEFAULT_MOMENT ? { ...state, moment: opening } : state
}

/** The query string of a state, with `?`; parameters of others in `search` stay as they are, in front. */
export function formatViewState(state: ViewState, search = ''): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !isOurs(pair))
  const ours = PARAMETERS.flatMap(({ name, write }) => {
    const value = write(state)
    return value === undefined ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%2F', '/')}`]
  })
  return `?${[...others, ...ours].join('&')}`
}

function isOurs(pair: string): boolean {
  const [key] = [...new URLSearchParams(pair).keys()]
  return PARAMETERS.some(({ name }) => name === key)
}

function shorten(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value
}

function parseTour(text: string, known: Known | undefined): TourStop | undefined {
  const [id = '', step = ''] = /^([a-z0-9-]+)\/([1-9]\d?)$/.exec(text)?.slice(1) ?? []
  if (id === '') return undefined
  const steps = known ? known.tours.get(id) : Number.POSITIVE_INFINITY
  return steps !== undefined && Number(step) <= steps ? { id, step: Number(step) } : undefined
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
