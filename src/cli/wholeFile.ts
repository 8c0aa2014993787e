/** Writing a file whole or not at all: under another name first, then renamed. */
import { existsSync, rmSync, statSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { CommandError } from './commandError'

const unfinished = new Set<string>()
// Also where the command is interrupted.
process.on('exit', () => {
  for (const path of unfinished) rmSync(path, { force: true })
})

/** @throws CommandError where the folder cannot be made */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await makeWithParents(resolve(folder))
  } catch (error) {
    throw new CommandError(`--out ${folder}: the folder cannot be made (${reasonOf(error)})`)
  }
}

/** Step by step: Node's own recursion never ends where the system refuses with "no such file", as in /proc. */
async function makeWithParents(folder: string): Promise<void> {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw new Error('EEXIST: a file of that name exists')
    return
  }
  await makeWithParents(dirname(folder))
  await mkdir(folder)
}

/** @throws CommandError where it cannot be written; then nothing is left behind */
export async function writeWhole(
  folder: string,
  name: string,
  content: string | Uint8Array,
): Promise<string> {
  const path = join(folder, name)
  const draft = join(folder, `.${name}.${process.pid}.part`)
  unfinished.add(draft)
  try {
    await writeFile(draft, content)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw new CommandError(`${path}: cannot be written (${reasonOf(error)})`)
  } finally {
    unfinished.delete(draft)
  }
  return path
}

/** `EACCES: permission denied` of what Node says, without the call and the path. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split(',')[0] ?? ''
}
