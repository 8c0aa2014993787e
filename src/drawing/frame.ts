/** A film of the map as SVG: what stays through all its frames, and of each frame what changes. */
import { type Moment, momentInWords, spanOf } from '../atlas/moment'
import type { Camera } from '../state/viewState'
import { background, shores, zoneGround } from './background'
import { evenFlow, type Flowed } from './flow'
import { FrameNames } from './frameNames'
import { signBlocks } from './legend'
import { emptyScene, legendOverTime, type StillInput } from './legendOverTime'
import type { MapInput } from './mapDrawing'
import { fitCamera } from './mercator'
import { type Scene, sceneOf } from './scene'
import { element, escapeXml, textLine } from './svg'
import { territoryLayers } from './territories'
import { textWidth } from './textWidth'

export interface FilmInput extends Omit<MapInput, 'width' | 'height' | 'moment' | 'compare' | 'idPrefix'> {
  /** Of the frames, in pixels of the film. */
  size: { width: number; height: number }
  /** The box that the camera belongs to, in CSS pixels: at least what it shows is in the film. */
  cameraBox: { width: number; height: number }
  /** In order of time. */
  moments: readonly Moment[]
  title: string
  /** Who made it, and where it can be seen. */
  credit: string
}

/** A film of this many pixels is drawn in CSS pixels; type grows and shrinks with larger and smaller ones. */
const PIXELS_AT_ONE = 1280 * 720
/** Type of smaller films stays legible. */
const LEAST_SCALE = 0.8

const MARGIN = 28
const BAND = { top: 18, bottom: 16, rule: 5 } as const
const TITLE = { size: 15, leading: 20 } as const
const CREDIT = { size: 10.5, above: 10 } as const
/** The largest type of the date; long dates are set smaller, in all frames alike. */
const DATE = { size: 58, least: 26, leading: 1.08, width: 0.3 } as const
const LEGEND = { row: 21, column: 190, gap: 22 } as const

interface FilmLayout {
  /** How many pixels of the film a unit of the drawing has. */
  scale: number
  width: number
  height: number
  /** Where map and band meet. */
  mapHeight: number
  dateSize: number
  legend: Flowed
}

/** Draws the frames of a film one after the other: names keep the places that they had in the frame before. */
export class FilmDrawing {
  readonly #input: FilmInput
  readonly #layout: FilmLayout
  readonly #still: StillInput
  readonly #empty: Scene
  readonly #shores: string
  readonly #names: FrameNames

  /** @param input with at least one moment */
  constructor(input: FilmInput) {
    const [first] = input.moments
    if (!first) throw new Error('A film needs a moment.')
    this.#input = input
    const { layout, still, empty } = laidOut(input, first)
    this.#layout = layout
    this.#still = still
    this.#empty = empty
    this.#shores = shores(empty)
    this.#names = new FrameNames(still)
  }

  /** The document beneath every frame: land and water, title, legend and credit. */
  still(): string {
    return this.#svg(this.#stillParts(), this.#input.title)
  }

  /** The document over it: territories, shores, names and the date, on nothing. */
  frame(moment: Moment): string {
    return this.#svg(this.#frameParts(moment), momentInWords(moment, this.#input.language))
  }

  /** A whole frame in one document. */
  picture(moment: Moment): string {
    const { title, language } = this.#input
    const name = language.words.exporting.titleAndDate(title, momentInWords(moment, language))
    return this.#svg(this.#stillParts() + this.#frameParts(moment), name)
  }

