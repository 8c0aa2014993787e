/**
 * Web Mercator (EPSG:3857) in pixels of a world that is 512 · 2^zoom wide, as
 * MapLibre has it: the formulas of the OpenStreetMap wiki ("Slippy map tilenames") times the world's width.
 */
import type { Camera } from '../state/viewState'

/** Where y reaches the world's upper edge: atan(sinh(π)), in degrees. */
export const LATITUDE_LIMIT = 85.051_128_78

/** Radius of the sphere that Web Mercator takes the earth for: the WGS 84 equator, in metres. */
const EARTH_RADIUS = 6_378_137

const RADIANS = Math.PI / 180

/** Width of the world in CSS pixels. */
export function worldSize(zoom: number): number {
  return 512 * 2 ** zoom
}

/** Share of the world's width east of 180° W. */
function shareX(lon: number): number {
  return lon / 360 + 0.5
}

/** Share of the world's height south of 85.05° N. */
function shareY(lat: number): number {
  const limited = Math.max(-LATITUDE_LIMIT, Math.min(LATITUDE_LIMIT, lat))
  const northing = Math.log(Math.tan(Math.PI / 4 + (limited * RADIANS) / 2))
  return 0.5 - northing / (2 * Math.PI)
}

/** Pixels east of 180° W. */
export function worldX(lon: number, zoom: number): number {
  return shareX(lon) * worldSize(zoom)
}

/** Pixels south of 85.05° N. */
export function worldY(lat: number, zoom: number): number {
  return shareY(lat) * worldSize(zoom)
}

/** Degrees east at so many pixels east of 180° W. */
export function longitudeAt(x: number, zoom: number): number {
  return (x / worldSize(zoom) - 0.5) * 360
}

/** Degrees north at so many pixels south of 85.05° N: the inverse of {@link worldY}. */
export function latitudeAt(y: number, zoom: number): number {
  return Math.atan(Math.sinh((0.5 - y / worldSize(zoom)) * 2 * Math.PI)) / RADIANS
}

/** Ground length of a pixel at a latitude, in metres. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (Math.cos(lat * RADIANS) * 2 * Math.PI * EARTH_RADIUS) / worldSize(zoom)
}

/** A box of the map: sizes in CSS pixels, the camera at its middle. */
export interface Frame {
  width: number
  height: number
  camera: Camera
  /** Longitude and latitude → pixels right of and below the box's upper left corner. */
  project(this: void, lon: number, lat: number): [number, number]
}

export function frameOf(camera: Camera, width: number, height: number): Frame {
  const { zoom } = camera
  const world = worldSize(zoom)
  const left = worldX(camera.lon, zoom) - width / 2
  const top = worldY(camera.lat, zoom) - height / 2
  return {
    width,
    height,
    camera,
    // Called for every point of every line: the power is reckoned once.
    project: (lon, lat) => [shareX(lon) * world - left, shareY(lat) * world - top],
  }
}

/** West, south, east and north of what a frame shows, in degrees; beyond ±180 where it shows more than the world. */
export function boundsOf({
  camera,
  width,
  height,
}: Omit<Frame, 'project'>): [number, number, number, number] {
  const { zoom } = camera
  const [x, y] = [worldX(camera.lon, zoom), worldY(camera.lat, zoom)]
  return [
    longitudeAt(x - width / 2, zoom),
    latitudeAt(y + height / 2, zoom),
    longitudeAt(x + width / 2, zoom),
    latitudeAt(y - height / 2, zoom),
  ]
}

/** The same middle, at the zoom at which a box of `to` shows all that one of `from` shows, and no less than needed. */
export function fitCamera(
  camera: Camera,
  from: { width: number; height: number },
  to: { width: number; height: number },
): Camera {
  const scale = Math.min(to.width / from.width, to.height / from.height)
  return { ...camera, zoom: camera.zoom + Math.log2(scale) }
}

/**
 * The camera at which a frame of the given size shows a box of the map, and no more than needed.
 * @param box west, south, east, north in degrees
 */
export function cameraOfBox(
  [west, south, east, north]: readonly [number, number, number, number],
  { width, height }: { width: number; height: number },
): Camera {
  const [top, bottom] = [worldY(north, 0), worldY(south, 0)]
  const zoom = Math.log2(Math.min(width / (worldX(east, 0) - worldX(west, 0)), height / (bottom - top)))
  return { zoom, lat: latitudeAt((top + bottom) / 2, 0), lon: (west + east) / 2 }
}
