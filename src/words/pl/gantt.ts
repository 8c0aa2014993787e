import type { Words } from '../en'

export const gantt: Words['gantt'] = {
  title: 'Wszystkie terytoria w czasie',
  help: 'Pasek to okres. Wybierz go, aby zobaczyć jego pierwszy dzień na mapie; na klawiaturze strzałkami i klawiszem Enter.',
  scale: 'Skala lat',
  scales: { close: 'Z bliska', all: 'Wszystkie lata' },
  periods: (date) => `Okresy wszystkich terytoriów; mapa pokazuje: ${date}`,
  statuses: 'Statusy',
  legend: (date) =>
    `Cienki pasek: brak obecności radzieckiej. Blednący koniec: dzień nie jest znany. Pas lub linia: ${date}, na mapie.`,
  bar: (territory, period, dates) => `${territory}: ${period}, ${dates}`,
}
