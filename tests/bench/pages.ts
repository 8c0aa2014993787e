/** Drawing a page without a browser: the drawing alone, and the command line with all that it starts and writes. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publish } from '../../geodata/publish'
import type { MapLabel } from '../../src/atlas/labels'
import { yearMoment } from '../../src/atlas/moment'
import { decodeShapes, type ShapesTopology } from '../../src/atlas/shapes'
import type { Atlas } from '../../src/atlas/types'
import { drawPage } from '../../src/drawing/page'
import { LIGHT } from '../../src/paint/themes'
import { english } from '../../src/words/language'
import { print } from './inPage'
import { median, percentile } from './statistics'

const ROUNDS = 30
const START = join(import.meta.dirname, '..', '..', 'src', 'cli', 'start.mjs')
/**
 * Loaded into the command before itself: says at its end how much memory it had at the most. From Linux's own
 * account of the program: what Node reports begins with what the bench itself had when it started it.
 */
const PEAK = `data:text/javascript,${encodeURIComponent(
  "import { readFileSync } from 'node:fs'; process.on('exit', () => console.error(/VmHWM.*/.exec(readFileSync('/proc/self/status', 'utf8'))[0]))",
)}`

export function benchPages(): void {
  print(`A4 as SVG in Node, ms (aim: ≤ 150): ${drawings()}`)
  const folder = mkdtempSync(join(tmpdir(), 'bench-pages-'))
  try {
    command(folder, '--date', '1945', '--format', 'svg')
    const [one, fifty] = [
      [1, 2, 3, 4, 5].map(() => command(folder, '--date', '1945').seconds),
      command(folder, '--dates', '1940..1989'),
    ]
    print(
      'The command line, A4 PNG at 300 dpi, from its start to its end (aims: ≤ 2 s, ≤ 40 s with < 600 MB)',
    )
    print(
      `  one page of 1945: median ${median(one).toFixed(2)} s of ${one.length}; 50 pages: ${fifty.seconds.toFixed(1)} s, ${fifty.megabytes.toFixed(0)} MB at the most\n`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function drawings(): string {
  const { app } = publish()
  const atlas = JSON.parse(app['records.json'] ?? '') as Atlas & { labels: MapLabel[] }
  const shapes = decodeShapes(JSON.parse(app['shapes.json'] ?? '') as ShapesTopology)
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const moment = yearMoment(1939 + round)
    const start = performance.now()
    drawPage({
      atlas,
      shapes,
      labels: atlas.labels,
      palette: LIGHT,
      language: english,
      moment,
      territory: undefined,
      camera: { zoom: 3.3, lat: 54, lon: 24 },
      permalink: 'https://atlas.example/',
      edition: 'version 0.1.0',
    })
    return performance.now() - start
  })
  return `the first ${times[0]?.toFixed(0)}, then median ${median(times).toFixed(0)}, p95 ${percentile(times, 95).toFixed(0)} of ${ROUNDS}`
}

function command(folder: string, ...asked: string[]): { seconds: number; megabytes: number } {
  const start = performance.now()
  // As `npm run snapshot` starts it.
  const args = ['--expose-gc', '--import', PEAK, START, ...asked, '--out', folder]
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const [, kilobytes = Number.NaN] = /VmHWM:\s*(\d+) kB/.exec(stderr) ?? []
  return { seconds: (performance.now() - start) / 1000, megabytes: (Number(kilobytes) * 1024) / 1e6 }
}
