/** Which state of the data this is: `version.json`, the one place that says so. */
import { readFileSync } from 'node:fs'
import { join as path } from 'node:path'
import { z } from 'zod'
import { parseIsoDay } from '../src/atlas/day'
import type { Edition } from '../src/atlas/edition'

const editionSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, 'a semantic version such as 0.1.0'),
  released: z.string().refine((day) => parseIsoDay(day) !== undefined, 'a day such as 2026-11-22'),
})

/** @throws where `version.json` of the folder is missing or is not as it must be */
export function readEdition(folder: string = import.meta.dirname): Edition {
  return editionSchema.parse(JSON.parse(readFileSync(path(folder, 'version.json'), 'utf8')))
}
