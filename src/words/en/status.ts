/** Phrases about statuses; `held` is one in the middle of a sentence: "occupied", "under a puppet state". */
import type { Stance, Status } from '../../../geodata/schema'

const behindTitle: Readonly<Record<Status, string>> = {
  annexed: 'annexed',
  occupied: 'occupied',
  'puppet-state': 'puppet state',
  leased: 'leased base',
  garrisoned: 'garrisoned',
  contested: 'contested',
  'other-power': 'other power',
}

const stances: Readonly<Record<Stance, string>> = {
  asserted: 'claimed as lawful',
  recognised: 'recognised',
  'recognised-in-fact': 'recognised in fact, not in law',
  reserved: 'left open',
  'not-recognised': 'not recognised',
  withdrawn: 'claim or recognition withdrawn',
}

export const status = {
  /** A period under the name of its regime: "Finnish Democratic Republic, puppet state". */
  titled: (title: string, held: Status) => `${title}, ${behindTitle[held]}`,
  /** A period on a day: first day and end. */
  fromTo: (held: string, from: string, to: string) => `${held} from ${from} to ${to}`,
  /** Parts of a year. */
  from: (held: string, from: string) => `${held} from ${from}`,
  until: (held: string, until: string) => `${held} until ${until}`,
  fromUntil: (held: string, from: string, until: string) => `${held} from ${from} until ${until}`,
  /** What holds one after the other in a year. */
  parts: (parts: readonly string[]) => parts.join('; '),
  /** What a state or body held of an annexation, in words that follow its name. */
  stances,
}
