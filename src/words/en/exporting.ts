/** Words of the dialog and the sheet of an export. */
export const exporting = {}
