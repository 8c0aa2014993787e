/**
 * What lies where in a box of the map, on a coarse grid: water, land, the
 * Soviet Union of 1939, or one of the shown territories. Names ask it whether
 * they have room; it is never drawn.
 */
import type { Geometry } from 'geojson'
import type { Frame } from './mercator'

/** Side of a cell in CSS pixels. */
export const CELL = 2

export const WATER = 0
export const LAND = 1
export const USSR = 2
/** The first of the shown territories; the others follow in their order. */
export const FIRST_TERRITORY = 3

export interface Rectangle {
  left: number
  top: number
  right: number
  bottom: number
}

export class Ground {
  readonly columns: number
  readonly rows: number
  readonly #cells: Uint16Array
  readonly #sums = new Map<number, Uint32Array>()
  readonly #frame: Frame

  constructor(frame: Frame) {
    this.#frame = frame
    this.columns = Math.ceil(frame.width / CELL)
    this.rows = Math.ceil(frame.height / CELL)
    this.#cells = new Uint16Array(this.columns * this.rows)
  }

  /** The ground at a point in CSS pixels; undefined outside of the box. */
  at(x: number, y: number): number | undefined {
    const column = Math.floor(x / CELL)
    const row = Math.floor(y / CELL)
    if (column < 0 || row < 0 || column >= this.columns || row >= this.rows) return undefined
    return this.#cells[row * this.columns + column]
  }

  /** Whether any of a ground is in the box. */
  shows(ground: number): boolean {
    return this.#cells.includes(ground)
  }

  /** How many cells of each ground lie in a rectangle; what lies outside of the box is not counted. */
  census({ left, top, right, bottom }: Rectangle): Map<number, number> {
    const counts = new Map<number, number>()
    const lastColumn = Math.min(this.columns - 1, Math.floor(right / CELL))
    const lastRow = Math.min(this.rows - 1, Math.floor(bottom / CELL))
    for (let row = Math.max(0, Math.floor(top / CELL)); row <= lastRow; row++) {
      for (let column = Math.max(0, Math.floor(left / CELL)); column <= lastColumn; column++) {
        const ground = this.#cells[row * this.columns + column] ?? WATER
        counts.set(ground, (counts.get(ground) ?? 0) + 1)
      }
    }
    return counts
  }

  /** The share of a rectangle's cells that are of a ground; 0 where all of it lies outside of the box. */
  shareOf(ground: number, { left, top, right, bottom }: Rectangle): number {
    const firstColumn = Math.max(0, Math.floor(left / CELL))
    const firstRow = Math.max(0, Math.floor(top / CELL))
    const endColumn = Math.min(this.columns, Math.floor(right / CELL) + 1)
    const endRow = Math.min(this.rows, Math.floor(bottom / CELL) + 1)
    if (endColumn <= firstColumn || endRow <= firstRow) return 0
    const sums = this.#sumsOf(ground)
    const at = (row: number, column: number) => sums[row * (this.columns + 1) + column] ?? 0
    const count =
      at(endRow, endColumn) - at(firstRow, endColumn) - at(endRow, firstColumn) + at(firstRow, firstColumn)
    return count / ((endColumn - firstColumn) * (endRow - firstRow))
  }

  /**
   * Cells of a ground above and left of each corner: the count of any rectangle is four of these
   * (summed-area table; Crow 1984). Names try thousands of rectangles for one ground.
   */
  #sumsOf(ground: number): Uint32Array {
    const known = this.#sums.get(ground)
    if (known) return known
    const width = this.columns + 1
    const sums = new Uint32Array(width * (this.rows + 1))
    for (let row = 0; row < this.rows; row++) {
      let inRow = 0
      for (let column = 0; column < this.columns; column++) {
        if (this.#cells[row * this.columns + column] === ground) inRow++
        sums[(row + 1) * width + column + 1] = (sums[row * width + column + 1] ?? 0) + inRow
      }
    }
    this.#sums.set(ground, sums)
    return sums
  }

  /** Calls back for every cell, with its middle in CSS pixels. */
  forEach(visit: (ground: number, x: number, y: number) => void): void {
    for (let row = 0; row < this.rows; row++) {
      for (let column = 0; column < this.columns; column++) {
        const ground = this.#cells[row * this.columns + column] ?? WATER
        visit(ground, (column + 0.5) * CELL, (row + 0.5) * CELL)
      }
    }
  }

  /** Fills what the geometry covers, by the even-odd rule along the middle of each row of cells. */
  cover(geometry: Geometry, ground: number): void {
    this.#sums.clear()
    if (geometry.type === 'Polygon') this.#fillRings(geometry.coordinates, ground)
    else if (geometry.type === 'MultiPolygon') {
      for (const rings of geometry.coordinates) this.#fillRings(rings, ground)
    } else if (geometry.type === 'GeometryCollection') {
      for (const part of geometry.geometries) this.cover(part, ground)
    }
  }

  #fillRings(rings: number[][][], ground: number): void {
    const crossings: number[][] = []
    for (const ring of rings) this.#addCrossings(ring, crossings)
    for (const [row, xs] of crossings.entries()) {
      if (!xs) continue
      xs.sort((a, b) => a - b)
      for (let index = 0; index + 1 < xs.length; index += 2) {
        // A cell is covered where its middle is.
        const from = Math.max(0, Math.ceil((xs[index] ?? 0) / CELL - 0.5))
        const to = Math.min(this.columns - 1, Math.floor((xs[index + 1] ?? 0) / CELL - 0.5))
        if (from <= to) this.#cells.fill(ground, row * this.columns + from, row * this.columns + to + 1)
      }
    }
  }

  #addCrossings(ring: number[][], crossings: number[][]): void {
    let before: [number, number] | undefined
    for (const [lon = 0, lat = 0] of ring) {
      const here = this.#frame.project(lon, lat)
      if (before) {
        const [x0, y0] = before
        const [x1, y1] = here
        const first = Math.max(0, Math.ceil(Math.min(y0, y1) / CELL - 0.5))
        const last = Math.min(this.rows - 1, Math.ceil(Math.max(y0, y1) / CELL - 0.5) - 1)
        for (let row = first; row <= last; row++) {
          const y = (row + 0.5) * CELL
          const line = (crossings[row] ??= [])
          line.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0))
        }
      }
      before = here
    }
  }
}
