/** Makes what the dialog asks for, each thing once: a sheet, pictures of it, files. */
import type { Reading } from '../../atlas/types'
import { pixelsOf } from '../../paper/pixels'
import { dpiOf, type ExportChoice, hasSourcePages, pageInputOf, paperOf } from './choice'
import { drawnImage } from './drawnImage'
import { exportPng, exportProof } from './exportPng'
import { loadCode } from './loadCode'
import { loadVectorFile } from './loadVectorFile'
import type { OnScreen } from './onScreen'
import { drawSheet, type Sheet } from './sheet'

/** A picture of so many pixels is made while the reader still looks: the preview shows the file itself. */
const QUICK_PIXELS = 9e6

export interface Proof {
  /** PNG. */
  picture: Blob
  title: string
}

export class SheetMaker {
  readonly #screen: OnScreen
  #sheet: { key: string; made: Promise<Sheet> } | undefined
  #png: { key: string; made: Promise<Blob> } | undefined

  constructor(screen: OnScreen) {
    this.#screen = screen
  }

  /** What the preview shows: the picture that will be saved where it is quickly made, else a smaller one of the same sheet. */
  async proof(choice: ExportChoice, reading: Reading | undefined): Promise<Proof> {
    const paper = paperOf(choice)
    const { width, height } = pixelsOf(paper, dpiOf(choice))
    const isFile = choice.format === 'png' && width * height <= QUICK_PIXELS
    const sheet = await this.#sheetOf(choice, reading)
    const picture = await (isFile ? this.png(choice, reading) : exportProof(sheet, paper))
    return { picture, title: sheet.title }
  }

  /** The file as it is saved. */
  async file(choice: ExportChoice, reading: Reading | undefined): Promise<Blob> {
    if (choice.format === 'png') return this.png(choice, reading)
    const { vectorFile } = await loadVectorFile()
    return vectorFile(await this.#sheetOf(choice, reading), choice.format, choice.outlines)
  }

  /** The picture that is saved or copied. */
  async png(choice: ExportChoice, reading: Reading | undefined): Promise<Blob> {
    const dpi = dpiOf(choice)
    const key = `${keyOf(choice, reading)} ${dpi}`
    if (this.#png?.key !== key) {
      const made = this.#sheetOf(choice, reading).then((sheet) =>
        exportPng(sheet, pixelsOf(paperOf(choice), dpi), dpi),
      )
      const png = { key, made }
      this.#png = png
      // What failed is tried anew the next time.
      made.catch(() => {
        if (this.#png === png) this.#png = undefined
      })
    }
    return this.#png.made
  }

  /** The sheet as an image of lines. */
  async image(choice: ExportChoice, reading: Reading | undefined): Promise<Blob> {
    const { page } = await this.#sheetOf(choice, reading)
    return drawnImage(page)
  }

  async #draw(choice: ExportChoice, reading: Reading | undefined): Promise<Sheet> {
    const code = choice.code ? (await loadCode()).qrCode : undefined
    return drawSheet({ ...pageInputOf(choice, this.#screen, reading), code })
  }

  #sheetOf(choice: ExportChoice, reading: Reading | undefined): Promise<Sheet> {
    const key = keyOf(choice, reading)
    if (this.#sheet?.key !== key) {
      const made = this.#draw(choice, reading)
      const sheet = { key, made }
      this.#sheet = sheet
      made.catch(() => {
        if (this.#sheet === sheet) this.#sheet = undefined
      })
    }
    return this.#sheet.made
  }
}

/** The same for choices of which the sheet is the same: the kind of file makes no difference to it. */
function keyOf(choice: ExportChoice, reading: Reading | undefined): string {
  const { format: _format, dpi: _dpi, outlines: _outlines, allSources: _all, ...drawn } = choice
  return JSON.stringify([drawn, hasSourcePages(choice), reading !== undefined])
}
