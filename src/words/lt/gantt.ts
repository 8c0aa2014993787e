import type { Words } from '../en'
import { named } from './cases'

export const gantt: Words['gantt'] = {
  title: 'Visos teritorijos laiko tėkmėje',
  help: 'Juosta – tai laikotarpis. Pasirinkite juostą, ir žemėlapis parodys pirmąją jos dieną; klaviatūra – rodyklėmis ir „Enter“.',
  scale: 'Metų mastelis',
  scales: { close: 'Iš arti', all: 'Visi metai' },
  periods: (date) => `Visų teritorijų laikotarpiai; žemėlapyje – ${named(date)}`,
  statuses: 'Statusai',
  legend: (date) =>
    `Siaura: sovietų buvimo nėra. Blunkantis galas: diena nežinoma. Ruožas ar linija: žemėlapio data (${named(date)}).`,
  bar: (territory, period, dates) => `${territory}: ${period}, ${dates}`,
}
