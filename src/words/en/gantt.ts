/** Words of all territories over time. */
export const gantt = {}
