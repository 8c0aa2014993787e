/** A map as RIS, which EndNote, Zotero and Mendeley read. */
import { type Day, isoDay, yearOf } from '../day'
import { ATLAS_TITLE, releaseDay } from '../edition'
import type { CitedMap } from './citedMap'

/** Lines of a two-letter tag and its value, ended by CR and LF as the format has it. */
export function ris({ key, title, edition, permalink, accessed }: CitedMap): string {
  const released = releaseDay(edition)
  const lines: [tag: string, value: string][] = [
    ['TY', 'MAP'],
    ['ID', key],
    ['TI', title],
    ['T2', ATLAS_TITLE],
    ['PY', String(yearOf(released))],
    ['DA', risDay(released)],
    ['ET', edition.version],
    ['M3', 'Map'],
    ['UR', permalink],
    ['Y2', risDay(accessed)],
    ['LA', 'en'],
    ['ER', ''],
  ]
  return lines.map(([tag, value]) => `${tag}  - ${value.replaceAll(/\s+/g, ' ')}\r\n`).join('')
}

/** `2026/11/22/`: year, month, day, and nothing behind the last stroke. */
function risDay(day: Day): string {
  return `${isoDay(day).replaceAll('-', '/')}/`
}
