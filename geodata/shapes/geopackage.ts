/** Natural Earth's admin-1 units out of the GeoPackage that QGIS ships. */
import { readFileSync } from 'node:fs'
import type { MultiPolygon, Position } from './plane'
import { openSqlite } from './tools'

/** One admin-1 unit (a county, oblast, province …). */
export interface Unit {
  /** ISO 3166-1 alpha-3 code or Natural Earth's own, e.g. "RUS". */
  country: string
  /** Natural Earth's name, e.g. "Pskov"; empty for unnamed units. */
  name: string
  /** Degrees, WGS 84. */
  geometry: MultiPolygon
}

/** Bytes of the envelope by the envelope code of a GeoPackage header (OGC 12-128r18, 2.1.3). */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64]

const WKB_POLYGON = 3
const WKB_MULTIPOLYGON = 6

/** The layer stops at ±179.9°, so that land that crosses the date line (Chukotka, Fiji) would show a slit there. */
const LAYER_EDGE = 179.8999

function toDateLine(lon: number): number {
  return Math.abs(lon) > LAYER_EDGE ? Math.sign(lon) * 180 : lon
}

/**
 * Decodes a GeoPackage geometry blob: a header, then little- or big-endian WKB.
 * @throws Error on anything but a 2D polygon or multipolygon
 */
export function decodeGeometry(blob: Uint8Array): MultiPolygon {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength)
  const flags = view.getUint8(3)
  let at = 8 + (ENVELOPE_BYTES[(flags >> 1) & 7] ?? 0)

  function header(): { little: boolean; type: number } {
    const little = view.getUint8(at) === 1
    const type = view.getUint32(at + 1, little)
    at += 5
    return { little, type }
  }
  function count(little: boolean): number {
    at += 4
    return view.getUint32(at - 4, little)
  }
  function polygon(little: boolean): Position[][] {
    return Array.from({ length: count(little) }, () =>
      Array.from({ length: count(little) }, (): Position => {
        at += 16
        return [toDateLine(view.getFloat64(at - 16, little)), view.getFloat64(at - 8, little)]
      }),
    )
  }

  const { little, type } = header()
  if (type === WKB_POLYGON) return [polygon(little)]
  if (type !== WKB_MULTIPOLYGON) throw new Error(`WKB type ${type} is no polygon`)
  return Array.from({ length: count(little) }, () => polygon(header().little))
}

/** Reads the layer states_provinces: some 4,500 units that cover all land. */
export async function readUnits(path: string): Promise<Unit[]> {
  const database = await openSqlite(readFileSync(path))
  try {
    const [table] = database.exec(
      "select adm0_a3, coalesce(name, ''), geom from states_provinces where geom is not null order by fid",
    )
    return (table?.values ?? []).map(([country, name, geom]) => ({
      country: String(country),
      name: String(name),
      geometry: decodeGeometry(geom as Uint8Array),
    }))
  } finally {
    database.close()
  }
}
