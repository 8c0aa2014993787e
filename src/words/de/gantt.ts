import type { Words } from '../en'
import { accusative } from './cases'

export const gantt: Words['gantt'] = {
  title: 'Alle Gebiete im Zeitverlauf',
  help: 'Jeder Balken ist ein Zeitabschnitt. Ein gewählter Balken zeigt seinen ersten Tag auf der Karte; mit der Tastatur: Pfeiltasten und Eingabetaste.',
  scale: 'Maßstab der Jahre',
  scales: { close: 'Nah', all: 'Alle Jahre' },
  close: 'Schließen',
  periods: (date) => `Zeitabschnitte aller Gebiete; die Karte zeigt ${accusative(date)}`,
  statuses: 'Status',
  legend: (date) =>
    `Schmal: keine sowjetische Präsenz. Verblassendes Ende: Der Tag ist nicht bekannt. Band oder Linie: ${date}, auf der Karte.`,
  bar: (territory, period, dates) => `${territory}: ${period}, ${dates}`,
}
