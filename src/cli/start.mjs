/** Runs the command line from the bundle of the build; makes it first where it is missing or its sources are newer. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const top = join(import.meta.dirname, '..', '..')
const folder = join(top, '.generated')
const bundle = join(folder, 'snapshot', 'snapshot.js')
/** What does not go into it. */
const others = new Set(['node_modules', 'ui', 'map', 'shapes'])

/** @param {string} path of a file or folder */
function newest(path) {
  if (!existsSync(path)) return 0
  const { mtimeMs } = statSync(path)
  const entries = readdirSync(path, { withFileTypes: true })
  return entries.reduce((latest, entry) => {
    if (others.has(entry.name)) return latest
    const inner = join(path, entry.name)
    return Math.max(latest, entry.isDirectory() ? newest(inner) : statSync(inner).mtimeMs)
  }, mtimeMs)
}

function isStale() {
  if (!existsSync(bundle)) return true
  const made = statSync(bundle).mtimeMs
  return (
    ['src', 'geodata'].some((name) => newest(join(top, name)) > made) ||
    statSync(join(top, 'package.json')).mtimeMs > made
  )
}

function build() {
  process.stderr.write('snapshot: building the command line, once …\n')
  const vite = join(top, 'node_modules', 'vite', 'bin', 'vite.js')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--configLoader', 'runner', '--mode', 'snapshot', '--logLevel', 'error'],
    { cwd: top, encoding: 'utf8' },
  )
  if (status === 0) return
  process.stderr.write(`${stdout}${stderr}snapshot: the command line could not be built\n`)
  process.exit(1)
}

if (isStale()) build()
process.once('SIGINT', () => process.exit(130))
const { run } = await import(bundle)
process.exitCode = await run(process.argv.slice(2), folder)
