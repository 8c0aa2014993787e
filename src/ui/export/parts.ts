/** What of the dialog is loaded when it is asked for, or ahead of that: it opens without waiting for any. */

/** What stands in its other tabs. */
export function loadCiteTab() {
  return import('./CiteTab')
}
export function loadDataTab() {
  return import('./DataTab')
}
export function loadEmbedTab() {
  return import('./EmbedTab')
}
export function loadSeriesTab() {
  return import('./series/SeriesTab')
}
export function loadFilmTab() {
  return import('./film/FilmTab')
}
