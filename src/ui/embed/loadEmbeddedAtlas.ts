/** Only a page that is embedded loads it. */
export function loadEmbeddedAtlas() {
  return import('./EmbeddedAtlas')
}
