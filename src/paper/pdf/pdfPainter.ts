/** Paints the drawing's SVG as the content of a PDF page: lines, fills, patterns, clips, type and layers. */
import type { FaceFiles, LoadedFile } from '../font/typefaces'
import { drawLetters } from '../letterPaths'
import { descendants, numberOf, type SvgElement } from '../svgTree'
import { type SetLine, setLine } from '../typesetting'
import { addFont, hex } from './pdfFont'
import { ascii, figure, type PdfObjects, type PdfReference, type PdfValue, textString } from './pdfObjects'
import { figures, pathOf } from './pdfPath'

/** Presentation attributes that hold for what an element contains, too. */
const INHERITED = [
  'fill',
  'fill-rule',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-linejoin',
  'stroke-linecap',
  'stroke-dasharray',
] as const

type Style = Readonly<Partial<Record<(typeof INHERITED)[number], string>>>

/** Where the origin of an element lies on the page, in the drawing's unit. */
interface Offset {
  x: number
  y: number
}

/** Elements without ink of their own. */
const WITHOUT_INK = new Set(['title', 'desc', 'style', 'metadata', 'defs', 'pattern', 'clipPath'])

/** The content of one page and what it refers to. */
export class PdfPainter {
  readonly #objects: PdfObjects
  readonly #faces: FaceFiles
  readonly #byId: ReadonlyMap<string, SvgElement>
  /** Points per unit of the drawing, and the height of the page in points. */
  readonly #scale: number
  readonly #height: number
  readonly #content: string[] = []
  readonly #codes = new Map<LoadedFile, Set<number>>()
  readonly #fontNames = new Map<LoadedFile, string>()
  readonly #opacities = new Map<string, { name: string; value: PdfValue }>()
  readonly #patterns = new Map<string, { name: string; reference: PdfReference }>()
  readonly #layers: { name: string; reference: PdfReference }[] = []
  /** Described last: patterns need them, too. */
  readonly #states: PdfReference

