/** Writing SVG as text: numbers, attributes, escaping and lines of type. */
import type { FaceName } from '../paint/faces'

/** Two decimals: a hundredth of a CSS pixel is a thirtieth of a dot at 300 dpi. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** For content and for attributes in double quotes. Characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  )
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** The reverse of {@link escapeXml}. */
export function unescapeXml(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot);/g, (_, name: string) => ENTITIES[name] ?? '')
}

export type Attributes = Record<string, string | number | undefined>

/** ` name="value"` for each; left out where undefined. */
function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) => ` ${name}="${typeof value === 'number' ? number(value) : escapeXml(value ?? '')}"`,
    )
    .join('')
}

/** @param content SVG, escaped already */
export function element(name: string, attributes: Attributes, content = ''): string {
  return content === ''
    ? `<${name}${attributesText(attributes)}/>`
    : `<${name}${attributesText(attributes)}>${content}</${name}>`
}

/** A group that programs for drawing show as a layer, by its name or by its id. */
export function layer(id: string, name: string, content: string): string {
  return element('g', { id, 'data-layer': name }, content)
}

/** The names are quoted: without quotes the digit makes them invalid, and browsers fall back without a word. */
const FONT: Readonly<Record<FaceName, Attributes>> = {
  serif: { 'font-family': "'Source Serif 4', serif", 'font-weight': 400 },
  'serif-bold': { 'font-family': "'Source Serif 4', serif", 'font-weight': 600 },
  'serif-italic': { 'font-family': "'Source Serif 4', serif", 'font-weight': 400, 'font-style': 'italic' },
  sans: { 'font-family': "'Source Sans 3', sans-serif", 'font-weight': 400 },
  'sans-bold': { 'font-family': "'Source Sans 3', sans-serif", 'font-weight': 600 },
}

export interface TextStyle {
  face: FaceName
  /** Font size in CSS pixels. */
  size: number
  fill: string
  /** Added behind every letter, in em. */
  spacing?: number
  anchor?: 'start' | 'middle' | 'end'
  /** Drawn round the letters, beneath them. */
  halo?: { color: string; width: number }
}

/** One line of type; `y` is its baseline. The face stands in `class`, so that {@link lettersByFace} finds it. */
export function textLine(
  text: string,
  x: number,
  y: number,
  { face, size, fill, spacing = 0, anchor = 'start', halo }: TextStyle,
): string {
  return element(
    'text',
    {
      class: face,
      x,
      y,
      ...FONT[face],
      'font-size': size,
      fill,
      'letter-spacing': spacing === 0 ? undefined : spacing * size,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      ...(halo
        ? {
            stroke: halo.color,
            'stroke-width': halo.width * 2,
            'stroke-linejoin': 'round',
            'paint-order': 'stroke',
          }
        : {}),
    },
    escapeXml(text),
  )
}

/** Which letters a drawing sets in which face: what must be embedded to show it elsewhere. */
export function lettersByFace(svg: string): Map<FaceName, Set<string>> {
  const letters = new Map<FaceName, Set<string>>()
  for (const [, face, text] of svg.matchAll(/<text class="([a-z-]+)"[^>]*>([^<]*)<\/text>/g)) {
    const set = letters.get(face as FaceName) ?? new Set()
    for (const letter of unescapeXml(text ?? '')) set.add(letter)
    letters.set(face as FaceName, set)
  }
  return letters
}
