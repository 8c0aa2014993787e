/** The version of the data: said in one place, and what changed in it in the changelog. */
import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { readEdition } from '../../geodata/edition'
import { version as versionOfPackage } from '../../package.json'
import { dayInWords } from '../../src/atlas/day'
import { editionInWords, releaseDay } from '../../src/atlas/edition'
import { english } from '../../src/words/language'
import { atlasFolder } from '../fixtures/folder'

const edition = readEdition()
const folder = atlasFolder()
afterAll(() => folder.delete())

/** https://semver.org, "Is there a suggested regular expression?" */
const SEMVER =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?$/

test('the version is a semantic one, and that of the package', () => {
  expect(edition.version).toMatch(SEMVER)
  expect(edition.version).toBe(versionOfPackage)
})

test('the changelog begins with the version and the day of its release', () => {
  const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8')
  const [first] = changelog.match(/^## .*$/gm) ?? []
  expect(first).toBe(`## ${edition.version} (${dayInWords(releaseDay(edition), english)})`)
})

test('it is said in words', () => {
  expect(editionInWords({ version: '1.2.3', released: '2027-01-05' }, english)).toBe(
    'version 1.2.3, data of 5 January 2027',
  )
})

test.each([
  ['version', '0.1'],
  ['version', 'v1.0.0'],
  ['released', '2026-02-30'],
  ['released', '22 November 2026'],
])('a %s of "%s" is refused', (field, value) => {
  folder.write('version.json', JSON.stringify({ version: '0.1.0', released: '2026-11-22', [field]: value }))
  expect(() => readEdition(folder.path)).toThrow(field)
})
