/** The README says how much the atlas holds; the data say it, too. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import { regionTable } from '../../geodata/table'

const { atlas, reading } = readAtlas()
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
/** The rows of the first table of a section. */
const tableUnder = (heading: string) =>
  readme
    .split(`\n## ${heading}\n`)[1]
    ?.split('\n## ')[0]
    ?.split('\n')
    .filter((line) => line.startsWith('|'))
    .join('\n')

test('its table of regions is what `npm run records -- --table` prints', () => {
  expect(tableUnder('What it covers')).toBe(regionTable(atlas, reading))
})

test('the table counts an event of two territories of a region once', () => {
  const [region] = atlas.regions
  const ids = atlas.territories.filter((territory) => territory.region === region?.id).map(({ id }) => id)
  const of = (id: string) => reading.events.filter(({ territories }) => territories.includes(id)).length
  const inTable = Number(regionTable(atlas, reading).split('\n')[2]?.split('|').at(-2))
  expect(inTable).toBeGreaterThan(Math.max(...ids.map(of)))
  expect(inTable).toBeLessThan(ids.map(of).reduce((sum, count) => sum + count))
})
