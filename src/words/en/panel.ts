/** Words of the reading panel: list, territory, region, events, names, recognition, citation. */
export const panel = {}
