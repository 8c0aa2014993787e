/** What a reader has chosen in the dialog, and the sheet that it asks for. Pure: nothing here touches the page. */
import { fileStem } from '../../atlas/downloads/fileStem'
import { editionInWords } from '../../atlas/edition'
import type { NameChoice } from '../../atlas/labels'
import type { Moment } from '../../atlas/moment'
import { boxOfRegion, wider } from '../../atlas/regionBox'
import type { Reading } from '../../atlas/types'
import { fullTitle, titleOf } from '../../drawing/headline'
import { cameraOfBox, fitCamera } from '../../drawing/mercator'
import type { PageInput } from '../../drawing/pageInput'
import {
  figureOf,
  layoutOf,
  PAPER_SIDES,
  PAPERS,
  type Paper,
  type PaperName,
  upright,
} from '../../drawing/paper'
import { PALETTE_OF, type Tone } from '../../paint/tones'
import { DPI } from '../../paper/pixels'
import { type Camera, formatViewState, type ViewState } from '../../state/viewState'
import type { OnScreen } from './onScreen'

export const FORMATS = ['png', 'svg', 'pdf'] as const
export type Format = (typeof FORMATS)[number]

/** A paper of the list, or a figure of a width. */
export type PaperChoice = PaperName | 'figure'
export const PAPER_CHOICES: readonly PaperChoice[] = ['a4', 'a3', 'letter', 'slide', 'square', 'figure']

/** What the map shows: the box on the screen, a named view, or a region. */
export type Place = { kind: 'screen' } | { kind: 'scene' | 'region'; id: string }

export interface ExportChoice {
  moment: Moment
  /** The other date of a comparison. */
  compare: Moment | undefined
  place: Place
  paper: PaperChoice
  upright: boolean
  /** Millimetres, of a figure. */
  width: number
  format: Format
  /** Dots per inch of a picture. */
  dpi: number
  /** Whether letters of an SVG are lines. */
  outlines: boolean
  /** Whether a PDF has a list of all sources on pages of its own. */
  allSources: boolean
  tone: Tone
  /** Without title and date above the map. */
  headless: boolean
  /** Empty where the atlas's own is wanted. */
  title: string
  subtitle: string
  /** Empty where there is none. */
  note: string
  names: NameChoice
  graticule: boolean
  locator: boolean
  /** Whether the permalink stands there as a code, too. */
  code: boolean
}

/** What the dialog opens on: the map as on the screen. */
export function openingChoice({ moment, compare }: Pick<ViewState, 'moment' | 'compare'>): ExportChoice {
  return {
    moment,
    compare,
    place: { kind: 'screen' },
    paper: 'a4',
    upright: false,
    width: 180,
    format: 'png',
    dpi: 300,
    outlines: false,
    allSources: false,
    tone: 'colour',
    headless: false,
    title: '',
    subtitle: '',
    note: '',
    names: 'period',
    graticule: false,
    locator: false,
    code: false,
  }
}

/** Whether the sheet can be turned. */
export function canTurn(paper: PaperChoice): boolean {
  return paper !== 'square' && paper !== 'figure'
}

export function paperOf(choice: ExportChoice): Paper {
  const sheet = sheetOf(choice)
  return choice.headless ? { ...sheet, headless: true } : sheet
}

function sheetOf({ paper, upright: isUpright, width }: ExportChoice): Paper {
  if (paper === 'figure') return figureOf(within(width, PAPER_SIDES))
  return isUpright && canTurn(paper) ? upright(PAPERS[paper]) : PAPERS[paper]
}

/** Dots per inch within what is offered. */
export function dpiOf({ dpi }: ExportChoice): number {
  return within(Math.round(dpi), DPI)
}

function within(value: number, { least, most }: { least: number; most: number }): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : least
}

/**
 * All but the code of the permalink, whose program is loaded where it is wanted.
 * @param reading names the sources once it is there
 */
