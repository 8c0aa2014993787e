import { expect, test } from 'vitest'
import {
  cameraOfBox,
  fitCamera,
  frameOf,
  metresPerPixel,
  worldSize,
  worldX,
  worldY,
} from '../../src/drawing/mercator'

test('the world is 512 · 2^zoom pixels wide and square', () => {
  expect(worldSize(0)).toBe(512)
  expect(worldSize(3)).toBe(4096)
  expect(worldX(-180, 3)).toBe(0)
  expect(worldX(180, 3)).toBe(4096)
  // EPSG:3857 ends at 85.05112878°, where it is as high as wide.
  expect(worldY(85.05112878, 3)).toBeCloseTo(0, 3)
  expect(worldY(-85.05112878, 3)).toBeCloseTo(4096, 3)
  expect(worldY(0, 3)).toBe(2048)
})

test('points fall into the tiles that OpenStreetMap publishes for them', () => {
  // Slippy map tilenames, OpenStreetMap wiki: 35.6590699° N 139.7006793° E is in tile 18/232798/103246.
  // Tiles are 256 pixels wide, so their zoom 18 is our 17.
  expect(Math.floor(worldX(139.7006793, 17) / 256)).toBe(232_798)
  expect(Math.floor(worldY(35.6590699, 17) / 256)).toBe(103_246)
})

test('beyond the edge of the projection nothing is infinite', () => {
  expect(worldY(90, 2)).toBeCloseTo(0, 3)
  expect(worldY(-90, 2)).toBeCloseTo(2048, 3)
})

test('a pixel is as long as the published table of zoom levels says', () => {
  // OpenStreetMap wiki, "Zoom levels": 156,543.03 m at level 0 of 256 pixels, 152.874 m at level 10, at the equator.
  expect(metresPerPixel(0, -1)).toBeCloseTo(156_543.03, 1)
  expect(metresPerPixel(0, 9)).toBeCloseTo(152.874, 3)
  expect(metresPerPixel(60, 9)).toBeCloseTo(152.874 / 2, 3)
})

test('the camera stands in the middle of the box', () => {
  const frame = frameOf({ zoom: 5.3, lat: 55.1, lon: 14.9 }, 770, 626)
  expect(frame.project(14.9, 55.1)[0]).toBeCloseTo(385, 6)
  expect(frame.project(14.9, 55.1)[1]).toBeCloseTo(313, 6)
  expect(frame.project(15.9, 55.1)[0] - 385).toBeCloseTo(worldSize(5.3) / 360, 6)
})

test.each([[{ width: 1040, height: 680 }], [{ width: 390, height: 600 }], [{ width: 3000, height: 300 }]])(
  'a box on paper shows all of a box on screen of %j, and no more than needed',
  (from) => {
    const to = { width: 774, height: 630 }
    const camera = { zoom: 5, lat: 55, lon: 20 }
    const fitted = fitCamera(camera, from, to)
    const scale = 2 ** (fitted.zoom - camera.zoom)
    expect(from.width * scale).toBeLessThanOrEqual(to.width + 1e-9)
    expect(from.height * scale).toBeLessThanOrEqual(to.height + 1e-9)
    expect(Math.max((from.width * scale) / to.width, (from.height * scale) / to.height)).toBeCloseTo(1, 9)
    expect(fitted).toMatchObject({ lat: 55, lon: 20 })
  },
)

test('the camera of a box shows all of it, and fills the frame one way', () => {
  const size = { width: 320, height: 240 }
  for (const box of [
    [13.6, 54.4, 16.4, 55.9],
    [17, 44, 36, 66],
    [9, 28, 76, 54],
  ] as const) {
    const { project } = frameOf(cameraOfBox(box, size), size.width, size.height)
    const [left, top] = project(box[0], box[3])
    const [right, bottom] = project(box[2], box[1])
    expect(left + right).toBeCloseTo(320, 6)
    expect(top + bottom).toBeCloseTo(240, 6)
    expect(Math.max((right - left) / 320, (bottom - top) / 240)).toBeCloseTo(1, 6)
  }
})
