/** Draws what the options ask for and writes it, a sheet after the other. */
import { fileStem } from '../atlas/downloads/fileStem'
import { editionInWords } from '../atlas/edition'
import type { Moment } from '../atlas/moment'
import { drawPage } from '../drawing/page'
import { layoutOf } from '../drawing/paper'
import { qrCode } from '../drawing/qr'
import { lettersByFace } from '../drawing/svg'
import { PALETTE_OF } from '../paint/tones'
import type { FaceFiles } from '../paper/font/typefaces'
import { pdfFile } from '../paper/pdf/pdfFile'
import { pixelsOf } from '../paper/pixels'
import { sizeOf } from '../paper/sheetSize'
import { type FileData, outlinedSvgFile, svgFile } from '../paper/svgFile'
import { readSvg } from '../paper/svgTree'
import { formatViewState } from '../state/viewState'
import type { Bundled } from './bundled'
import type { Format, Options } from './options'
import { pngOf } from './raster'
import { type Chosen, chosenBy } from './view'
import { makeFolder, writeWhole } from './wholeFile'

/** So many sheets are made at once: while one becomes pixels on another thread, the next is drawn. */
const AT_ONCE = 2

/**
 * @param version of the program, for the files' own description
 * @param say is told of each file that has been written, and which sheet it belongs to
 * @throws CommandError
 */
export async function drawAll(
  options: Options,
  bundled: Bundled,
  version: string,
  say: (file: { path: string; sheet: number; sheets: number }) => void,
): Promise<void> {
  const chosen = chosenBy(options, bundled.atlas)
  await makeFolder(options.out)
  const { dates } = chosen
  let next = 0
  const work = async () => {
    while (next < dates.length) {
      const sheet = next++
      const moment = dates[sheet]
      if (!moment) return
      for await (const path of filesOf(moment, options, chosen, bundled, version))
        say({ path, sheet: sheet + 1, sheets: dates.length })
      // Pixels live where Node does not see their weight: a long batch would pile them up.
      globalThis.gc?.()
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, dates.length) }, work))
}

async function* filesOf(
  moment: Moment,
  options: Options,
  chosen: Chosen,
  bundled: Bundled,
  version: string,
): AsyncGenerator<string> {
  const { page, data } = pageOf(moment, options, chosen, bundled, version)
  const faces = await bundled.typefaces.holding(lettersByFace(page))
  const { compare, territory, region, scene } = options
  const stem = fileStem({ moment, compare, subject: territory ?? region ?? scene })
  for (const format of options.formats) {
    const content = await contentOf(format, page, faces, data, options)
    yield await writeWhole(options.out, `${stem}.${format}`, content)
  }
}

function pageOf(
  moment: Moment,
  options: Options,
  { scene, stateOn, cameraIn }: Chosen,
  { atlas, edition, language, shapes, labels, reading }: Bundled,
  version: string,
): { page: string; data: FileData } {
  const { compare, territory, paper, title, subtitle, note, names, graticule, locator } = options
  const permalink = options.site + formatViewState(stateOn(moment))
  const page = drawPage({
    atlas,
    shapes,
    labels,
    reading,
    palette: PALETTE_OF[options.tone],
    language,
    moment,
    compare,
    territory,
    scene,
    title,
    subtitle,
    note,
    names,
    graticule,
    locator,
    code: options.code ? qrCode : undefined,
    paper,
    camera: cameraIn(layoutOf(paper).map),
    zones: scene?.context !== undefined,
    permalink,
    edition: editionInWords(edition, language),
  })
  const words = readSvg(page).attributes['aria-label'] ?? ''
  return { page, data: { title: words, permalink, software: `Soviet Occupations Atlas ${version}` } }
}

async function contentOf(
  format: Format,
  page: string,
  faces: FaceFiles,
  data: FileData,
  { outlines, dpi }: Options,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'svg':
      return outlines ? outlinedSvgFile(page, faces, data) : svgFile(page, faces, data)
    case 'pdf':
      return pdfFile(page, faces, data)
    case 'png': {
      const size = pixelsOf(sizeOf(page), dpi)
      return pngOf(outlinedSvgFile(page, faces, data), size, dpi, data)
    }
  }
}
