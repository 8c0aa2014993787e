/** Adds to a PNG what a canvas leaves out: its resolution and where it comes from (PNG specification, 3rd edition). */
import { concatenate, viewOf } from './bytes'

/** 300 dots per inch in dots per metre. */
export const PRINT_RESOLUTION = dotsPerMetre(300)

export function dotsPerMetre(dpi: number): number {
  return Math.round(dpi / 0.0254)
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Length, type and check sum of a chunk, without its data. */
const CHUNK_FRAME = 12

/** @returns a copy in which the resolution and the texts (keyword → UTF-8 text) follow the header */
export function withPrintData(
  png: Uint8Array,
  resolution: number,
  texts: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  if (!SIGNATURE.every((byte, index) => png[index] === byte)) throw new Error('not a PNG')
  const header = SIGNATURE.length + CHUNK_FRAME + readLength(png, SIGNATURE.length)
  const added = [
    resolutionChunk(resolution),
    ...Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text)),
  ]
  return concatenate([png.subarray(0, header), ...added, png.subarray(header)])
}

/** pHYs: dots per unit across and down, unit 1 = metre. */
function resolutionChunk(resolution: number): Uint8Array {
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  view.setUint32(0, resolution)
  view.setUint32(4, resolution)
  data[8] = 1
  return chunk('pHYs', data)
}

/** iTXt: keyword, 0, not compressed (0, 0), no language (0), no translated keyword (0), UTF-8 text. */
function textChunk(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder()
  return chunk('iTXt', concatenate([encoder.encode(keyword), new Uint8Array(5), encoder.encode(text)]))
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = concatenate([new TextEncoder().encode(type), data])
  const bytes = new Uint8Array(data.length + CHUNK_FRAME)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(body, 4)
  view.setUint32(4 + body.length, crc32(body))
  return bytes
}

/** The cyclic redundancy check of the PNG specification, annex D, bit by bit: our chunks are short. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xff_ff_ff_ff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xed_b8_83_20 : crc >>> 1
  }
  return (crc ^ 0xff_ff_ff_ff) >>> 0
}

function readLength(bytes: Uint8Array, at: number): number {
  return viewOf(bytes).getUint32(at)
}
