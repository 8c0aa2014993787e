import { preloadFonts } from './fontData'

/** The dialog's own chunk: `lazy(loadExportDialog)`. */
export function loadExportDialog() {
  return import('./ExportDialog')
}

/**
 * Brings the dialog and the fonts of the sheet into memory. Once done, an export needs no
 * network. First what the page itself has loaded by then, but for the dialog.
 */
export async function preloadExport(): Promise<void> {
  await Promise.all([loadExportDialog(), preloadFonts('names')])
}

/** The letters of Cyrillic titles: wanted only with the sources, after the map. */
export async function preloadCyrillic(): Promise<void> {
  await preloadFonts('rest')
}
