/** Named views and guided tours. */
import { z } from 'zod'
import { id, sentence, sourceIds } from './parts'

const [DEGREES_LON, DEGREES_LAT] = [z.number().min(-180).max(180), z.number().min(-85).max(85)]

/** A year or a day, as in the address. */
const moment = z.string().regex(/^\d{4}(?:-\d{2}-\d{2})?$/, 'a year or a day, such as 1945 or 1945-05-09')
/** West, south, east, north in degrees: what must be in sight. */
const box = z
  .tuple([DEGREES_LON, DEGREES_LAT, DEGREES_LON, DEGREES_LAT])
  .refine(([west, south, east, north]) => west < east && south < north, 'west, south, east, north')

/** Ground of other powers that is drawn with a map, by name of the file in `context` that holds it. */
const context = z.enum(['austria-zones']).optional()

/** A named view: a map that can be called up by `&scene=<id>`. */
export const sceneSchema = z.strictObject({
  id,
  title: sentence,
  /** One to three sentences: what the map shows, and what it does not. */
  caption: sentence,
  /** The year or day that it opens on. */
  date: moment,
  box,
  context,
  sources: sourceIds,
})
export const scenesFileSchema = z.array(sceneSchema)

/** One stop of a tour: a date, a place, and what the records say of it. */
export const tourStepSchema = z.strictObject({
  title: sentence,
  /** The year or day that the map is set to. */
  date: moment,
  box,
  context,
  /** Id of the territory that is selected; its name must lie in the box. */
  territory: id.optional(),
  /** Ids of events from before the tour's years that the text needs. */
  prologue: z.array(id).min(1, 'at least one event id, or no such field').optional(),
  /** Ids of the events that carry the text; their sources are the step's. */
  events: z.array(id).min(1, 'at least one event id'),
  /** Ids of further sources. */
  sources: sourceIds.optional(),
  /** Two to four sentences of our own that say nothing beyond the records. */
  text: sentence,
})

/** A guided tour, called up by `&tour=<id>/<step>`. */
export const tourSchema = z.strictObject({
  id,
  title: sentence,
  /** One or two sentences: what the tour shows. */
  lead: sentence,
  /** First and last year that it tells of. */
  years: z
    .tuple([z.number().int(), z.number().int()])
    .refine(([first, last]) => first <= last, 'the first and the last year'),
  /** In order of time. */
  steps: z.array(tourStepSchema).min(6, 'six to ten steps').max(10, 'six to ten steps'),
})

export type SceneRecord = z.infer<typeof sceneSchema>
export type TourRecord = z.infer<typeof tourSchema>
