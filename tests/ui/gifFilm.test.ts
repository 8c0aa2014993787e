import { expect, test } from 'vitest'
import { GifFilm } from '../../src/ui/export/film/gifFilm'
import { readGif } from '../fixtures/gif'

const SIZE = { width: 4, height: 3 }

/** A picture of one colour. */
function plain(red: number, green: number, blue: number): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(4 * SIZE.width * SIZE.height)
  for (let at = 0; at < pixels.length; at += 4) pixels.set([red, green, blue, 255], at)
  return pixels
}

test('as many frames as were added, each as long as asked for, with one palette for all', () => {
  const film = new GifFilm(SIZE, ['#112233'], [plain(200, 10, 10)])
  film.add(plain(200, 10, 10), 1)
  film.add(plain(0x11, 0x22, 0x33), 0.25)
  // Nothing differs from the frame before: it is a frame all the same.
  film.add(plain(0x11, 0x22, 0x33), 2)
  const gif = readGif(film.finish())
  expect(gif).toMatchObject({ ...SIZE, ownPalettes: 0 })
  expect(gif.frames).toEqual([100, 25, 200].map((delay) => ({ ...SIZE, delay })))
})

test('our inks are in the palette as they are, other colours follow from the samples', () => {
  const inks = ['#6e1c24', '#f6efe0', '#6e1c24']
  const film = new GifFilm(SIZE, inks, [plain(10, 200, 10)])
  film.add(plain(10, 200, 10), 1)
  const { palette } = readGif(film.finish())
  expect(palette.slice(0, 2)).toEqual(['#6e1c24', '#f6efe0'])
  expect(palette.length).toBeLessThanOrEqual(256)
})

test('many colours still leave one for what stays', () => {
  let state = 1
  const noise = new Uint8ClampedArray(4 * 64 * 64).map((_, at) => {
    // The generator of Numerical Recipes.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return at % 4 === 3 ? 255 : state >>> 24
  })
  const film = new GifFilm({ width: 64, height: 64 }, ['#000000', '#ffffff'], [noise, noise])
  film.add(noise, 1)
  film.add(noise, 1)
  const gif = readGif(film.finish())
  expect(gif.frames).toHaveLength(2)
  expect(gif.palette).toHaveLength(256)
})
