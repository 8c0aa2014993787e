/** A PDF file as a list of numbered objects (ISO 32000-1, "Syntax"). */
import { concatenate } from '../bytes'
import { deflate } from '../deflate'

/** What stands in an object: numbers, names as `/Name`, references and strings come as text. */
export type PdfValue =
  | string
  | number
  | readonly PdfValue[]
  | { readonly [key: string]: PdfValue | undefined }

/** `12 0 R`. */
export type PdfReference = string

export class PdfObjects {
  readonly #objects: Promise<Uint8Array>[] = []

  /** Of an object that is described later. */
  reserve(): PdfReference {
    this.#objects.push(Promise.resolve(ascii('null')))
    return `${this.#objects.length} 0 R`
  }

  add(value: PdfValue, reference = this.reserve()): PdfReference {
    this.#objects[indexOf(reference)] = Promise.resolve(ascii(write(value)))
    return reference
  }

  /** @param plain left uncompressed, for programs that search files for what they say of themselves */
  addStream(dictionary: Record<string, PdfValue>, content: Uint8Array, plain = false): PdfReference {
    const reference = this.reserve()
    this.#objects[indexOf(reference)] = stream(dictionary, content, plain)
    return reference
  }

  async file(root: PdfReference, info: PdfReference): Promise<Uint8Array<ArrayBuffer>> {
    // The comment of four high bytes tells that the file is not text.
    const parts: Uint8Array[] = [
      concatenate([ascii('%PDF-1.7\n%'), Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3, 0x0a)]),
    ]
    let at = parts[0]?.length ?? 0
    const offsets: number[] = []
    for (const [index, body] of (await Promise.all(this.#objects)).entries()) {
      offsets.push(at)
      const object = concatenate([ascii(`${index + 1} 0 obj\n`), body, ascii('\nendobj\n')])
      parts.push(object)
      at += object.length
    }
    const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
    const trailer = write({ Size: offsets.length + 1, Root: root, Info: info })
    parts.push(
      ascii(
        `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${entries.join('')}trailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`,
      ),
    )
    return concatenate(parts)
  }
}

async function stream(
  dictionary: Record<string, PdfValue>,
  content: Uint8Array,
  plain: boolean,
): Promise<Uint8Array> {
  const bytes = plain ? content : await deflate(content)
  const head = { ...dictionary, Length: bytes.length, Filter: plain ? undefined : '/FlateDecode' }
  return concatenate([ascii(`${write(head)}\nstream\n`), bytes, ascii('\nendstream')])
}

function indexOf(reference: PdfReference): number {
  return Number.parseInt(reference, 10) - 1
}

export function ascii(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

function write(value: PdfValue): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return figure(value)
  if (isList(value)) return `[${value.map(write).join(' ')}]`
  const entries = Object.entries(value).flatMap(([key, inner]) =>
    inner === undefined ? [] : [`/${key} ${write(inner)}`],
  )
  return `<<${entries.join(' ')}>>`
}

function isList(value: PdfValue): value is readonly PdfValue[] {
  return Array.isArray(value)
}

/** PDF knows no exponents. */
export function figure(value: number): string {
  const rounded = Math.round(value * 10_000) / 10_000
  return Math.abs(rounded) < 0.0001 ? '0' : String(rounded)
}

/** Any text, as UTF-16 with its mark. */
export function textString(text: string): string {
  let hex = 'FEFF'
  for (let index = 0; index < text.length; index++)
    hex += text.charCodeAt(index).toString(16).padStart(4, '0').toUpperCase()
  return `<${hex}>`
}
