/** The command line: pages of the atlas as files, drawn in Node. `start.mjs` builds and runs it. */
import { version } from '../../package.json'
import { readBundled } from './bundled'
import { CommandError } from './commandError'
import { drawAll } from './draw'
import { HELP } from './help'
import { readCommand } from './options'

/**
 * @param args without program and script
 * @param folder where the build put the data
 * @returns the exit code: 0, 2 where the arguments are at fault, 1 where something else is
 */
export async function run(args: readonly string[], folder: string): Promise<number> {
  try {
    const command = readCommand(args)
    if (command.kind === 'help') {
      process.stdout.write(HELP)
      return 0
    }
    if (command.kind === 'list') {
      const { scenes, regions, territories } = (await readBundled(folder, 'en')).atlas
      const lines = (head: string, items: readonly { id: string; words: string }[]) =>
        `${head}\n${items.map(({ id, words }) => `  ${id.padEnd(34)} ${words}\n`).join('')}`
      const words = ({ id, name }: { id: string; name: string }) => ({ id, words: name })
      process.stdout.write(
        lines(
          'Views (--scene)',
          scenes.map(({ id, title }) => ({ id, words: title })),
        ) +
          lines('Regions (--region)', regions.map(words)) +
          lines('Territories (--territory)', territories.map(words)),
      )
      return 0
    }
    const bundled = await readBundled(folder, command.options.lang)
    await drawAll(command.options, bundled, version, ({ path, sheet, sheets }) => {
      // Where somebody watches a long piece of work, how far it has come.
      const count = sheets > 1 && process.stderr.isTTY ? `${sheet} of ${sheets}: ` : ''
      if (count !== '') process.stderr.write(count)
      process.stdout.write(`${path}\n`)
    })
    return 0
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(`snapshot: ${message.replaceAll(/\s*\n\s*/g, ' ')}\n`)
    return error instanceof CommandError ? 2 : 1
  }
}