  constructor(root: SvgElement, faces: FaceFiles, scale: number, height: number, objects: PdfObjects) {
    this.#objects = objects
    this.#faces = faces
    this.#scale = scale
    this.#height = height
    this.#states = objects.reserve()
    this.#byId = new Map(
      [...descendants(root)].flatMap((element): [string, SvgElement][] => {
        const { id } = element.attributes
        return id === undefined ? [] : [[id, element]]
      }),
    )
    this.#put(`${figure(scale)} 0 0 ${figure(-scale)} 0 ${figure(height)} cm`)
    for (const child of root.children) this.#paint(child, {}, { x: 0, y: 0 })
  }

  /** The page's content and resources, and the layers that the document lists. */
  finish(): { content: PdfReference; resources: PdfValue; layers: PdfReference[] } {
    const states = [...this.#opacities.values()].map(({ name, value }) => [name, value] as const)
    this.#objects.add(Object.fromEntries(states), this.#states)
    const fonts = [...this.#fontNames].map(([file, name]) => {
      const codes = this.#codes.get(file) ?? new Set<number>()
      return [name, addFont(this.#objects, file.typeface, codes)] as const
    })
    const patterns = [...this.#patterns.values()].map(({ name, reference }) => [name, reference] as const)
    return {
      content: this.#objects.addStream({}, ascii(this.#content.join('\n'))),
      resources: {
        ExtGState: this.#states,
        Font: Object.fromEntries(fonts),
        Pattern: Object.fromEntries(patterns),
        Properties: Object.fromEntries(this.#layers.map(({ name, reference }) => [name, reference])),
      },
      layers: this.#layers.map(({ reference }) => reference),
    }
  }

  #put(operators: string): void {
    this.#content.push(operators)
  }

  #paint(element: SvgElement, inherited: Style, offset: Offset): void {
    if (WITHOUT_INK.has(element.name)) return
    const style = styleOf(element, inherited)
    const group = element.name === 'use' ? this.#referred(element.attributes['href'] ?? '') : element
    if (group.name === 'g') this.#group(group, styleOf(group, style), offset)
    else if (element.name === 'text') this.#text(element, style)
    else this.#shape(element, style, offset)
  }

  #group(element: SvgElement, style: Style, offset: Offset): void {
    const { transform, 'clip-path': clip } = element.attributes
    const layer = element.attributes['inkscape:label'] ?? element.attributes['data-layer']
    const moved = transform === undefined ? { x: 0, y: 0, scale: 1 } : placement(transform)
    const saved = transform !== undefined || clip !== undefined
    if (layer !== undefined) this.#put(`/OC /${this.#layer(layer)} BDC`)
    if (saved) this.#put('q')
    if (transform !== undefined)
      this.#put(`${moved.scale} 0 0 ${moved.scale} ${figures(moved.x, moved.y)} cm`)
    if (clip !== undefined) this.#put(this.#clip(clip))
    const inside = { x: offset.x + moved.x, y: offset.y + moved.y }
    for (const child of element.children) this.#paint(child, style, inside)
    if (saved) this.#put('Q')
    if (layer !== undefined) this.#put('EMC')
  }

  #layer(title: string): string {
    const name = `L${this.#layers.length}`
    this.#layers.push({ name, reference: this.#objects.add({ Type: '/OCG', Name: textString(title) }) })
    return name
  }

  #clip(address: string): string {
    const shapes = this.#referred(address).children
    const path = shapes.map((shape) => pathOf(shape) ?? '').join(' ')
    return `${path} ${shapes[0]?.attributes['clip-rule'] === 'evenodd' ? 'W*' : 'W'} n`
  }

  #shape(element: SvgElement, style: Style, offset: Offset): void {
    const shape = element.name === 'use' ? this.#referred(element.attributes['href'] ?? '') : element
    const path = pathOf(shape)
    if (path === undefined) throw new Error(`The drawing has an element <${shape.name}>.`)
    if (path === '') return
    const operators = this.#inkOf(style, offset)
    if (operators === undefined) return
    const { fill = '#000000', stroke = 'none', 'fill-rule': rule } = style
    const evenodd = rule === 'evenodd' ? '*' : ''
    const paint = fill === 'none' ? 'S' : stroke === 'none' ? `f${evenodd}` : `B${evenodd}`
    this.#put(`q ${operators} ${path} ${paint} Q`)
  }

  /** Colours, widths and opacities; undefined where nothing is painted. */
  #inkOf(style: Style, offset: Offset): string | undefined {
    const { fill = '#000000', stroke = 'none' } = style
    if (fill === 'none' && stroke === 'none') return undefined
    const operators: string[] = []
    const opacity = this.#opacity(style)
    if (opacity !== undefined) operators.push(`/${opacity} gs`)
    if (fill.startsWith('url(')) operators.push(`/Pattern cs /${this.#pattern(fill, offset)} scn`)
    else if (fill !== 'none') operators.push(`${colour(fill)} rg`)
    if (stroke !== 'none') operators.push(strokeOf(style, stroke))
    return operators.join(' ')
  }

  #opacity(style: Style): string | undefined {
    const fill = Number(style['fill-opacity'] ?? 1)
    const stroke = Number(style['stroke-opacity'] ?? 1)
    if (fill === 1 && stroke === 1) return undefined
    const key = `${fill} ${stroke}`
    let state = this.#opacities.get(key)
    if (!state) {
      state = { name: `G${this.#opacities.size}`, value: { ca: fill, CA: stroke } }
      this.#opacities.set(key, state)
    }
    return state.name
  }

  /** A tiling pattern stands still on the page, whatever it fills: it begins where the group's own unit begins. */
  #pattern(address: string, { x, y }: Offset): string {
    const key = `${address} ${x} ${y}`
    let pattern = this.#patterns.get(key)
    if (!pattern) {
      const element = this.#referred(address)
      const [width, height] = [numberOf(element, 'width'), numberOf(element, 'height')]
      const marks = element.children.map((shape) => {
        const operators = this.#inkOf(styleOf(shape, {}), { x, y })
        return `q ${operators} ${pathOf(shape)} ${shape.attributes['fill'] === 'none' ? 'S' : 'f'} Q`
      })
      const scale = this.#scale
      const reference = this.#objects.addStream(
        {
          Type: '/Pattern',
          PatternType: 1,
          PaintType: 1,
          TilingType: 1,
          BBox: [0, 0, width, height],
          XStep: width,
          YStep: height,
          Matrix: [scale, 0, 0, -scale, scale * x, this.#height - scale * y],
          Resources: { ExtGState: this.#states },
        },
        ascii(marks.join('\n')),
      )
      pattern = { name: `P${this.#patterns.size}`, reference }
      this.#patterns.set(key, pattern)
    }
    return pattern.name
  }

  /** The light round the letters as lines, so that the text stands in the file once; then the letters. */
  #text(element: SvgElement, style: Style): void {
    const line = setLine(element, this.#faces)
    const spacing = numberOf(element, 'letter-spacing')
    const { fill = '#000000', stroke = 'none' } = style
    if (stroke !== 'none') this.#put(`q ${strokeOf(style, stroke)} ${letterOperators(line)} S Q`)
    const runs = line.runs.map(({ file, letters }) => {
      const font = this.#font(file)
      const codes = this.#codes.get(file)
      for (const { code } of letters) codes?.add(code)
      const { advance, unitsPerEm } = file.typeface
      // Between letters stands how far the next one is from where width and spacing of the one before would put it.
      const shown = letters.map(({ glyph, x }, index) => {
        const next = letters[index + 1]
        const gap = next
          ? ((next.x - x - spacing) / line.size) * 1000 - (advance(glyph) * 1000) / unitsPerEm
          : 0
        return `<${hex(glyph)}>${Math.abs(gap) < 0.5 ? '' : ` ${figures(-gap)} `}`
      })
      const x = line.x + (letters[0]?.x ?? 0)
      return `/${font} ${figures(line.size)} Tf 1 0 0 -1 ${figures(x, line.y)} Tm [${shown.join('').replaceAll('><', '')}] TJ`
    })
    // Said once for the line, spacing is no gap between words to those who read the text.
    this.#put(`BT ${colour(fill)} rg ${figures(spacing)} Tc ${runs.join(' ')} ET`)
  }

  #font(file: LoadedFile): string {
    let name = this.#fontNames.get(file)
    if (name === undefined) {
      name = `F${this.#fontNames.size}`
      this.#fontNames.set(file, name)
      this.#codes.set(file, new Set())
    }
    return name
  }

  /** Of `#id` or `url(#id)`. */
  #referred(address: string): SvgElement {
    const id = address.replaceAll(/^url\(|^#|\)$/g, '').replace('#', '')
    const element = this.#byId.get(id)
    if (!element) throw new Error(`The drawing refers to “${id}”, which it does not hold.`)
    return element
  }
}

