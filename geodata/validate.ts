/** `npm run records`: checks every record and says everything that is wrong; with `-- --table`, prints the README's table. */
import { problemInWords } from '../src/atlas/problem'
import { readAtlas } from './atlas'
import { regionTable } from './table'

const { atlas, reading, problems } = readAtlas()
for (const problem of problems) process.stderr.write(`${problemInWords(problem)}\n`)
process.stdout.write(
  `${atlas.territories.length} territories, ${reading.events.length} events, ${reading.sources.length} sources, ${problems.length} problems\n`,
)
if (process.argv.includes('--table')) process.stdout.write(`${regionTable(atlas, reading)}\n`)
process.exitCode = problems.length > 0 ? 1 : 0
