/** What a `boundary.geojson` says of itself. */
import { z } from 'zod'
import { id, sourceIds } from './parts'

/** How well a boundary is known. */
export const PRECISION_PATTERN = /^(?:surveyed|treaty text|approximate|digitised ±\d+(?:\.\d+)? km)$/

export const boundaryPropertiesSchema = z.strictObject({
  territory: id,
  precision: z.string().regex(PRECISION_PATTERN, 'surveyed, treaty text, approximate or "digitised ±N km"'),
  /** Area in km² on the WGS 84 ellipsoid, lakes excluded as drawn. */
  area_km2: z.number().positive(),
  /** Ids of the hand-digitised lines and of river courses that bound it. */
  lines: z.array(z.string()),
  /** Natural Earth units and GSHHG shores that it was cut from. */
  units: z.array(z.string()).min(1),
  sources: sourceIds,
})

export type BoundaryProperties = z.infer<typeof boundaryPropertiesSchema>
