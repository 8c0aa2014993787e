/**
 * Where the shapes come from: two Debian packages, named by version and checked
 * by hash, kept in a cache outside the project.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

interface DebianPackage {
  name: string
  version: string
  /** Of the .deb file. */
  sha256: string
  /** The files that are read, by the name that the build calls them. */
  files: Record<string, string>
}

const PACKAGES: DebianPackage[] = [
  {
    name: 'qgis-common',
    version: '3.22.16+dfsg-1',
    sha256: '8c46e9da78b82772b23777643e02210c43945f01faee2316899f6438b65a5960',
    files: { units: 'usr/share/qgis/resources/data/world_map.gpkg' },
  },
  {
    name: 'gmt-gshhg-full',
    version: '2.3.7-6',
    sha256: '2c12ca67ac90e0fbd65369ddefc183308a91fd9af5f2137dfbe2500d21f31352',
    files: {
      shores: 'usr/share/gmt-gshhg/binned_GSHHS_f.nc',
      rivers: 'usr/share/gmt-gshhg/binned_river_f.nc',
    },
  },
]

/** Paths of the input files on this machine. */
export interface Inputs {
  /** GeoPackage with Natural Earth admin-1 units. */
  units: string
  /** GSHHG shorelines, full resolution, netCDF-4. */
  shores: string
  /** WDB-II rivers, full resolution, netCDF-4. */
  rivers: string
}

/** The inputs cannot be had here: no Debian or Ubuntu, or another release. */
export class InputsUnavailable extends Error {}

function cacheFolder(): string {
  const base = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache')
  return join(base, 'soviet-occupations-atlas')
}

function run(command: string, args: string[], cwd: string): boolean {
  return spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'ignore'] }).status === 0
}

function hasProgram(name: string): boolean {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

/** Unpacks one package into the cache unless its files are there. */
function ensurePackage(pack: DebianPackage, cache: string): string {
  // The hash is part of the folder's name: what lies in it was checked before it got there.
  const folder = join(cache, `${pack.name}-${pack.sha256.slice(0, 16)}`)
  if (existsSync(folder)) return folder
  for (const program of ['apt-get', 'dpkg-deb']) {
    if (!hasProgram(program))
      throw new InputsUnavailable(
        `Remaking the shapes needs Debian or Ubuntu: ${program} was not found, so ${pack.name} ${pack.version} cannot be fetched.`,
      )
  }
  const work = join(cache, `${pack.name}.part-${process.pid}`)
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work, { recursive: true })
  try {
    // apt writes a colon of the version as %3a; these versions have none.
    const deb = join(work, `${pack.name}_${pack.version}_all.deb`)
    if (!run('apt-get', ['download', `${pack.name}=${pack.version}`], work) || !existsSync(deb))
      throw new InputsUnavailable(
        `apt-get does not offer ${pack.name} ${pack.version} here (it is part of Debian 12 "bookworm"; apt-get update may be missing).`,
      )
    const found = sha256(deb)
    if (found !== pack.sha256)
      throw new Error(`${pack.name} ${pack.version} has sha256 ${found}, expected ${pack.sha256}`)
    const unpacked = join(work, 'unpacked')
    if (!run('dpkg-deb', ['-x', deb, unpacked], work)) throw new Error(`dpkg-deb could not unpack ${deb}`)
    renameSync(unpacked, folder)
    return folder
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/**
 * Fetches, checks and unpacks the inputs unless the cache has them.
 * @throws InputsUnavailable where the packages are not offered
 * @throws Error where a package has another hash or cannot be unpacked
 */
export function ensureInputs(): Inputs {
  const cache = cacheFolder()
  const paths: Record<string, string> = {}
  for (const pack of PACKAGES) {
    const folder = ensurePackage(pack, cache)
    for (const [key, file] of Object.entries(pack.files)) paths[key] = join(folder, file)
  }
  return paths as unknown as Inputs
}
