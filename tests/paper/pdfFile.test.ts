import { Resvg } from '@resvg/resvg-js'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { drawPage } from '../../src/drawing/page'
import { qrCode } from '../../src/drawing/qr'
import { lettersByFace } from '../../src/drawing/svg'
import { GREY } from '../../src/paint/grey'
import { DARK, LIGHT } from '../../src/paint/themes'
import { pdfFile } from '../../src/paper/pdf/pdfFile'
import { outlinedSvgFile } from '../../src/paper/svgFile'
import { pageInput } from '../drawing/fixture'
import { shareThatDiffers } from './meanColours'
import { data, faces, page, TOWNS, typefaces } from './sheet'

async function read(bytes: Uint8Array) {
  return getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS }).promise
}

test('holds the text of the sheet, letter by letter, in its own fonts', async () => {
  const pdf = await read(await pdfFile([page], faces, data))
  const sheet = await pdf.getPage(1)
  const { items } = await sheet.getTextContent()
  const texts = items.map((item) => ('str' in item ? item.str : ''))
  const all = texts.join('')
  for (const name of TOWNS) expect(all).toContain(name)
  // Once each: the light round the names is no second text.
  expect(all.split('Łódź').length).toBe(2)
  const { styles } = await sheet.getTextContent()
  expect(Object.keys(styles).length).toBeGreaterThan(5)
})

test('says what it is and has the size of the sheet', async () => {
  const bytes = await pdfFile([page], faces, data)
  const pdf = await read(bytes)
  const { info, metadata } = await pdf.getMetadata()
  expect(info).toMatchObject({
    Title: data.title,
    Author: 'Soviet Occupations Atlas',
    Subject: data.permalink,
    Creator: data.software,
  })
  expect(metadata?.get('dc:title')).toBe(data.title)
  expect(pdf.numPages).toBe(1)
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 25.4 / 72 })
  expect(width).toBeCloseTo(297, 2)
  expect(height).toBeCloseTo(210, 2)
  const groups = await pdf.getOptionalContentConfig()
  expect([...groups].length).toBeGreaterThan(5)
  // The same sheet gives the same bytes.
  expect(Buffer.compare(bytes, await pdfFile([page], faces, data))).toBe(0)
})

test('looks as the SVG does, by two renderers that share nothing', async () => {
  const pdf = await read(await pdfFile([page], faces, data))
  const sheet = await pdf.getPage(1)
  const viewport = sheet.getViewport({ scale: (2 * 96) / 72 })
  const [width, height] = [Math.floor(viewport.width), Math.floor(viewport.height)]
  const factory = pdf.canvasFactory as {
    create: (
      width: number,
      height: number,
    ) => {
      canvas: HTMLCanvasElement
      context: CanvasRenderingContext2D
    }
  }
  const { canvas, context } = factory.create(width, height)
  await sheet.render({ canvas, canvasContext: context, viewport }).promise
  const svg = outlinedSvgFile(page, faces, data)
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: { loadSystemFonts: false },
  }).render()
  const ofPdf = { pixels: context.getImageData(0, 0, width, height).data, width, height }
  expect(shareThatDiffers(ofPdf, image)).toBeLessThan(0.004)
})

test('refuses what it could not paint', async () => {
  const strange = (element: string) => pdfFile([page.replace('</svg>', `${element}</svg>`)], faces, data)
  await expect(strange('<path d="M0 0C1 1 2 2 3 3" fill="#000000"/>')).rejects.toThrow('path command “C”')
  await expect(strange('<image x="1"/>')).rejects.toThrow('<image>')
  await expect(strange('<rect width="1" height="1" opacity="0.5"/>')).rejects.toThrow('“opacity”')
  await expect(strange('<rect width="1" height="1" fill="red"/>')).rejects.toThrow('colour “red”')
})

test.each([
  ['colour', LIGHT],
  ['grey', GREY],
  ['dark', DARK],
] as const)('everything that can be asked for of a sheet can be painted: %s', async (_, palette) => {
  for (const compare of [undefined, { kind: 'year', year: 1938 }] as const) {
    const full = drawPage({
      ...pageInput,
      palette,
      compare,
      names: 'both',
      graticule: true,
      locator: true,
      code: qrCode,
      note: 'A note',
    })
    const held = await typefaces.holding(lettersByFace(full))
    const pdf = await read(await pdfFile([full], held, data))
    expect(pdf.numPages).toBe(1)
  }
})
