/** The atlas as the program holds it: the records joined to their shapes, dates resolved to days. */
import type { MultiPolygon, Polygon } from 'geojson'
import type {
  Account,
  EventRecord,
  Language,
  LanguageRecord,
  PeriodRecord,
  RecognitionRecord,
  Region,
  SceneRecord,
  Source,
  TerritoryRecord,
  TourRecord,
} from '../../geodata/schema'
import type { Day } from './day'
import type { Moment } from './moment'

export type { Account, EventKind, Position, Region, Source, Stance, Status } from '../../geodata/schema'

/** A span of days, half-open, during which a territory had one status. */
export interface Period extends PeriodRecord {
  /** First day of the status. */
  fromDay: Day
  /** First day on which it no longer holds. */
  toDay: Day
}

/** A piece of land with one constant shape. */
export interface Territory extends Omit<TerritoryRecord, 'periods'> {
  /** In order of time, without overlap. */
  periods: Period[]
  /** km² on the WGS 84 ellipsoid. */
  areaKm2: number
  /** How the boundary is known, e.g. `digitised ±4 km`. */
  precision: string
  boundarySources: string[]
  /** West, south, east, north in degrees. */
  bbox: [number, number, number, number]
  /** A point inside, far from the edge, for the name: longitude, latitude. */
  labelPoint: [number, number]
}

export interface AtlasEvent extends EventRecord {
  /** The earliest day that the event's date allows. */
  day: Day
}

/** Who recognised an annexation and who did not. */
export type Recognition = RecognitionRecord

/** A map that can be called up by name: its date, and what must be in sight. */
export interface NamedView extends Omit<SceneRecord, 'date'> {
  moment: Moment
}

export interface TourStep extends Omit<TourRecord['steps'][number], 'date'> {
  moment: Moment
}

/** A guided tour: steps in order of time. */
export interface Tour extends Omit<TourRecord, 'steps'> {
  steps: TourStep[]
}

/** What a list of tours needs, before the tours themselves are loaded. */
export interface TourTitle extends Pick<Tour, 'id' | 'title' | 'years'> {
  /** How many it has. */
  steps: number
}

/** What is needed to draw the map and the list; events and sources follow. */
export interface Atlas {
  regions: Region[]
  territories: Territory[]
  scenes: NamedView[]
}

/** What is needed to read. */
export interface Reading {
  events: AtlasEvent[]
  recognitions: Recognition[]
  sources: Source[]
}

export type Shape = Polygon | MultiPolygon

/** Names and words of a language's file, with the language that the file is named by. */
export interface LanguageWords extends LanguageRecord {
  lang: Language
}

export interface Disputable {
  accounts?: Account[] | undefined
  assessment?: string | undefined
}
