/** Words of header, notices, keys, museum, map and legend. */
export const page = {}
