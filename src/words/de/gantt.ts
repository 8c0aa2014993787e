import type { Words } from '../en'
import { accusative } from './cases'

export const gantt: Words['gantt'] = {
  title: 'Alle Gebiete im Zeitverlauf',
  help: 'Ein Balken ist ein Zeitraum. Auswählen zeigt seinen ersten Tag auf der Karte; per Tastatur mit Pfeiltasten und Eingabetaste.',
  scale: 'Maßstab der Jahre',
  scales: { close: 'Nah', all: 'Alle Jahre' },
  periods: (date) => `Zeiträume aller Gebiete; die Karte zeigt ${accusative(date)}`,
  statuses: 'Status',
  legend: (date) =>
    `Schmal: keine sowjetische Präsenz. Verblassendes Ende: Der Tag ist nicht bekannt. Band oder Linie: ${date}, auf der Karte.`,
  bar: (territory, period, dates) => `${territory}: ${period}, ${dates}`,
}
