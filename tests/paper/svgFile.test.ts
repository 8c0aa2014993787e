import { expect, test } from 'vitest'
import { readTypeface } from '../../src/paper/font/typeface'
import { outlinedSvgFile, svgFile } from '../../src/paper/svgFile'
import { descendants, readSvg } from '../../src/paper/svgTree'
import { find, parseXml, textOf } from '../drawing/xml'
import { data, faces, page, TOWNS } from './sheet'

const RULE =
  /@font-face\{font-family:"([^"]+)";font-style:(\w+);font-weight:(\d+);src:url\(data:font\/woff;base64,([^)]+)\) format\("woff"\);unicode-range:([^}]+)\}/g

test('text stays text, and every letter of it is in a font inside', async () => {
  const svg = await svgFile(page, faces, data)
  const texts = find(parseXml(svg), 'text').map(({ element }) => textOf(element))
  expect(texts).toEqual(expect.arrayContaining(TOWNS))

  const held = new Map<string, Set<number>>()
  for (const [, family, style, weight, woff = '', range = ''] of svg.matchAll(RULE)) {
    const key = `${family} ${style} ${weight}`
    const { glyphs } = await readTypeface(Uint8Array.from(Buffer.from(woff, 'base64')))
    const codes = range.split(',').map((text) => Number.parseInt(text.slice(2), 16))
    // No more than what is set, and no letter in two files of a face.
    expect([...glyphs.keys()].toSorted((a, b) => a - b)).toEqual(codes.toSorted((a, b) => a - b))
    for (const code of codes) expect(held.get(key)?.has(code) ?? false).toBe(false)
    held.set(key, new Set([...(held.get(key) ?? []), ...codes]))
  }
  for (const { element } of find(parseXml(svg), 'text')) {
    const { attributes } = element
    const family = (attributes['font-family'] ?? '').split("'")[1]
    const key = `${family} ${attributes['font-style'] ?? 'normal'} ${attributes['font-weight']}`
    for (const letter of textOf(element))
      expect(held.get(key)?.has(letter.codePointAt(0) ?? 0), letter).toBe(true)
  }
  // The bundled files of the same letters weigh twice as much.
  expect(svg.length - page.length).toBeLessThan(130_000)
})

test('says what it is, where it comes from and how its layers are called', async () => {
  const svg = await svgFile(page, faces, data)
  const root = parseXml(svg)
  const said = (name: string) => [...descendants(readSvg(svg))].find((item) => item.name === name)?.text
  expect(said('dc:title')).toBe(data.title)
  expect(said('dc:source')).toBe(data.permalink)
  expect(said('dc:creator')).toBe('Soviet Occupations Atlas')
  expect(root.attributes['width']).toBe('297mm')
  const layers = find(root, 'g').filter(({ element }) => element.attributes['inkscape:groupmode'] === 'layer')
  expect(layers.length).toBeGreaterThan(5)
  for (const { element } of layers) {
    expect(element.attributes['inkscape:label']).toMatch(/\w/)
    expect(element.attributes['id']).toMatch(/^[a-z]/)
  }
  expect(svg).not.toContain('data-layer')
})

test('outlined, it has a path for every line of type and needs no font', () => {
  const svg = outlinedSvgFile(page, faces, data)
  const root = parseXml(svg)
  const texts = find(parseXml(page), 'text').filter(({ element }) => textOf(element) !== '')
  expect(find(root, 'text').filter(({ element }) => textOf(element) !== '')).toEqual([])
  expect(find(root, 'path').length - find(parseXml(page), 'path').length).toBe(texts.length)
  expect(svg).not.toContain('@font-face')
  for (const { element } of find(root, 'path')) expect(element.attributes['d']).not.toContain('NaN')
})