/** What the painter would pass over without a word. */
const UNKNOWN = ['opacity', 'filter', 'mask', 'style', 'marker-end', 'stroke-dashoffset']

function styleOf({ name, attributes }: SvgElement, inherited: Style): Style {
  const unknown = UNKNOWN.find((attribute) => attribute in attributes)
  if (unknown !== undefined) throw new Error(`The drawing has “${unknown}” on <${name}>.`)
  const own = INHERITED.flatMap((attribute) => {
    const value = attributes[attribute]
    return value === undefined ? [] : [[attribute, value] as const]
  })
  return own.length === 0 ? inherited : { ...inherited, ...Object.fromEntries(own) }
}

/** `translate(x y)`, or with a size of its own `translate(x y) scale(s)`, within which no pattern may lie. */
function placement(transform: string): Offset & { scale: number } {
  const match = /^translate\((-?[\d.]+)[ ,](-?[\d.]+)\)(?: scale\(([\d.]+)\))?$/.exec(transform)
  if (!match) throw new Error(`The drawing has a transform “${transform}”.`)
  return { x: Number(match[1]), y: Number(match[2]), scale: Number(match[3] ?? 1) }
}

const JOINS: Readonly<Record<string, number>> = { miter: 0, round: 1, bevel: 2 }
const CAPS: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2 }

function strokeOf(style: Style, stroke: string): string {
  const dash = style['stroke-dasharray']
  return [
    `${colour(stroke)} RG ${figures(Number(style['stroke-width'] ?? 1))} w`,
    `${JOINS[style['stroke-linejoin'] ?? 'miter'] ?? 0} j ${CAPS[style['stroke-linecap'] ?? 'butt'] ?? 0} J`,
    dash === undefined ? '' : `[${dash}] 0 d`,
  ].join(' ')
}

/** `#rrggbb` as three shares of 1. */
function colour(hexadecimal: string): string {
  const [, red = '', green = '', blue = ''] =
    /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hexadecimal) ?? []
  if (blue === '') throw new Error(`The drawing has a colour “${hexadecimal}”.`)
  return figures(...[red, green, blue].map((part) => Number.parseInt(part, 16) / 255))
}

/** PDF knows cubic curves only: their control points lie at two thirds of the way to the quadratic one's. */
function letterOperators(line: SetLine): string {
  const parts: string[] = []
  let [x0, y0] = [0, 0]
  drawLetters(line, {
    move(x, y) {
      parts.push(`${figures(x, y)} m`)
      ;[x0, y0] = [x, y]
    },
    line(x, y) {
      parts.push(`${figures(x, y)} l`)
      ;[x0, y0] = [x, y]
    },
    curve(cx, cy, x, y) {
      const towards = (from: number, control: number) => from + (2 / 3) * (control - from)
      parts.push(`${figures(towards(x0, cx), towards(y0, cy), towards(x, cx), towards(y, cy), x, y)} c`)
      ;[x0, y0] = [x, y]
    },
    close: () => parts.push('h'),
  })
  return parts.join(' ')
}
