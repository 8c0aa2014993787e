/**
 * Reads GMT's binned netCDF form of GSHHG (shores, lakes) and WDB-II (rivers).
 * The earth is cut into bins of one degree; a bin holds segments, whose points
 * are offsets from its south-west corner in 1/65535 of the bin. Layout: GMT,
 * gmt_shore.c, and the variables' own names.
 */
import { type Box, boxesMeet, type Position } from './plane'
import { type NetcdfArray, openNetcdf } from './tools'

export interface ShoreSegment {
  /** 1 shore of the sea, 2 of a lake, 3 of an island in a lake. */
  level: number
  /** Id of the polygon in GSHHG that the segment is a part of. */
  polygon: number
  /** Area of that polygon in km², as GSHHG states it. */
  area: number
  line: Position[]
}

export interface River {
  /** WDB-II level, 1 (main river) upwards. */
  level: number
  line: Position[]
}

interface Bins {
  values(name: string): NetcdfArray
  /** Calls back for each segment of the bins that meet a box, with a reader of its points. */
  each(box: Box, visit: (segment: number, points: (count: number) => Position[]) => void): void
}

async function readBins(path: string): Promise<Bins> {
  const file = await openNetcdf(path)
  const cache = new Map<string, NetcdfArray>()
  function values(name: string): NetcdfArray {
    const known = cache.get(name)
    if (known) return known
    const read = file.get(name).value
    cache.set(name, read)
    return read
  }
  const columns = values('N_bins_in_360_longitude_range')[0] as number
  const size = (values('Bin_size_in_minutes')[0] as number) / 60
  const first = values('Id_of_first_segment_in_a_bin')
  const count = values('N_segments_in_a_bin')
  const firstPoint = values('Id_of_first_point_in_a_segment')
  const lon = values('Relative_longitude_from_SW_corner_of_bin')
  const lat = values('Relative_latitude_from_SW_corner_of_bin')

  return {
    values,
    each(box, visit) {
      for (let bin = 0; bin < first.length; bin++) {
        const south = 90 - size * (Math.floor(bin / columns) + 1)
        let west = (bin % columns) * size
        if (west >= 180) west -= 360
        if (!boxesMeet([west, south, west + size, south + size], box)) continue
        const start = first[bin] as number
        for (let segment = start; segment < start + (count[bin] as number); segment++) {
          visit(segment, (points) => {
            const at = firstPoint[segment] as number
            // The offsets are unsigned, the file's type is signed.
            return Array.from(
              { length: points },
              (_, i): Position => [
                west + (((lon[at + i] as number) & 0xffff) / 65535) * size,
                south + (((lat[at + i] as number) & 0xffff) / 65535) * size,
              ],
            )
          })
        }
      }
    },
  }
}

/** A reader of shores that opens its file once. */
export async function openShores(
  path: string,
): Promise<(box: Box, level: number, minArea?: number) => ShoreSegment[]> {
  const bins = await readBins(path)
  const info = bins.values('Embedded_npts_levels_exit_entry_for_a_segment')
  const polygonOf = bins.values('Id_of_GSHHS_ID')
  const areas = bins.values('The_km_squared_area_of_polygons')
  return (box, level, minArea = 0) => {
    const found: ShoreSegment[] = []
    bins.each(box, (segment, points) => {
      const packed = info[segment] as number
      const polygon = polygonOf[segment] as number
      const area = Math.abs(areas[polygon] as number)
      if (((packed >>> 6) & 7) !== level || area < minArea) return
      const line = points(packed >>> 9)
      if (line.length > 1) found.push({ level, polygon, area, line })
    })
    return found
  }
}

/** All river segments that meet a box. */
export async function readRivers(path: string, box: Box): Promise<River[]> {
  const bins = await readBins(path)
  const counts = bins.values('N_points_for_a_segment')
  const levels = bins.values('Hierarchial_level_of_a_segment')
  const found: River[] = []
  bins.each(box, (segment, points) => {
    const line = points(counts[segment] as number)
    if (line.length > 1) found.push({ level: levels[segment] as number, line })
  })
  return found
}

/**
 * Joins the segments of each polygon to closed rings by their ends. Ends at a
 * bin's edge agree to the last offset, so they are matched within 0.001 degrees.
 */
export function joinRings(
  segments: readonly ShoreSegment[],
): { polygon: number; area: number; ring: Position[] }[] {
  const byPolygon = groupByPolygon(segments)
  const rings: { polygon: number; area: number; ring: Position[] }[] = []
  for (const [polygon, parts] of byPolygon) {
    const open = parts.map((part) => part.line)
    while (open.length > 0) {
      const ring = [...(open.shift() as Position[])]
      for (;;) {
        const end = ring[ring.length - 1] as Position
        if (ring.length > 3 && near(end, ring[0] as Position)) break
        const next = open.findIndex((line) => near(line[0] as Position, end))
        if (next < 0) break
        ring.push(...(open.splice(next, 1)[0] as Position[]).slice(1))
      }
      ring[ring.length - 1] = ring[0] as Position
      rings.push({ polygon, area: parts[0]?.area ?? 0, ring })
    }
  }
  return rings
}

function groupByPolygon(segments: readonly ShoreSegment[]): Map<number, ShoreSegment[]> {
  const groups = new Map<number, ShoreSegment[]>()
  for (const segment of segments) {
    const group = groups.get(segment.polygon)
    if (group) group.push(segment)
    else groups.set(segment.polygon, [segment])
  }
  return groups
}

function near([x1, y1]: Position, [x2, y2]: Position): boolean {
  return Math.abs(x1 - x2) < 0.001 && Math.abs(y1 - y2) < 0.001
}
