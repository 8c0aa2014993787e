/** Words of the time bar, its chart, play and typed dates. */
export const time = {}