  #svg(content: string, name: string): string {
    const { size } = this.#input
    const { width, height } = this.#layout
    return element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: size.width,
        height: size.height,
        viewBox: `0 0 ${width} ${height}`,
        role: 'img',
        'aria-label': name,
      },
      `${element('title', {}, escapeXml(name))}<style></style>${content}`,
    )
  }

  #stillParts(): string {
    const { palette, title, credit } = this.#input
    const { width, height, mapHeight, legend } = this.#layout
    return [
      background(this.#empty, 'still'),
      element('rect', { y: mapHeight, width, height: height - mapHeight, fill: palette.paper }),
      element('rect', { y: mapHeight, width, height: BAND.rule, fill: palette.border, opacity: 0.4 }),
      textLine(title, MARGIN, mapHeight + BAND.top + TITLE.size, {
        face: 'serif',
        size: Math.min(TITLE.size, (TITLE.size * dateRoom(width)) / textWidth(title, 'serif', TITLE.size)),
        fill: palette.ink2,
      }),
      legend.svg,
      textLine(credit, MARGIN, height - BAND.bottom, {
        face: 'sans',
        size: Math.min(
          CREDIT.size,
          (CREDIT.size * (width - 2 * MARGIN)) / textWidth(credit, 'sans', CREDIT.size),
        ),
        fill: palette.ink3,
      }),
    ].join('')
  }

  #frameParts(moment: Moment): string {
    const scene = sceneOf({ ...this.#still, moment })
    const { palette, language } = this.#input
    const { width, mapHeight, dateSize } = this.#layout
    const layers = territoryLayers(scene, 'frame')
    const names = this.#input.names === 'none' ? '' : this.#names.namesOf(scene)
    const clip = element('clipPath', { id: 'frame-box' }, element('rect', { width, height: mapHeight }))
    return [
      element('defs', {}, clip + layers.definitions),
      element(
        'g',
        { 'clip-path': 'url(#frame-box)' },
        zoneGround(scene) + layers.fills + this.#shores + layers.lines + names,
      ),
      element('rect', {
        y: mapHeight,
        width: width * this.#shareGone(moment),
        height: BAND.rule,
        fill: palette.ink2,
      }),
      textLine(momentInWords(moment, language), MARGIN, dateBaseline(mapHeight, dateSize), {
        face: 'serif-bold',
        size: dateSize,
        fill: palette.ink,
        spacing: -0.01,
      }),
    ].join('')
  }

  /** How much of the film's span of time has passed when the moment ends. */
  #shareGone(moment: Moment): number {
    const { moments } = this.#input
    const from = spanOf(moments[0] ?? moment).from
    const to = spanOf(moments.at(-1) ?? moment).to
    return Math.min(1, Math.max(0, (spanOf(moment).to - from) / (to - from)))
  }
}

function laidOut(input: FilmInput, first: Moment) {
  const { size, moments, palette, language, camera, cameraBox } = input
  const scale = Math.max(LEAST_SCALE, Math.sqrt((size.width * size.height) / PIXELS_AT_ONE))
  const width = size.width / scale
  const height = size.height / scale
  const dates = moments.map((moment) => momentInWords(moment, language))
  const widest = Math.max(...dates.map((date) => textWidth(date, 'serif-bold', DATE.size, -0.01)))
  const dateSize = Math.max(DATE.least, Math.min(DATE.size, (DATE.size * dateRoom(width)) / widest))
  /** The map above a band of a height. */
  const above = (band: number) => {
    const mapHeight = height - band
    const still: StillInput = {
      ...input,
      width,
      height: mapHeight,
      camera: cameraAbove(camera, cameraBox, width, mapHeight),
    }
    const empty = emptyScene({ ...still, zones: false }, first)
    return { mapHeight, still, empty, signs: legendOverTime(still, moments, empty) }
  }
  const legendLeft = 2 * MARGIN + dateRoom(width)
  const legendAt = (top: number, signs: ReturnType<typeof above>['signs']) =>
    evenFlow(
      signBlocks(signs, palette, language, LEGEND.row),
      columnsFrom(legendLeft, width - MARGIN),
      top,
      height,
    )
  const bandOf = (legend: Flowed) =>
    BAND.top +
    Math.max(legend.height, TITLE.leading + dateSize * DATE.leading) +
    CREDIT.above +
    CREDIT.size +
    BAND.bottom
  // The band is as high as its legend, and the legend says what is on the map above it.
  const guessed = above(bandOf({ svg: '', height: 3 * LEGEND.row, fits: true }))
  const band = bandOf(legendAt(0, guessed.signs))
  const { mapHeight, still, empty, signs } = above(band)
  const layout: FilmLayout = {
    scale,
    width,
    height,
    mapHeight,
    dateSize,
    legend: legendAt(mapHeight + BAND.top, signs),
  }
  return { layout, still, empty }
}

function cameraAbove(camera: Camera, box: FilmInput['cameraBox'], width: number, height: number): Camera {
  return box.width > 0 && box.height > 0 ? fitCamera(camera, box, { width, height }) : camera
}

function dateRoom(width: number): number {
  return width * DATE.width
}

function dateBaseline(mapHeight: number, size: number): number {
  return mapHeight + BAND.top + TITLE.leading + size * 0.86
}

function columnsFrom(left: number, right: number) {
  const count = Math.max(1, Math.floor((right - left + LEGEND.gap) / (LEGEND.column + LEGEND.gap)))
  const width = (right - left - (count - 1) * LEGEND.gap) / count
  return Array.from({ length: count }, (_, index) => ({ left: left + index * (width + LEGEND.gap), width }))
}
