/** What every sheet of paper is: an SVG document of its size, with its name, its fonts and its ground. */
import type { Palette } from '../paint/palette'
import type { Layout } from './paper'
import { element, escapeXml, layer } from './svg'

/** Paper is white where the map is not of the night. */
export function groundOf({ theme, paper }: Palette): string {
  return theme === 'dark' ? paper : '#ffffff'
}

/**
 * @param title for those who do not see it
 * @param fontCss `@font-face` rules with the fonts inside; without them the sheet takes fonts of its surroundings
 */
export function sheetDocument(
  { paper, width, height }: Pick<Layout, 'paper' | 'width' | 'height'>,
  title: string,
  palette: Palette,
  fontCss: string | undefined,
  parts: readonly string[],
): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${paper.width}mm`,
      height: `${paper.height}mm`,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': title,
    },
    [
      element('title', {}, escapeXml(title)),
      embedded(fontCss ?? ''),
      layer('paper', 'Paper', element('rect', { width, height, fill: groundOf(palette) })),
      ...parts,
    ].join('\n'),
  )
}

/** The sheet with fonts inside it, for one that was drawn without: which it needs, `lettersByFace` can tell. */
export function withFonts(sheet: string, fontCss: string): string {
  return sheet.replace(embedded(''), () => embedded(fontCss))
}

function embedded(css: string): string {
  return `<style>${css.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</style>`
}
