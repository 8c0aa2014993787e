import { preloadFonts } from './fontData'
import { loadCode } from './loadCode'
import { loadVectorFile } from './loadVectorFile'
import { loadCiteTab, loadDataTab, loadEmbedTab, loadFilmTab, loadSeriesTab } from './parts'

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

/** Everything else that can be chosen, and the letters of Cyrillic titles: after the map. */
export async function preloadRestOfExport(): Promise<void> {
  const woff = import('./woffFiles').then(({ preloadWoff }) => preloadWoff())
  await Promise.all([
    preloadFonts('rest'),
    loadCiteTab(),
    loadDataTab(),
    loadEmbedTab(),
    loadSeriesTab(),
    loadFilmTab(),
    loadVectorFile(),
    loadCode(),
    woff,
  ])
}
