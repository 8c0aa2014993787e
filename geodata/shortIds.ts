/** Ids as the app loads them: much of its text would be ids of sources and events otherwise. They stay opaque handles. */
import type { Reading } from '../src/atlas/types'

/** The fields that hold ids or, in the reading itself, the records that bear them. */
const SOURCES = new Set(['sources', 'boundarySources'])
const EVENTS = new Set(['events', 'act'])

/** @returns a replacer for `JSON.stringify` that writes the id of a source or an event as its place in its list, in base 36 */
export function shortIds({ sources, events }: Reading): (field: string, value: unknown) => unknown {
  const short = (records: readonly { id: string }[]) =>
    new Map(records.map(({ id }, index) => [id, index.toString(36)]))
  const [shortSource, shortEvent] = [short(sources), short(events)]
  return (field, value) => {
    if (SOURCES.has(field)) return shortened(value, shortSource)
    return EVENTS.has(field) ? shortened(value, shortEvent) : value
  }
}

function shortened(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => shortened(item, ids))
  if (typeof value === 'string') return ids.get(value)
  return hasId(value) ? { ...value, id: ids.get(value.id) } : value
}

function hasId(value: unknown): value is { id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
}
