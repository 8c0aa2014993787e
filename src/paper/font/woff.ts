/** Font files: the tables of a WOFF (W3C, version 1.0), and an OpenType file or WOFF made of tables. */
import { concatenate, viewOf } from '../bytes'
import { deflate, inflate } from '../deflate'

/** Tag, such as `glyf`, → content. */
export type Tables = ReadonlyMap<string, Uint8Array>

const WOFF = 0x77_4f_46_46
/** A font with outlines of the TrueType kind. */
const TRUETYPE = 0x00_01_00_00
const HEADER = 44
const ENTRY = 20

/** @throws where the file is no WOFF with TrueType outlines */
export async function tablesOf(woff: Uint8Array): Promise<Tables> {
  const view = viewOf(woff)
  if (woff.length < HEADER || view.getUint32(0) !== WOFF) throw new Error('A font file is no WOFF.')
  if (view.getUint32(4) !== TRUETYPE) throw new Error('A font file has outlines of an unknown kind.')
  const entries = Array.from({ length: view.getUint16(12) }, (_, index) => HEADER + index * ENTRY)
  return new Map(
    await Promise.all(
      entries.map(async (at): Promise<[string, Uint8Array]> => {
        const offset = view.getUint32(at + 4)
        const packed = woff.subarray(offset, offset + view.getUint32(at + 8))
        const whole = packed.length === view.getUint32(at + 12) ? packed : await inflate(packed)
        return [tagAt(woff, at), whole]
      }),
    ),
  )
}

function tagAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}

/** Tables begin at multiples of four bytes. */
function padded(bytes: Uint8Array): Uint8Array {
  return bytes.length % 4 === 0 ? bytes : concatenate([bytes, new Uint8Array(4 - (bytes.length % 4))])
}

/** The sum of a table's 32-bit words (OpenType specification, "Calculating checksums"). */
function checkSum(table: Uint8Array): number {
  const view = viewOf(padded(table))
  let sum = 0
  for (let at = 0; at < view.byteLength; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

function putTag(view: DataView, at: number, tag: string): void {
  for (let index = 0; index < 4; index++) view.setUint8(at + index, tag.charCodeAt(index))
}

/** An OpenType file (.ttf), as a PDF holds it. */
export function openType(tables: Tables): Uint8Array<ArrayBuffer> {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const header = new Uint8Array(12 + 16 * sorted.length)
  const view = viewOf(header)
  const power = Math.floor(Math.log2(sorted.length))
  view.setUint32(0, TRUETYPE)
  view.setUint16(4, sorted.length)
  view.setUint16(6, 16 * 2 ** power)
  view.setUint16(8, power)
  view.setUint16(10, 16 * (sorted.length - 2 ** power))
  let offset = header.length
  for (const [index, [tag, table]] of sorted.entries()) {
    const at = 12 + 16 * index
    putTag(view, at, tag)
    view.setUint32(at + 4, checkSum(table))
    view.setUint32(at + 8, offset)
    view.setUint32(at + 12, table.length)
    offset += padded(table).length
  }
  return concatenate([header, ...sorted.map(([, table]) => padded(table))])
}

/** The same, compressed, for style sheets. */
export async function woffOf(tables: Tables): Promise<Uint8Array<ArrayBuffer>> {
  const sorted = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const packed = await Promise.all(
    sorted.map(async ([, table]) => {
      const small = await deflate(table)
      return small.length < table.length ? small : table
    }),
  )
  const header = new Uint8Array(HEADER + ENTRY * sorted.length)
  const view = viewOf(header)
  let offset = header.length
  let size = 12 + 16 * sorted.length
  for (const [index, [tag, table]] of sorted.entries()) {
    const at = HEADER + ENTRY * index
    const length = packed[index]?.length ?? 0
    putTag(view, at, tag)
    view.setUint32(at + 4, offset)
    view.setUint32(at + 8, length)
    view.setUint32(at + 12, table.length)
    view.setUint32(at + 16, checkSum(table))
    offset += Math.ceil(length / 4) * 4
    size += Math.ceil(table.length / 4) * 4
  }
  view.setUint32(0, WOFF)
  view.setUint32(4, TRUETYPE)
  view.setUint32(8, offset)
  view.setUint16(12, sorted.length)
  view.setUint32(16, size)
  view.setUint16(20, 1)
  return concatenate([header, ...packed.map(padded)])
}
