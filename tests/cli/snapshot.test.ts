/** The command as a script calls it: `npm run snapshot`, on the real data. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseXml } from '../drawing/xml'

const START = join(import.meta.dirname, '..', '..', 'src', 'cli', 'start.mjs')
const folder = mkdtempSync(join(tmpdir(), 'snapshot-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Room for a machine that is busy with other tests; the first call may also have to build. */
const PATIENCE = 180_000

function snapshot(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [START, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

beforeAll(() => {
  expect(snapshot('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--date') })
}, PATIENCE)

interface Png {
  width: number
  height: number
  dotsPerMetre: number
  texts: Record<string, string>
}

/** Header, resolution and descriptions (PNG specification, chunks IHDR, pHYs, iTXt). */
function readPng(file: Buffer): Png {
  const png: Png = { width: 0, height: 0, dotsPerMetre: 0, texts: {} }
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    const data = file.subarray(at + 8, at + 8 + file.readUInt32BE(at))
    const type = file.toString('latin1', at + 4, at + 8)
    if (type === 'IHDR') Object.assign(png, { width: data.readUInt32BE(0), height: data.readUInt32BE(4) })
    if (type === 'pHYs') png.dotsPerMetre = data.readUInt32BE(0)
    if (type === 'iTXt') {
      const [keyword = '', ...rest] = data.toString('utf8').split('\0')
      png.texts[keyword] = rest.at(-1) ?? ''
    }
  }
  return png
}

test(
  'a named view in three formats, each of the size and with the description that it should have',
  async () => {
    const site = 'https://atlas.example/'
    const args = [
      '--date',
      '1945-05-09',
      '--scene',
      'eastern-bloc',
      '--format',
      'svg,pdf,png',
      '--dpi',
      '150',
    ]
    const { status, stdout, stderr } = snapshot(...args, '--site', site, '--out', join(folder, 'a/b'))
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const name = (format: string) =>
      join(folder, 'a/b', `soviet-occupations-1945-05-09-eastern-bloc.${format}`)
    expect(stdout.trim().split('\n')).toEqual(['svg', 'pdf', 'png'].map(name))
    expect(readdirSync(join(folder, 'a/b')).length).toBe(3)
    const permalink = `${site}?date=1945-05-09&scene=eastern-bloc`

    const svg = readFileSync(name('svg'), 'utf8')
    expect(parseXml(svg).attributes).toMatchObject({ width: '297mm', height: '210mm' })
    expect(svg).toContain('The Eastern Bloc')

    const png = readPng(readFileSync(name('png')))
    expect(png).toMatchObject({ width: 1754, height: 1240, dotsPerMetre: 5906 })
    expect(png.texts['Source']).toBe(permalink)
    expect(png.texts['Title']).toBe('The Eastern Bloc, 9 May 1945')

    const pdf = await getDocument({
      data: new Uint8Array(readFileSync(name('pdf'))),
      verbosity: VerbosityLevel.ERRORS,
    }).promise
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: 'The Eastern Bloc, 9 May 1945', Subject: permalink })
    const { items } = await (await pdf.getPage(1)).getTextContent()
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ')
    for (const word of ['Romania', 'Warsaw', '9 May 1945', 'atlas.example']) expect(text).toContain(word)
  },
  PATIENCE,
)

test(
  'a sheet is as large as asked for, to the pixel',
  () => {
    const out = join(folder, 'sizes')
    const size = ['--width', '1280px', '--height', '720px', '--dpi', '96', '--format', 'svg,png']
    expect(snapshot('--date', '1948', '--territory', 'romania', ...size, '--out', out).status).toBe(0)
    const name = join(out, 'soviet-occupations-1948-romania')
    expect(readPng(readFileSync(`${name}.png`))).toMatchObject({ width: 1280, height: 720 })
    const { width, height } = parseXml(readFileSync(`${name}.svg`, 'utf8')).attributes
    expect([width, height].map((text) => Number.parseFloat(text ?? '') * (96 / 25.4))).toEqual([
      expect.closeTo(1280, 1),
      expect.closeTo(720, 1),
    ])
  },
  PATIENCE,
)

