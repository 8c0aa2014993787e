/** What the search needs beside the records: a chunk of its own, brought when the field is first used. */
export async function loadSearch() {
  const [{ createSearch }, { territoryFinder }] = await Promise.all([
    import('../../atlas/search'),
    import('../../atlas/territoryAt'),
  ])
  return { createSearch, territoryFinder }
}

export function loadSearchList() {
  return import('./SearchList')
}

/** Once done, a search needs no network. */
export async function preloadSearch(): Promise<void> {
  await Promise.all([loadSearch(), loadSearchList()])
}
