/** Words of two dates compared. */
export const compare = {
  /** What became of a territory, with one line for the legend. */
  changes: {
    gained: { label: 'Gained', meaning: 'under Soviet presence at the later date only' },
    lost: { label: 'Lost', meaning: 'under Soviet presence at the earlier date only' },
    changed: { label: 'Status changed', meaning: 'under another Soviet status at either date' },
    unchanged: { label: 'Unchanged', meaning: 'the same status at both dates' },
  },
}
