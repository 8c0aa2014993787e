/** The package's own types name those of another package, which it does not bring. */
declare module '@placemarkio/tokml' {
  import type { FeatureCollection, Geometry } from 'geojson'
  export function toKML(features: FeatureCollection<Geometry | null>): string
}
