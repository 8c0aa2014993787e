/** The command line, read and judged: everything that can be said against it before the data is loaded. */
import { parseArgs } from 'node:util'
import { NAME_CHOICES, type NameChoice } from '../atlas/labels'
import type { Moment } from '../atlas/moment'
import { figureOf, PAPER_SIDES, PAPERS, type Paper, type PaperName, upright } from '../drawing/paper'
import { TONES, type Tone } from '../paint/tones'
import { DPI, MOST_PIXELS, pixelsOf } from '../paper/pixels'
import { type Camera, parseViewState } from '../state/viewState'
import type { LanguageTag } from '../words/language'
import { LANGUAGE_TAGS } from '../words/languages'
import { CommandError } from './commandError'
import { parseDate, parseDates } from './dates'
import { parseLength } from './lengths'

const PAPER_NAMES = Object.keys(PAPERS) as PaperName[]

export const FORMATS = ['svg', 'pdf', 'png'] as const
export type Format = (typeof FORMATS)[number]

export interface Options {
  /** A sheet each; empty where the scene or the atlas gives the date. */
  dates: Moment[]
  compare: Moment | undefined
  scene: string | undefined
  region: string | undefined
  territory: string | undefined
  camera: Camera | undefined
  formats: Format[]
  paper: Paper
  /** Dots per inch of a PNG. */
  dpi: number
  /** Whether letters of an SVG are lines. */
  outlines: boolean
  /** Whether a PDF has a list of all sources on pages of its own. */
  sources: boolean
  title: string | undefined
  subtitle: string | undefined
  note: string | undefined
  lang: LanguageTag
  tone: Tone
  names: NameChoice
  graticule: boolean
  locator: boolean
  /** Whether the permalink stands there as a QR code, too. */
  code: boolean
  /** The address of the atlas that the sheet names; empty where none is given. */
  site: string
  /** Folder. */
  out: string
}

/** What else can be asked for. */
export type Command = { kind: 'help' } | { kind: 'list' } | { kind: 'draw'; options: Options }

const ARGUMENTS = {
  date: { type: 'string' },
  dates: { type: 'string' },
  compare: { type: 'string' },
  scene: { type: 'string' },
  region: { type: 'string' },
  territory: { type: 'string' },
  view: { type: 'string' },
  format: { type: 'string', default: 'png' },
  paper: { type: 'string' },
  portrait: { type: 'boolean', default: false },
  width: { type: 'string' },
  height: { type: 'string' },
  dpi: { type: 'string', default: '300' },
  outlines: { type: 'boolean', default: false },
  sources: { type: 'boolean', default: false },
  title: { type: 'string' },
  subtitle: { type: 'string' },
  note: { type: 'string' },
  headless: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'en' },
  colours: { type: 'string', default: 'colour' },
  names: { type: 'string', default: 'period' },
  graticule: { type: 'boolean', default: false },
  locator: { type: 'boolean', default: false },
  code: { type: 'boolean', default: false },
  site: { type: 'string', default: '' },
  out: { type: 'string', default: '.' },
  list: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** @throws CommandError */
export function readCommand(args: readonly string[]): Command {
  const values = valuesOf(args)
  if (values.help) return { kind: 'help' }
  if (values.list) return { kind: 'list' }
  if (values.date !== undefined && values.dates !== undefined)
    throw new CommandError('--date and --dates: give one of them')
  const dpi = Number(values.dpi)
  if (!Number.isInteger(dpi) || dpi < DPI.least || dpi > DPI.most)
    throw new CommandError(`--dpi ${values.dpi}: expected a whole number from ${DPI.least} to ${DPI.most}`)
  const formats = parseFormats(values.format)
  const sheet = parsePaper(values, dpi)
  const paper = values.headless ? { ...sheet, headless: true } : sheet
  if (formats.includes('png')) checkPixels(paper, dpi)
  return {
    kind: 'draw',
    options: {
      dates:
        values.dates !== undefined
          ? parseDates(values.dates)
          : values.date !== undefined
            ? [parseDate('date', values.date)]
            : [],
      compare: values.compare === undefined ? undefined : parseDate('compare', values.compare),
      scene: values.scene,
      region: values.region,
      territory: values.territory,
      camera: values.view === undefined ? undefined : parseView(values.view),
      formats,
      paper,
      dpi,
      outlines: values.outlines,
      sources: values.sources,
      title: values.title,
      subtitle: values.subtitle,
      note: values.note,
      lang: oneOf(LANGUAGE_TAGS, 'lang', values.lang),
      tone: oneOf(TONES, 'colours', values.colours),
      names: oneOf(NAME_CHOICES, 'names', values.names),
      graticule: values.graticule,
      locator: values.locator,
      code: values.code,
      site: parseSite(values.site),
      out: values.out,
    },
  }
}