export function pageInputOf(choice: ExportChoice, screen: OnScreen, reading: Reading | undefined): PageInput {
  const { atlas, shapes, labels, language, edition, site } = screen
  const { moment, compare, title, subtitle, note, names, graticule, locator, tone } = choice
  const paper = paperOf(choice)
  const scene = sceneOf(choice, screen)
  return {
    atlas,
    shapes,
    labels,
    language,
    reading,
    moment,
    compare,
    scene,
    territory: territoryOf(choice, screen),
    camera: cameraIn(layoutOf(paper).map, choice, screen),
    palette: PALETTE_OF[tone],
    zones: choice.place.kind === 'screen' ? screen.zones : scene?.context !== undefined,
    paper,
    title: title.trim() || undefined,
    subtitle: subtitle.trim() || undefined,
    note: note.trim() || undefined,
    names,
    graticule,
    locator,
    sourcesFollow: reading !== undefined && hasSourcePages(choice),
    permalink: site + formatViewState(stateOf(choice, screen)),
    edition: editionInWords(edition, language),
  }
}

/** Only a PDF has more than one page. */
export function hasSourcePages({ format, allSources }: Pick<ExportChoice, 'format' | 'allSources'>): boolean {
  return format === 'pdf' && allSources
}

/** The state under which the reader of the sheet sees the same: what its permalink says. */
export function stateOf(choice: ExportChoice, screen: OnScreen): ViewState {
  const { place, moment, compare } = choice
  const camera = cameraIn(screen.mapSize, choice, screen)
  if (place.kind === 'screen') return { ...screen.state, moment, compare, camera }
  return {
    ...screen.state,
    moment,
    compare,
    camera,
    territory: undefined,
    tour: undefined,
    scene: place.kind === 'scene' ? place.id : undefined,
    region: place.kind === 'region' ? place.id : undefined,
  }
}

/** What the title of the sheet is where nothing else is asked for, without its date. */
export function ownTitle(choice: ExportChoice, screen: OnScreen): string {
  const scene = sceneOf(choice, screen)
  return choice.compare ? fullTitle(scene, choice, screen.language) : titleOf(scene, screen.language)
}

/**
 * `soviet-occupations-1945-05-09-bornholm.png`: the date as in the permalink, then the selected territory, the
 * region or the named view that was chosen.
 */
export function fileNameOf(choice: ExportChoice, screen: Pick<OnScreen, 'state'>): string {
  const { territory, region, scene } = screen.state
  const subject = choice.place.kind === 'screen' ? (territory ?? region ?? scene) : choice.place.id
  const { moment, compare, format } = choice
  return `${fileStem({ moment, compare, subject })}.${format}`
}

/** "A4 landscape" */
export function paperInWords(choice: ExportChoice, { language }: Pick<OnScreen, 'language'>): string {
  const { papers, paperLandscape, paperPortrait, figure } = language.words.exporting.form
  const { paper } = choice
  if (paper === 'figure') return figure(paperOf(choice).width)
  if (!canTurn(paper)) return papers[paper]
  return (choice.upright ? paperPortrait : paperLandscape)(papers[paper])
}

function sceneOf({ place }: ExportChoice, { atlas, scene }: OnScreen) {
  if (place.kind === 'screen') return scene
  return place.kind === 'scene' ? atlas.scenes.find(({ id }) => id === place.id) : undefined
}

export function territoryOf({ place }: ExportChoice, { state }: OnScreen): string | undefined {
  return place.kind === 'screen' ? state.territory : undefined
}

/** At least what the map's box on screen shows, or the whole of the place that was chosen. */
function cameraIn(map: { width: number; height: number }, { place }: ExportChoice, screen: OnScreen): Camera {
  const { camera, mapSize, atlas } = screen
  const isSized = mapSize.width > 0 && mapSize.height > 0
  if (place.kind === 'screen') return isSized && map !== mapSize ? fitCamera(camera, mapSize, map) : camera
  const ofRegion = place.kind === 'region' ? boxOfRegion(atlas.territories, place.id) : undefined
  const box =
    place.kind === 'scene' ? atlas.scenes.find(({ id }) => id === place.id)?.box : ofRegion && wider(ofRegion)
  return box ? cameraOfBox(box, map.width > 0 && map.height > 0 ? map : layoutOf(PAPERS.a4).map) : camera
}
