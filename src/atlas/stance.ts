/** What a state or body held of an annexation, in words that follow its name. */
import type { Stance } from './types'

export const STANCE_LABEL: Record<Stance, string> = {
  asserted: 'claimed as lawful',
  recognised: 'recognised',
  'recognised-in-fact': 'recognised in fact, not in law',
  reserved: 'left open',
  'not-recognised': 'not recognised',
  withdrawn: 'claim or recognition withdrawn',
}
