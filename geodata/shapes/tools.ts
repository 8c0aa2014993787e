/**
 * The heavy tools, which live in this folder's own node_modules and are not
 * known to the app. They are loaded by computed names with the few calls that
 * are used typed here, so that the app type-checks without them.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Loads a module by its file: h5wasm names its Node build for `import` alone, which a resolver from here cannot see. */
async function load(file: string): Promise<Record<string, unknown>> {
  const path = join(import.meta.dirname, 'node_modules', file)
  return (await import(pathToFileURL(path).href)) as Record<string, unknown>
}

export interface Mapshaper {
  /** Runs a command line over named in-memory files; resolves to the files written by -o. */
  applyCommands(
    commands: string,
    input: Record<string, unknown>,
  ): Promise<Record<string, string | Uint8Array>>
}

export async function mapshaper(): Promise<Mapshaper> {
  return (await load('mapshaper/mapshaper.js'))['default'] as Mapshaper
}

/** One variable of a netCDF-4 file. */
export type NetcdfArray = Int8Array | Int16Array | Int32Array | Float64Array

export interface NetcdfFile {
  get(name: string): { value: NetcdfArray }
  close(): void
}

export async function openNetcdf(path: string): Promise<NetcdfFile> {
  const h5 = await load('h5wasm/dist/node/hdf5_hl.js')
  await (h5['ready'] as Promise<unknown>)
  const File = h5['File'] as new (path: string, mode: string) => NetcdfFile
  return new File(path, 'r')
}

export interface SqliteDatabase {
  exec(sql: string): { columns: string[]; values: unknown[][] }[]
  close(): void
}

export async function openSqlite(bytes: Uint8Array): Promise<SqliteDatabase> {
  const start = (await load('sql.js/dist/sql-wasm.js'))['default'] as () => Promise<{
    Database: new (data: Uint8Array) => SqliteDatabase
  }>
  const { Database } = await start()
  return new Database(bytes)
}
