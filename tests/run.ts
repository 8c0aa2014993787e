/**
 * `npm test`: builds the site, runs every suite and ends with the line `N passed, N failed` over all of them.
 * A suite that does not run, runs no test or skips one has failed.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

const TOP = join(import.meta.dirname, '..')
const REPORTS = join(TOP, 'test-results')

interface Count {
  passed: number
  failed: number
}

interface Suite {
  name: string
  /** A program of `node_modules/.bin` and its arguments. */
  command: [string, ...string[]]
  env?: Record<string, string>
  /** The report that it writes and how to read it; undefined for a step that only succeeds or fails. */
  report?: { file: string; count: (report: unknown) => Count }
}

/** East and west of every other zone: a day that is read in local time is another day in one of them. */
const ZONES = ['Pacific/Kiritimati', 'Etc/GMT+12']

function nodeSuite(name: string, id: string, folders: string[], env: Record<string, string> = {}): Suite {
  const file = join(REPORTS, `${id}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return {
    name,
    command: ['vitest', 'run', ...reporters, ...folders],
    env,
    report: { file, count: countVitest },
  }
}

interface VitestReport {
  numPassedTests: number
  numTotalTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/** What did not pass has failed; a file that could not be loaded has failed once. */
function countVitest(report: unknown): Count {
  const { numPassedTests, numTotalTests, testResults } = report as VitestReport
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + broken.length }
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
}

function countPlaywright(report: unknown): Count {
  const { stats, errors } = report as PlaywrightReport
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length }
}

function run({ command: [program, ...args], env }: Suite): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(join(TOP, 'node_modules', '.bin', program), args, {
      cwd: TOP,
      stdio: 'inherit',
      env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...env },
    })
    child.on('error', () => resolve(1))
    child.on('close', (code) => resolve(code ?? 1))
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 4179))
    })
  })
}

async function outcomeOf(suite: Suite): Promise<Count> {
  const { report } = suite
  if (report) rmSync(report.file, { force: true })
  const code = await run(suite)
  if (!report) return { passed: 0, failed: code === 0 ? 0 : 1 }
  let count: Count
  try {
    count = report.count(JSON.parse(readFileSync(report.file, 'utf8')))
  } catch {
    return { passed: 0, failed: 1 }
  }
  const { passed, failed } = count
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed }
}

const suites: Suite[] = [
  {
    name: 'Build of the site',
    command: ['vite', 'build', '--configLoader', 'runner', '--logLevel', 'error'],
  },
  nodeSuite('Data and logic', 'node', []),
  ...ZONES.map((zone, index) =>
    nodeSuite(`Days and addresses in ${zone}`, `zone-${index}`, ['tests/atlas', 'tests/state'], { TZ: zone }),
  ),
  {
    name: 'The built app in a browser',
    command: ['playwright', 'test', '--config', 'tests/playwright.config.ts'],
    env: { PREVIEW_PORT: String(await freePort()) },
    report: { file: join(REPORTS, 'browser.json'), count: countPlaywright },
  },
]

mkdirSync(REPORTS, { recursive: true })
const lines: string[] = []
const total: Count = { passed: 0, failed: 0 }
for (const suite of suites) {
  process.stdout.write(`\n== ${suite.name}\n`)
  const { passed, failed } = await outcomeOf(suite)
  total.passed += passed
  total.failed += failed
  lines.push(
    `${failed === 0 ? 'ok    ' : 'FAILED'}  ${suite.name}${suite.report ? `: ${passed} passed, ${failed} failed` : ''}`,
  )
}
process.stdout.write(`\n${lines.join('\n')}\n${total.passed} passed, ${total.failed} failed\n`)
process.exitCode = total.failed === 0 ? 0 : 1
