/** Reads the SVG that `drawing` writes: no comments, no character data but in text, double quotes throughout. */
import { unescapeXml } from '../drawing/svg'

export interface SvgElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: SvgElement[]
  /** The characters between its tags, unescaped. */
  text: string
}

const TAG = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g

/** @throws where the tags do not close each other */
export function readSvg(svg: string): SvgElement {
  const top: SvgElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  let end = 0
  for (const match of svg.matchAll(TAG)) {
    const [tag, closing, name = '', attributes = '', empty] = match
    const parent = open.at(-1) ?? top
    if (match.index > end) parent.text += unescapeXml(svg.slice(end, match.index))
    end = match.index + tag.length
    if (closing) {
      if (parent.name !== name) throw new Error(`The drawing closes <${parent.name}> by </${name}>.`)
      open.pop()
      continue
    }
    const element = { name, attributes: readAttributes(attributes), children: [], text: '' }
    parent.children.push(element)
    if (!empty) open.push(element)
  }
  const [root] = top.children
  if (!root || open.length !== 1) throw new Error('The drawing is not whole.')
  return root
}

/** The element and all that it holds, in the order of the document. */
export function* descendants(element: SvgElement): Generator<SvgElement> {
  yield element
  for (const child of element.children) yield* descendants(child)
}

/** A number of an attribute; `otherwise` where there is none. */
export function numberOf({ attributes }: SvgElement, name: string, otherwise = 0): number {
  const text = attributes[name]
  return text === undefined ? otherwise : Number.parseFloat(text)
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) attributes[name] = unescapeXml(value)
  return attributes
}
