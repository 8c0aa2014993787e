/** Words of guided tours and their handout. */
export const tour = {}
