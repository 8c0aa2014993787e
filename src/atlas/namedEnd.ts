/** The end of a period as people name it. */
import type { Period } from './types'

/** The day that is named as a period's end: its last where the record says so, else the first on which it no longer held. */
export function namedEnd({ until, to }: Pick<Period, 'until' | 'to'>): string {
  return until ?? to
}
