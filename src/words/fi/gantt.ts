import type { Words } from '../en'

export const gantt: Words['gantt'] = {
  title: 'Kaikki alueet ajassa',
  help: 'Palkki on jakso. Valitse palkki, niin kartta näyttää jakson ensimmäisen päivän; näppäimistöllä nuolet ja Enter.',
  scale: 'Vuosien mittakaava',
  scales: { close: 'Läheltä', all: 'Kaikki vuodet' },
  periods: (date) => `Kaikkien alueiden jaksot; kartalla ${date}`,
  statuses: 'Asemat',
  legend: (date) =>
    `Kapea: Neuvostoliitto ei läsnä. Häipyvä pää: päivää ei tunneta. Raita tai viiva: ${date}, kartalla.`,
  bar: (territory, period, dates) => `${territory}: ${period}, ${dates}`,
}
