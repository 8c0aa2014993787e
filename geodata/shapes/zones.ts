/** Zones of other powers, drawn as context: one file of zones/ for each file of context/. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { PRECISION_PATTERN } from '../schema'
import { idSchema, type Taking, termSchema } from './recipe'

const zoneSchema = z.strictObject({
  id: idSchema,
  take: z.array(termSchema).min(1),
  without: z.array(idSchema).optional(),
  /** What it was when; days, the second the first on which it no longer holds. */
  periods: z
    .array(
      z.strictObject({ zone: z.string(), power: z.string(), from: z.iso.date(), to: z.iso.date() }),
    )
    .min(1),
  precision: z.string().regex(PRECISION_PATTERN),
  sources: z.array(idSchema).min(1),
  note: z.string().optional(),
})

export type Zone = z.infer<typeof zoneSchema> & Taking
export interface ZoneLayer {
  /** Name of the file in context/. */
  name: string
  zones: Zone[]
}

/** @throws Error that names the file and the field */
export function readZones(folder: string): ZoneLayer[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const result = z.array(zoneSchema).safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
      if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`)
      return { name: basename(file, '.json'), zones: result.data }
    })
}
