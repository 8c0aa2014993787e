/** Words of the search and what it finds. */
export const search = {}
