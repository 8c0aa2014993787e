import { capital } from '../capital'
import type { Words } from '../en'
import { pluralIn } from '../formats'
import { instrumental, since, until } from './cases'
import { count } from './count'

const plural = pluralIn('pl')
const events = (number: number) =>
  `${number} ${plural(number, { one: 'wydarzenie', few: 'wydarzenia', other: 'wydarzeń' })}`

export const panel: Words['panel'] = {
  name: 'Panel opisu',
  recordsInEnglish: 'Teksty haseł są po angielsku.',
  height: {
    low: 'Wysokość panelu: niska. Zmieniają ją strzałki.',
    half: 'Wysokość panelu: połowa. Zmieniają ją strzałki.',
    full: 'Wysokość panelu: pełna. Zmieniają ją strzałki.',
  },
  list: {
    name: 'Aktywne terytoria',
    none: (when) => `${capital(when)} nie ma żadnego. Przesuń rok, aby zobaczyć zmiany na mapie.`,
    count: (number, when) =>
      `${capital(when)}: ${number}. Wybierz jedno na mapie lub tutaj, aby przeczytać, co się stało.`,
    countCompared: (number, when, other) =>
      `${capital(when)}: ${number}, w porównaniu z ${instrumental(other)}. Wybierz jedno na mapie lub tutaj, aby przeczytać, co się stało.`,
    onlyAtOther: (then, now) => `${capital(then)} aktywne, ${now} nie`,
  },
  territory: {
    boundary: (precision) => `granica ${precision}`,
    today: 'dziś',
    ownState: (when) => `${capital(when)}: w granicach własnego państwa`,
    ownStateDetail: 'Atlas nie zna tu w tym czasie władzy radzieckiej ani innej obcej władzy.',
    statusFrom: (status, from) => `${status} ${since(from)}`,
    until: (end) => until(end),
    daysInAll: (days) => `łącznie ${days} ${plural(days, { one: 'dzień', other: 'dni' })}`,
    yearsInAll: (years) => `łącznie ${years} ${plural(years, { one: 'rok', few: 'lata', other: 'lat' })}`,
    parts: (when, parts) => `${capital(when)}: ${parts}`,
    compared: (date, statuses) => `W porównaniu z ${instrumental(date)}: ${statuses}.`,
    comparedNothing: (date) =>
      `W porównaniu z ${instrumental(date)}: w żadnym z momentów nie ma obecności radzieckiej.`,
    periods: 'Okresy',
  },
  region: {
    summary: (territories, area) => `${count.territories(territories)} · ${area}`,
    summaryWithEvents: (territories, area, number) =>
      `${count.territories(territories)} · ${area} · ${events(number)}`,
    whatHeld: (when) => `Stan ${when}`,
    territory: 'Terytorium',
    status: 'Status',
    area: 'km²',
    noPeriod: 'Brak okresu',
    theirPeriods: 'Ich okresy',
  },
  events: {
    prologue: 'Przedtem',
    whatHappened: 'Co się stało',
    label: 'Wydarzenia',
    here: (number, place) => `${events(number)}: ${place}`,
    all: (number) => (number === 1 ? 'Jedyne wydarzenie' : `Wszystkie wydarzenia (${number})`),
    allKinds: (number) => `Wszystkie rodzaje (${number})`,
    kind: (kind, number) => `${kind} (${number})`,
    shown: (shown, all) => `Widać ${shown} z ${all}`,
    showPlace: (place) => `Pokaż na mapie: ${place}`,
  },
  names: {
    title: 'Jak się nazywa',
    note: 'W nagłówku podano zwyczajową polską nazwę; miasta na mapie noszą nazwy ze swojego czasu. Żadna nazwa nie jest roszczeniem, a status mówi, co obowiązywało, a nie jakim prawem.',
    statuses: 'Co oznaczają statusy',
  },
  recognition: { title: 'Uznanie i spór' },
  sources: {
    title: 'Źródła',
    note: (number) => `Źródło ${number}`,
    disagree: 'Źródła się różnią',
  },
  cite: {
    copy: 'Kopiuj cytowanie',
    copied: 'Cytowanie skopiowane',
    byHand: 'Przeglądarka nie pozwala kopiować; cytowanie brzmi:',
  },
  languages: {
    rue: 'rusiński',
    sms: 'skolt-saamski',
    se: 'północnosaamski',
    prs: 'dari',
    hsb: 'górnołużycki',
    tyv: 'tuwiński',
    ckb: 'centralnokurdyjski',
    'zh-Hant': 'chiński (tradycyjny)',
    'zh-Latn': 'chiński (zapis łaciński)',
    'ko-Latn': 'koreański (zapis łaciński)',
  },
}
