import type { Words } from '../en'

export const gantt: Words['gantt'] = {
  title: 'Kõik alad läbi aja',
  help: 'Riba on periood. Riba valimine näitab selle esimest päeva kaardil; klaviatuuril kasuta nooleklahve ja Enterit.',
  scale: 'Aastate mõõtkava',
  scales: { close: 'Lähedalt', all: 'Kõik aastad' },
  periods: (date) => `Kõigi alade perioodid; kaardil on ${date}`,
  statuses: 'Staatused',
  legend: (date) =>
    `Kitsas: ei ole Nõukogude kohalolu. Hajuv ots: päev ei ole teada. Vööt või joon: ${date} kaardil.`,
  bar: (territory, period, dates) => `${territory}: ${period}, ${dates}`,
}
