import type { Words } from '../en'

export const gantt: Words['gantt'] = {
  title: 'Visas teritorijas laika gaitā',
  help: 'Josla ir periods. Izvēlieties joslu, lai kartē redzētu tās pirmo dienu; ar tastatūru – bultiņas un Enter.',
  scale: 'Gadu mērogs',
  scales: { close: 'Tuvplāns', all: 'Visi gadi' },
  periods: (date) => `Visu teritoriju periodi; kartē redzams: ${date}`,
  statuses: 'Statusi',
  legend: (date) =>
    `Šaura: nav padomju klātbūtnes. Izplūdis gals: diena nav zināma. Svītra vai līnija: kartē redzamais laiks (${date}).`,
  bar: (territory, period, dates) => `${territory}: ${period}, ${dates}`,
}
