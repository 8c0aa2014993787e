import { loadCode } from './loadCode'
import { loadVectorFile } from './loadVectorFile'
import { loadCiteTab, loadDataTab, loadEmbedTab, loadFilmTab, loadSeriesTab } from './parts'

/** The dialog's own chunk: `lazy(loadExportDialog)`. */
export function loadExportDialog() {
  return import('./ExportDialog')
}

/** The letters of the sheet. Once the dialog and they are there, an export needs no network. */
export async function preloadLetters(): Promise<void> {
  const { preloadWoff } = await import('./woffFiles')
  await preloadWoff()
}

/** Everything else that can be chosen. */
export async function preloadRestOfExport(): Promise<void> {
  await Promise.all([
    loadCiteTab(),
    loadDataTab(),
    loadEmbedTab(),
    loadSeriesTab(),
    loadFilmTab(),
    loadVectorFile(),
    loadCode(),
  ])
}
