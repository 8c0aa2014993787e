/**
 * npm run shapes            remakes every boundary and the background
 * npm run shapes -- --check remakes them beside and compares
 *
 * Exit codes: 0 done or equal, 1 a difference or a failure, 2 unknown option,
 * 3 the inputs are not offered on this system.
 *
 * Until the tools are installed this file may import only what Node has.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureInputs, InputsUnavailable } from './inputs'

const here = import.meta.dirname
const geodata = join(here, '..')

const EXIT_DIFFERENCE = 1
const EXIT_USAGE = 2
const EXIT_NO_INPUTS = 3

/** Whether node_modules was installed from the present lockfile: npm leaves a copy of it there. */
function toolsAreCurrent(): boolean {
  const installed = join(here, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  const packages = (path: string) =>
    (
      JSON.parse(readFileSync(path, 'utf8')) as {
        packages: Record<string, { version?: string; optional?: boolean }>
      }
    ).packages
  const have = packages(installed)
  // Optional packages of other platforms are in the lockfile alone.
  return Object.entries(packages(join(here, 'package-lock.json'))).every(
    ([name, wanted]) => name === '' || wanted.optional || have[name]?.version === wanted.version,
  )
}

/** @throws Error where npm fails */
function installTools(): void {
  if (toolsAreCurrent()) return
  console.log('Installing the tools of geodata/shapes …')
  // The folder's .npmrc forbids install scripts: mapshaper's SQLite binding would be compiled, and is not used.
  const npm = spawnSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) throw new Error('npm ci failed in geodata/shapes')
}

async function remake(output: string): Promise<void> {
  const inputs = ensureInputs()
  installTools()
  const { buildShapes } = await import('./build')
  await buildShapes(inputs, geodata, output)
}

/** Names of the files that differ between a remake and what is committed. */
async function differences(remade: string): Promise<string[]> {
  const { HASHES } = await import('./write')
  const names = Object.keys(JSON.parse(readFileSync(join(remade, HASHES), 'utf8')) as Record<string, string>)
  return [...names, HASHES].filter((name) => {
    const committed = join(geodata, name)
    return !existsSync(committed) || !readFileSync(committed).equals(readFileSync(join(remade, name)))
  })
}

async function check(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'shapes-'))
  try {
    await remake(folder)
    const different = await differences(folder)
    for (const name of different) console.error(`differs from its recipe: geodata/${name}`)
    if (different.length > 0) return EXIT_DIFFERENCE
    console.log('Every shape is what its recipe makes.')
    return 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function main(options: string[]): Promise<number> {
  const unknown = options.find((option) => option !== '--check')
  if (unknown) {
    console.error(`Unknown option ${unknown}; there is only --check.`)
    return EXIT_USAGE
  }
  try {
    if (options.includes('--check')) return await check()
    await remake(geodata)
    console.log('Shapes remade.')
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return error instanceof InputsUnavailable ? EXIT_NO_INPUTS : EXIT_DIFFERENCE
  }
}

process.exitCode = await main(process.argv.slice(2))
