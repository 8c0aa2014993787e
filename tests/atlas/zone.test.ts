import { expect, test } from 'vitest'
import { isoDay } from '../../src/atlas/day'

/** Minutes west of Greenwich, from the IANA time zone database; the zones of tests/run.ts. */
const ZONES: Record<string, number> = { 'Pacific/Kiritimati': -840, 'Etc/GMT+12': 720, UTC: 0 }

test('this run is in the time zone that it was asked for', () => {
  const zone = process.env['TZ'] ?? 'UTC'
  const asked = process.env['TZ'] === undefined ? new Date(0).getTimezoneOffset() : ZONES[zone]
  for (const year of [1996, 2026]) expect(new Date(year, 5, 15).getTimezoneOffset()).toBe(asked)
})

test('where local time has another day than Greenwich, the atlas does not', () => {
  const midnight = new Date('1940-06-17')
  if (midnight.getTimezoneOffset() > 0) expect(midnight.getDate()).toBe(16)
  expect(isoDay(midnight.getTime() / 86_400_000)).toBe('1940-06-17')
})
