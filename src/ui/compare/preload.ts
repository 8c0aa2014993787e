/** The parts of a comparison, each in a chunk of its own: `lazy(loadCompareBar)`. */
export function loadCompareBar() {
  return import('./CompareBar')
}

export function loadOtherMap() {
  return import('./OtherMap')
}

/** Once done, a comparison needs no network. */
export async function preloadComparison(): Promise<void> {
  await Promise.all([loadCompareBar(), loadOtherMap()])
}
