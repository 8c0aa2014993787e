import type { Words } from '../en'

const painted = (territories: number, when: string) => {
  if (territories === 0) return `Kein Gebiet ist ${when} eingefärbt`
  return territories === 1
    ? `Ein Gebiet ist ${when} eingefärbt`
    : `${territories} Gebiete sind ${when} eingefärbt`
}

export const table: Words['table'] = {
  title: 'Die Karte als Tabelle',
  lead: (territories, when) =>
    `${painted(territories, when)}; umkämpftes Land und andere Mächte eingeschlossen.`,
  leadOfTwo: (territories, when, other) =>
    `${painted(territories, `${when} oder ${other}`)}; umkämpftes Land und andere Mächte eingeschlossen.`,
  territory: 'Gebiet',
  status: 'Status',
  since: 'Seit',
  until: 'Bis',
  area: 'km²',
  noPeriod: 'Kein Zeitraum',
}
