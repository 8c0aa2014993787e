/** A sheet as pixels, by resvg: letters come as lines, so that no fonts of the machine are asked. */
import { renderAsync } from '@resvg/resvg-js'
import { dotsPerMetre, withPrintData } from '../paper/pngChunks'
import type { FileData } from '../paper/svgFile'

/** @param svg a sheet with letters as lines, which is stretched to so many pixels */
export async function pngOf(
  svg: string,
  { width, height }: { width: number; height: number },
  dpi: number,
  { title, permalink, software }: FileData,
): Promise<Uint8Array> {
  // Proportions may differ by a fraction of a pixel; the picture has exactly the size that was asked for.
  const sized = svg.replace(
    /^(<svg [^>]*?)width="[^"]*" height="[^"]*"/,
    (_, start: string) => `${start}width="${width}" height="${height}" preserveAspectRatio="none"`,
  )
  const image = await renderAsync(sized, { font: { loadSystemFonts: false }, background: '#ffffff' })
  return withPrintData(image.asPng(), dotsPerMetre(dpi), {
    Title: title,
    Source: permalink,
    Software: software,
  })
}