type Values = ReturnType<typeof valuesOf>

function valuesOf(args: readonly string[]) {
  try {
    const { values } = parseArgs({ args: withNegatives(args), options: ARGUMENTS, allowPositionals: false })
    return values
  } catch (error) {
    // Node explains over several lines; the first sentence says it.
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/)
    throw new CommandError(`${sentence.replace(/\.$/, '')}; --help lists what there is`)
  }
}

/** A value that begins with a minus belongs to the option before it, so that it can be refused for what it is. */
function withNegatives(args: readonly string[]): string[] {
  const joined: string[] = []
  for (const arg of args) {
    const before = joined.at(-1)
    if (/^-\d/.test(arg) && before !== undefined && /^--[a-z]+$/.test(before))
      joined.splice(-1, 1, `${before}=${arg}`)
    else joined.push(arg)
  }
  return joined
}

function oneOf<Value extends string>(known: readonly Value[], option: string, text: string): Value {
  const value = known.find((other) => other === text)
  if (value === undefined) throw new CommandError(`--${option} ${text}: expected one of ${known.join(', ')}`)
  return value
}

function parseFormats(text: string): Format[] {
  const formats = new Set<Format>()
  for (const name of text.split(',')) {
    const format = FORMATS.find((known) => known === name.trim().toLowerCase())
    if (!format) throw new CommandError(`--format ${text}: expected some of ${FORMATS.join(', ')}`)
    formats.add(format)
  }
  return [...formats]
}

function parsePaper({ paper, portrait, width, height }: Values, dpi: number): Paper {
  if (paper !== undefined && (width ?? height) !== undefined)
    throw new CommandError('--paper and --width or --height: give the one or the other')
  const across = width === undefined ? undefined : parseLength('width', width, dpi)
  const down = height === undefined ? undefined : parseLength('height', height, dpi)
  for (const [option, side] of [
    ['width', across],
    ['height', down],
  ] as const) {
    if (side !== undefined && (side < PAPER_SIDES.least || side > PAPER_SIDES.most))
      throw new CommandError(
        `--${option} ${option === 'width' ? width : height}: a sheet is ${PAPER_SIDES.least} to ${PAPER_SIDES.most} mm ${option === 'width' ? 'wide' : 'high'}`,
      )
  }
  const { a4 } = PAPERS
  const sheet =
    across !== undefined && down !== undefined
      ? { width: across, height: down }
      : across !== undefined
        ? figureOf(across)
        : down !== undefined
          ? { width: (down * a4.width) / a4.height, height: down }
          : PAPERS[oneOf(PAPER_NAMES, 'paper', paper ?? 'a4')]
  return portrait ? upright(sheet) : sheet
}

function checkPixels(paper: Paper, dpi: number): void {
  const { width: across, height: down } = pixelsOf(paper, dpi)
  if (across * down > MOST_PIXELS)
    throw new CommandError(
      `${Math.round(paper.width)} × ${Math.round(paper.height)} mm at ${dpi} dpi are ${across} × ${down} pixels, more than ${MOST_PIXELS / 1e6} million: lower --dpi, or leave out png`,
    )
}

function parseView(text: string): Camera {
  const { camera } = parseViewState(`?${new URLSearchParams({ view: text }).toString()}`).state
  if (!camera)
    throw new CommandError(`--view ${text}: expected zoom/latitude/longitude, such as 6.5/55.10/14.90`)
  return camera
}

function parseSite(text: string): string {
  if (text !== '' && !/^https?:\/\/[^\s?#]+$/.test(text))
    throw new CommandError(`--site ${text}: expected an address such as https://atlas.example/`)
  return text
}
