/** Just enough XML to check a drawing in Node: every tag closed, every ampersand an entity, every attribute quoted once. */
export interface XmlElement {
  name: string
  attributes: Record<string, string>
  children: (XmlElement | string)[]
}

const TOKEN = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/

/** @throws on anything that is not well-formed */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(text)
    if (!match) throw new Error(`not well-formed at ${at}: ${text.slice(at, at + 60)}`)
    const [, closing, name = '', attributeText = '', empty, content] = match
    const parent = open.at(-1)
    if (!parent) throw new Error(`closed too often at ${at}`)
    if (content !== undefined) {
      if (ENTITY.test(content)) throw new Error(`bare ampersand at ${at}: ${content.slice(0, 60)}`)
      parent.children.push(unescape(content))
    } else if (closing) {
      if (parent.name !== name) throw new Error(`</${name}> closes <${parent.name}> at ${at}`)
      open.pop()
    } else {
      const element = { name, attributes: parseAttributes(attributeText, at), children: [] }
      parent.children.push(element)
      if (!empty) open.push(element)
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name}> is not closed`)
  const [element, ...others] = root.children.filter((child) => typeof child !== 'string')
  if (!element || others.length > 0) throw new Error('not exactly one root')
  return element
}

function parseAttributes(text: string, at: number): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`"${name}" twice at ${at}`)
    if (ENTITY.test(value)) throw new Error(`bare ampersand in "${name}" at ${at}`)
    attributes[name] = unescape(value)
  }
  return attributes
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

/** Every element of a name, with the sum of the `translate`s of what it stands in. */
export function find(
  root: XmlElement,
  name: string,
  x = 0,
  y = 0,
): { element: XmlElement; x: number; y: number }[] {
  const [, dx = '0', dy = '0'] =
    /translate\(([-\d.]+) ([-\d.]+)\)/.exec(root.attributes['transform'] ?? '') ?? []
  const [left, top] = [x + Number(dx), y + Number(dy)]
  return [
    ...(root.name === name ? [{ element: root, x: left, y: top }] : []),
    ...root.children.flatMap((child) => (typeof child === 'string' ? [] : find(child, name, left, top))),
  ]
}

/** What stands between an element's tags, tags aside. */
export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
