import { rgb } from './texturePixels'

/**
 * The colour that an ink of this opacity gives on an opaque ground, in sRGB as
 * browsers blend it: what is painted opaque can overlap itself without darkening.
 */
export function mix(ground: string, ink: string, opacity: number): string {
  const [from, to] = [rgb(ground), rgb(ink)]
  const channels = from.map((value, index) => Math.round(value + ((to[index] ?? value) - value) * opacity))
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/** The colours of bands laid over each other on a ground, the first lowest. */
export function stacked(ground: string, ink: string, bands: readonly { opacity: number }[]): string[] {
  const colours: string[] = []
  for (const { opacity } of bands) colours.push(mix(colours.at(-1) ?? ground, ink, opacity))
  return colours
}
