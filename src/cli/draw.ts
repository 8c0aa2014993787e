/** Draws what the options ask for and writes it, a sheet after the other. */
import { fileStem } from '../atlas/downloads/fileStem'
import { editionInWords } from '../atlas/edition'
import type { Moment } from '../atlas/moment'
import { drawPage } from '../drawing/page'
import type { PageInput } from '../drawing/pageInput'
import { layoutOf } from '../drawing/paper'
import { qrCode } from '../drawing/qr'
import { drawSourcePages } from '../drawing/sourcePages'
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
  const { compare, territory, region, scene } = options
  const stem = fileStem({ moment, compare, subject: territory ?? region ?? scene })
  let sheet: (Sheet & { withSources: boolean }) | undefined
  for (const format of options.formats) {
    const withSources = format === 'pdf' && options.sources
    if (withSources !== sheet?.withSources) {
      const { pages, data } = pagesOf(moment, options, withSources, chosen, bundled, version)
      const faces = await bundled.typefaces.holding(lettersByFace(pages.join('')))
      sheet = { withSources, pages, faces, data }
    }
    const content = await contentOf(format, sheet, options)
    yield await writeWhole(options.out, `${stem}.${format}`, content)
  }
}

interface Sheet {
  /** The sheet, and what follows it in a PDF. */
  pages: readonly [string, ...string[]]
  faces: FaceFiles
  data: FileData
}

function pagesOf(
  moment: Moment,
  options: Options,
  sourcesFollow: boolean,
  { scene, stateOn, cameraIn }: Chosen,
  { atlas, edition, language, shapes, labels, reading }: Bundled,
  version: string,
): Omit<Sheet, 'faces'> {
  const { compare, territory, paper, title, subtitle, note, names, graticule, locator } = options
  const permalink = options.site + formatViewState(stateOn(moment))
  const input: PageInput = {
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
    sourcesFollow,
  }
  const page = drawPage(input)
  const words = readSvg(page).attributes['aria-label'] ?? ''
  return {
    pages: [page, ...(sourcesFollow ? drawSourcePages(input) : [])],
    data: { title: words, permalink, software: `Soviet Occupations Atlas ${version}` },
  }
}

async function contentOf(
  format: Format,
  { pages, faces, data }: Sheet,
  { outlines, dpi }: Options,
): Promise<string | Uint8Array> {
  const [page] = pages
  switch (format) {
    case 'svg':
      return outlines ? outlinedSvgFile(page, faces, data) : svgFile(page, faces, data)
    case 'pdf':
      return pdfFile(pages, faces, data)
    case 'png': {
      const size = pixelsOf(sizeOf(page), dpi)
      return pngOf(outlinedSvgFile(page, faces, data), size, dpi, data)
    }
  }
}
