/** The bundled typefaces as paper needs them: each face is several files, by script. */
import type { FaceName } from '../../paint/faces'
import type { FontFile } from '../../paint/fontFaces'
import { readTypeface, type Typeface } from './typeface'

/** A WOFF file (not WOFF 2, which browsers unpack for themselves alone) and what its rule in a style sheet says. */
export type WoffFile = Pick<FontFile, 'face' | 'family' | 'weight' | 'style' | 'subset'>

export interface LoadedFile extends WoffFile {
  typeface: Typeface
}

/** Reads the files of a list, each once. */
export class Typefaces {
  readonly #files: readonly WoffFile[]
  readonly #load: (file: WoffFile) => Promise<Uint8Array>
  readonly #loaded = new Map<WoffFile, Promise<LoadedFile>>()

  /** @param files Latin first: a letter is set in the first file that holds it */
  constructor(files: readonly WoffFile[], load: (file: WoffFile) => Promise<Uint8Array>) {
    this.#files = files
    this.#load = load
  }

  /**
   * The files of each face that hold some of its letters.
   * @throws where one cannot be loaded, or a letter is in none of them
   */
  async holding(letters: ReadonlyMap<FaceName, ReadonlySet<string>>): Promise<FaceFiles> {
    const { faces, missing } = await this.#look(letters)
    if (missing.length > 0) {
      const words = missing.map((code) => `“${String.fromCodePoint(code)}”`).join(', ')
      throw new Error(`The typefaces of the atlas have no letter ${words}.`)
    }
    return faces
  }

  /** The same for whoever can do without some letters. @throws where a file cannot be loaded */
  async offering(letters: ReadonlyMap<FaceName, ReadonlySet<string>>): Promise<FaceFiles> {
    const { faces } = await this.#look(letters)
    return faces
  }

  /** Reads every file ahead, one after the other, so that none holds up the page for long. */
  async readAll(): Promise<void> {
    for (const file of this.#files) await this.#read(file)
  }

  async #look(letters: ReadonlyMap<FaceName, ReadonlySet<string>>) {
    const looked = await Promise.all(
      [...letters].map(async ([face, set]) => ({ face, ...(await this.#filesOf(face, set)) })),
    )
    return {
      faces: new Map(looked.map(({ face, found }) => [face, found])),
      missing: looked.flatMap(({ missing }) => missing),
    }
  }

  /** Latin is enough for most; the next file is read only where letters are missing. */
  async #filesOf(face: FaceName, letters: ReadonlySet<string>) {
    const found: LoadedFile[] = []
    let missing = [...letters].map((letter) => letter.codePointAt(0) ?? 0)
    for (const file of this.#files) {
      if (file.face !== face || missing.length === 0) continue
      const loaded = await this.#read(file)
      const rest = missing.filter((code) => !loaded.typeface.glyphs.has(code))
      if (rest.length < missing.length) found.push(loaded)
      missing = rest
    }
    return { found, missing }
  }

  #read(file: WoffFile): Promise<LoadedFile> {
    let loaded = this.#loaded.get(file)
    if (!loaded) {
      loaded = this.#load(file).then(async (woff) => ({ ...file, typeface: await readTypeface(woff) }))
      this.#loaded.set(file, loaded)
      // What failed is tried anew the next time.
      loaded.catch(() => this.#loaded.delete(file))
    }
    return loaded
  }
}

/** Face → its files, in the order in which a letter is looked for. */
export type FaceFiles = ReadonlyMap<FaceName, readonly LoadedFile[]>
