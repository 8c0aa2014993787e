import { preloadFonts } from './fontData'

/** The dialog's own chunk: `lazy(loadExportDialog)`. */
export function loadExportDialog() {
  return import('./ExportDialog')
}

/** Brings the dialog and the fonts of the sheet into memory. Once done, an export needs no network. */
export async function preloadExport(): Promise<void> {
  await Promise.all([loadExportDialog(), preloadFonts()])
}
