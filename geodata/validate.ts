/** `npm run records`: checks every record and says everything that is wrong. */
import { problemInWords } from '../src/atlas/problem'
import { readAtlas } from './atlas'

const { atlas, reading, problems } = readAtlas()
for (const problem of problems) process.stderr.write(`${problemInWords(problem)}\n`)
process.stdout.write(
  `${atlas.territories.length} territories, ${reading.events.length} events, ${reading.sources.length} sources, ${problems.length} problems\n`,
)
process.exitCode = problems.length > 0 ? 1 : 0
