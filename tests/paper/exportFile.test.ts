import { expect, test } from 'vitest'
import { crc32, PRINT_RESOLUTION, withPrintData } from '../../src/paper/pngChunks'

test('the check sum is that of the published test vector', () => {
  // CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms: "123456789" gives CBF43926.
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcb_f4_39_26)
  // The empty IEND chunk of every PNG ends in AE426082.
  expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae_42_60_82)
})

/** The smallest PNG: one black pixel (header, data and end with their check sums). */
const PIXEL = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
    'base64',
  ),
)

function chunks(png: Uint8Array): { type: string; data: Buffer; crc: number }[] {
  const buffer = Buffer.from(png)
  const found = []
  for (let at = 8; at < buffer.length; ) {
    const length = buffer.readUInt32BE(at)
    found.push({
      type: buffer.toString('latin1', at + 4, at + 8),
      data: buffer.subarray(at + 8, at + 8 + length),
      crc: buffer.readUInt32BE(at + 8 + length),
    })
    at += 12 + length
  }
  return found
}

test('resolution and texts follow the header, everything else stays', () => {
  const made = chunks(
    withPrintData(PIXEL, PRINT_RESOLUTION, { Title: 'Łódź 1940', Source: 'https://a.example/?date=1940' }),
  )
  expect(made.map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'IDAT', 'IEND'])
  const [, physical, title] = made
  // 300 dpi are 11811 dots a metre, in both directions, and the unit is the metre.
  expect(PRINT_RESOLUTION).toBe(11_811)
  expect([...(physical?.data ?? [])]).toEqual([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1])
  expect(title?.data.toString('utf8')).toBe('Title\0\0\0\0\0Łódź 1940')
  for (const { type, data, crc } of made) expect(crc32(Buffer.concat([Buffer.from(type), data]))).toBe(crc)
  expect(chunks(PIXEL).map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'IEND'])
})

test('what is no PNG is refused', () => {
  expect(() => withPrintData(new Uint8Array(20), 1, {})).toThrow('not a PNG')
})
