/** Names for orientation: `context/labels.json`. */
import { z } from 'zod'
import { edtf, nameSchema, place, sentence, sourceIds } from './parts'

/** What a map of the time would call a place, from a day to a day. */
export const periodNameSchema = z.strictObject({
  name: sentence,
  /** Left out where the name holds from before 1938. */
  from: edtf.optional(),
  /** First day on which it no longer holds; left out where the name holds beyond 1994. */
  to: edtf.optional(),
})

/** A name for orientation on the map: a sea, a country or a town, with the name of the time. */
export const labelSchema = z
  .strictObject({
    kind: z.enum(['sea', 'country', 'town']),
    lon: place.shape.lon,
    lat: place.shape.lat,
    /** 1 is drawn first and at small scales; 3 last. */
    rank: z.literal([1, 2, 3]),
    /** The zoom from which the water has room for the name, where that is more than the rank's. */
    fromZoom: z.number().min(5).max(9).optional(),
    /** In order of time; where there was none for a while, the spans leave a gap. */
    names: z.array(periodNameSchema).min(1, 'at least one name'),
    /** Further forms, never drawn: what a reader may look for. */
    also: z.array(nameSchema).min(1, 'at least one name, or no such field').optional(),
    sources: sourceIds.optional(),
  })
  .refine(({ kind, sources }) => kind !== 'town' || sources, {
    path: ['sources'],
    message: 'at least one source id: a town says where its names are from',
  })

export type PeriodName = z.infer<typeof periodNameSchema>
export type LabelRecord = z.infer<typeof labelSchema>
