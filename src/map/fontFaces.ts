import type { StyleSpecification } from 'maplibre-gl'
import { FONT_FILES } from '../paint/fontFaces'

/** The bundled fonts as MapLibre wants them; addresses must be absolute. */
export function fontFaces(): NonNullable<StyleSpecification['font-faces']> {
  const faces: Record<string, { url: string; 'unicode-range': string[] }[]> = {}
  for (const { face, url, unicodeRange } of FONT_FILES) {
    const name = `Atlas ${face}`
    faces[name] = [
      ...(faces[name] ?? []),
      { url: new URL(url, document.baseURI).href, 'unicode-range': unicodeRange },
    ]
  }
  return faces
}
