/** `datapackage.json` describes what is published, by the rules of Frictionless Data Package v1. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { dataPackage } from '../../geodata/dataPackage'
import { readEdition } from '../../geodata/edition'
import { publish } from '../../geodata/publish'
import { parseCsv } from '../fixtures/csv'
import { atlasFolder } from '../fixtures/folder'

const { published } = publish(undefined, 'https://example.org/atlas/')
const { 'datapackage.json': descriptor = '', ...files } = published

const licence = z.strictObject({
  name: z.string().regex(/^[-a-zA-Z0-9._]+$/),
  path: z.url(),
  title: z.string(),
})
const common = {
  name: z.string().regex(/^[-a-z0-9._/]+$/),
  /** Relative, and not out of the folder. */
  path: z.string().regex(/^(?!\/)(?!.*\.\.)[\w./-]+$/),
  title: z.string(),
  format: z.string(),
  mediatype: z.string().regex(/^(.+)\/(.+)$/),
  encoding: z.literal('utf-8'),
  bytes: z.number().int().positive(),
  hash: z.string().regex(/^sha256:[a-f0-9]{64}$/),
  licenses: z.array(licence).min(1),
}
const field = z.strictObject({
  name: z.string(),
  type: z.enum(['string', 'number', 'date', 'boolean']),
  description: z.string(),
})
/** https://specs.frictionlessdata.io/data-package/ and the pages that it names, in our words. */
const packageSchema = z.strictObject({
  profile: z.literal('data-package'),
  name: common.name,
  title: z.string(),
  description: z.string(),
  version: z.string(),
  created: z.iso.datetime(),
  homepage: z.url().optional(),
  keywords: z.array(z.string()),
  licenses: z.array(licence).min(1),
  resources: z
    .array(
      z.discriminatedUnion('profile', [
        z.strictObject({ profile: z.literal('data-resource'), ...common }),
        z.strictObject({
          profile: z.literal('tabular-data-resource'),
          ...common,
          schema: z.strictObject({
            fields: z.array(field).min(1),
            missingValues: z.tuple([z.literal('')]),
            primaryKey: z.array(z.string()).min(1),
          }),
        }),
      ]),
    )
    .min(1)
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'unique names'),
})

const described = packageSchema.parse(JSON.parse(descriptor))

test('it has the version and the day of the data, and the address of the atlas', () => {
  const { version, released } = readEdition()
  expect(described).toMatchObject({ version, homepage: 'https://example.org/atlas/' })
  expect(described.created.slice(0, 10)).toBe(released)
})

test('it describes every published file as it is, and no other', () => {
  expect(described.resources.map(({ path }) => path).toSorted()).toEqual(Object.keys(files).toSorted())
  for (const { path, bytes, hash } of described.resources) {
    const text = Buffer.from(files[path] ?? '', 'utf8')
    expect([path, bytes]).toEqual([path, text.length])
    expect([path, hash]).toEqual([path, `sha256:${createHash('sha256').update(text).digest('hex')}`])
  }
  const { 'events.csv': _events, ...rest } = files
  expect(() => dataPackage(rest, readEdition())).toThrow('events.csv')
  expect(() => dataPackage({ ...files, 'more.csv': 'a' }, readEdition())).toThrow('more.csv')
})

describe.each(['periods.csv', 'events.csv'])('%s', (path) => {
  const resource = described.resources.find((each) => each.path === path)
  const schema = resource?.profile === 'tabular-data-resource' ? resource.schema : undefined
  const [names = [], ...rows] = parseCsv(files[path] ?? '')
  const column = (name: string) => rows.map((row) => row[names.indexOf(name)] ?? '')

  test('has no byte-order mark, and the columns that the package says, of their types', () => {
    expect(names).toEqual(schema?.fields.map(({ name }) => name))
    const TYPE = {
      string: /^[\s\S]*$/,
      number: /^-?\d+(?:\.\d+)?$/,
      date: /^\d{4}-\d{2}-\d{2}$/,
      boolean: /^(?:true|false)$/,
    }
    for (const { name, type } of schema?.fields ?? []) {
      const wrong = column(name).filter((text) => text !== '' && !TYPE[type].test(text))
      expect([name, wrong]).toEqual([name, []])
    }
  })

  test('its key is unique', () => {
    const keys = rows.map((row) => schema?.primaryKey.map((name) => row[names.indexOf(name)]).join(' '))
    expect(new Set(keys).size).toBe(rows.length)
  })
})

test('the README names every published file, in the order of the package', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const section = readme.split('\n## Published data\n')[1]?.split('\n## ')[0] ?? ''
  const named = [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name)
  expect(named).toEqual([...described.resources.map(({ path }) => path), 'datapackage.json'])
})

test('the build knows the address of the atlas only if it is told', () => {
  expect(files['places.lpf.json']).toContain('"@id":"https://example.org/atlas/?territory=estonia"')
  const folder = atlasFolder()
  const firstId = () => /"@id":"([^"]*)"/.exec(publish(folder.path).published['places.lpf.json'] ?? '')?.[1]
  vi.stubEnv('ATLAS_URL', undefined)
  expect(firstId()).toBe('urn:x-soviet-occupations-atlas:eastland')
  vi.stubEnv('ATLAS_URL', 'https://example.org/maps')
  expect(firstId()).toBe('https://example.org/maps/?territory=eastland')
  vi.unstubAllEnvs()
  folder.delete()
})
