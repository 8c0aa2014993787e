/**
 * Has a sheet drawn by the command line, and its SVG drawn again by librsvg, the renderer of many desktops; the
 * two pictures must look alike. Not a part of `npm test`, which needs npm alone: `.ci/run` calls it, where
 * Debian's librsvg2-bin is at hand.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pictureOf, shareThatDiffers } from './paper/meanColours'

/** Of the squares; a text or a texture that is missing is more. */
const MOST = 0.004
const START = join(import.meta.dirname, '..', 'src', 'cli', 'start.mjs')

const folder = mkdtempSync(join(tmpdir(), 'librsvg-'))
try {
  const asked = ['--date', '1945-05-09', '--scene', 'eastern-bloc', '--format', 'svg,png', '--outlines']
  run(process.execPath, [START, ...asked, '--dpi', '192', '--out', folder])
  const fileOf = (end: string) => join(folder, readdirSync(folder).find((name) => name.endsWith(end)) ?? end)
  const ours = pictureOf(readFileSync(fileOf('.png')))
  const size = ['--width', String(ours.width), '--height', String(ours.height)]
  const theirs = pictureOf(run('rsvg-convert', [...size, '--unlimited', fileOf('.svg')]))
  const difference = shareThatDiffers(ours, theirs)
  const isAlike = difference <= MOST
  process.stdout.write(
    `librsvg and resvg differ in ${(difference * 100).toFixed(2)} % of the sheet: ${isAlike ? 'alike' : 'not alike'}\n`,
  )
  process.exitCode = isAlike ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}

function run(program: string, args: string[]): Buffer {
  const { status, stdout, stderr, error } = spawnSync(program, args, { maxBuffer: 2 ** 28 })
  if (error) throw error
  if (status !== 0) throw new Error(`${program}: ${stderr.toString()}`)
  return stdout
}
