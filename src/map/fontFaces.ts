import { addProtocol, type StyleSpecification } from 'maplibre-gl'
import { FONT_FILES } from '../paint/fontFaces'

/** Begins the addresses of fonts that are fetched once and kept: another map or theme then needs no network. */
const KEPT = 'atlas-font'

const files = new Map<string, Promise<ArrayBuffer>>()

addProtocol(KEPT, async ({ url }) => {
  const address = url.slice(KEPT.length + '://'.length)
  const file = files.get(address) ?? fetchFile(address)
  files.set(address, file)
  // What failed is tried anew the next time.
  file.catch(() => files.delete(address))
  return { data: (await file).slice(0) }
})

async function fetchFile(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`A font could not be loaded (${response.status}).`)
  return response.arrayBuffer()
}

/** The bundled fonts as MapLibre wants them; addresses must be absolute. */
export function fontFaces(): NonNullable<StyleSpecification['font-faces']> {
  const faces: Record<string, { url: string; 'unicode-range': string[] }[]> = {}
  for (const { face, url, unicodeRange } of FONT_FILES) {
    const name = `Atlas ${face}`
    faces[name] = [
      ...(faces[name] ?? []),
      { url: `${KEPT}://${new URL(url, document.baseURI).href}`, 'unicode-range': unicodeRange },
    ]
  }
  return faces
}