test(
  'in another language, with a title of one’s own, which leaves the dates of a comparison on the sheet',
  () => {
    const out = join(folder, 'words')
    const words = ['--lang', 'et', '--title', 'Mis juurde tuli', '--note', 'Õpikule', '--code']
    const site = ['--site', 'https://atlas.example/']
    const asked = ['--date', '1945', '--compare', '1938-12-31', '--format', 'svg', ...words, ...site]
    expect(snapshot(...asked, '--out', out)).toMatchObject({ status: 0, stderr: '' })
    const svg = readFileSync(join(out, 'soviet-occupations-1945-compared-with-1938-12-31.svg'), 'utf8')
    for (const word of ['Mis juurde tuli', 'Õpikule', '31. detsember 1938', 'Eesti', 'shape-rendering'])
      expect(svg).toContain(word)
    expect(svg).toContain('lang=et')
  },
  PATIENCE,
)

test(
  'all sources, numbered, follow in a PDF and in nothing else',
  async () => {
    const out = join(folder, 'sources')
    const asked = ['--date', '1940', '--territory', 'estonia', '--format', 'pdf,svg', '--sources']
    expect(snapshot(...asked, '--out', out)).toMatchObject({ status: 0, stderr: '' })
    const name = join(out, 'soviet-occupations-1940-estonia')
    const pdf = await getDocument({
      data: new Uint8Array(readFileSync(`${name}.pdf`)),
      verbosity: VerbosityLevel.ERRORS,
    }).promise
    expect(pdf.numPages).toBeGreaterThan(1)
    const textOf = async (page: number) => {
      const { items } = await (await pdf.getPage(page)).getTextContent()
      return items.map((item) => ('str' in item ? item.str : '')).join(' ')
    }
    expect(await textOf(1)).toContain('numbered on the pages that')
    expect(await textOf(2)).toMatch(/Sources.*\b1\. .*\b2\. /)
    expect(readFileSync(`${name}.svg`, 'utf8')).not.toContain('numbered on the pages that')
  },
  PATIENCE,
)

test(
  'two views of one date are two files',
  () => {
    const out = join(folder, 'views')
    for (const scene of ['eastern-bloc', 'austria-zones'])
      expect(snapshot('--date', '1955', '--scene', scene, '--format', 'svg', '--out', out).status).toBe(0)
    expect(readdirSync(out)).toHaveLength(2)
  },
  PATIENCE,
)

test(
  'a file for each year, and nothing but them',
  () => {
    const out = join(folder, 'years')
    const { status, stdout } = snapshot('--dates', '1939..1942', '--format', 'svg', '--out', out)
    expect(status).toBe(0)
    expect(stdout.trim().split('\n').length).toBe(4)
    expect(readdirSync(out).toSorted()).toEqual(
      [1939, 1940, 1941, 1942].map((year) => `soviet-occupations-${year}.svg`),
    )
  },
  PATIENCE,
)

describe('an error is one line, an exit code, and no file', () => {
  test.each([
    [['--territory', 'atlantis'], 'atlantis'],
    [['--scene', 'nowhere'], 'nowhere'],
    [['--region', 'nowhere'], 'nowhere'],
    [['--width', '-5mm'], '-5mm'],
    [['--date', '1890'], '1890'],
  ])(
    '%j',
    (args, word) => {
      const out = join(folder, 'none')
      const { status, stdout, stderr } = snapshot(...args, '--out', out)
      expect(status).toBe(2)
      expect(stdout).toBe('')
      expect(stderr).toMatch(/^snapshot: [^\n]+\n$/)
      expect(stderr).toContain(word)
      expect(readdirSync(folder)).not.toContain('none')
    },
    PATIENCE,
  )

  test(
    'where the folder is a file, or cannot be made',
    () => {
      for (const out of [START, join(START, 'inside'), '/proc/nowhere']) {
        const { status, stderr } = snapshot('--format', 'svg', '--out', out)
        expect(status).toBe(2)
        expect(stderr).toMatch(/^snapshot: --out [^\n]+\n$/)
      }
    },
    PATIENCE,
  )
})

test(
  'what can be drawn is listed',
  () => {
    const { status, stdout } = snapshot('--list')
    expect(status).toBe(0)
    for (const id of ['eastern-bloc', 'baltic-states', 'bornholm']) expect(stdout).toContain(`  ${id} `)
  },
  PATIENCE,
)
