/** Files of lines and letters: loaded when one is asked for, or ahead of that. */
export function loadVectorFile() {
  return import('./vectorFile')
}
