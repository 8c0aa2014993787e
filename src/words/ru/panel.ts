import { capital } from '../capital'
import type { Words } from '../en'
import { pluralIn } from '../formats'
import { compared, since, until } from './cases'
import { count } from './count'

const plural = pluralIn('ru')
const events = (number: number) =>
  `${number} ${plural(number, { one: 'событие', few: 'события', other: 'событий' })}`

export const panel: Words['panel'] = {
  name: 'Панель чтения',
  recordsInEnglish: 'Тексты записей — на английском языке.',
  height: {
    low: 'Высота панели: малая. Её меняют стрелки.',
    half: 'Высота панели: половина. Её меняют стрелки.',
    full: 'Высота панели: полная. Её меняют стрелки.',
  },
  list: {
    name: 'Активные территории',
    none: (when) => `${capital(when)} нет ни одной. Передвиньте год, и карта изменится.`,
    count: (number, when) =>
      `${capital(when)}: ${number}. Выберите территорию на карте или здесь, чтобы прочитать, что произошло.`,
    countCompared: (number, when, other) =>
      `${capital(when)}: ${number}, в сравнении ${compared(other)}. Выберите территорию на карте или здесь, чтобы прочитать, что произошло.`,
    onlyAtOther: (then, now) => `${capital(then)} активны, ${now} — нет`,
  },
  territory: {
    boundary: (precision) => `граница: ${precision}`,
    today: 'сегодня',
    ownState: (when) => `${capital(when)}: в составе собственного государства`,
    ownStateDetail: 'Атлас не знает здесь в это время ни советской, ни другой иностранной власти.',
    statusFrom: (status, from) => `${status} ${since(from)}`,
    until: (end) => until(end),
    daysInAll: (days) => `всего ${days} ${plural(days, { one: 'день', few: 'дня', other: 'дней' })}`,
    yearsInAll: (years) => `всего ${years} ${plural(years, { one: 'год', few: 'года', other: 'лет' })}`,
    parts: (when, parts) => `${capital(when)}: ${parts}`,
    compared: (date, statuses) => `В сравнении ${compared(date)}: ${statuses}.`,
    comparedNothing: (date) => `В сравнении ${compared(date)}: ни в одну из дат нет советского присутствия.`,
    periods: 'Периоды',
  },
  region: {
    summary: (territories, area) => `${count.territories(territories)} · ${area}`,
    summaryWithEvents: (territories, area, number) =>
      `${count.territories(territories)} · ${area} · ${events(number)}`,
    whatHeld: (when) => `Положение ${when}`,
    territory: 'Территория',
    status: 'Статус',
    area: 'км²',
    noPeriod: 'Нет периода',
    theirPeriods: 'Их периоды',
  },
  events: {
    prologue: 'Предыстория',
    whatHappened: 'Что произошло',
    label: 'События',
    here: (number, place) => `${events(number)}: ${place}`,
    all: (number) => (number === 1 ? 'Единственное событие' : `Все события (${number})`),
    allKinds: (number) => `Все виды (${number})`,
    kind: (kind, number) => `${kind} (${number})`,
    shown: (shown, all) => `Показано ${shown} из ${all}`,
    showPlace: (place) => `Показать на карте: ${place}`,
  },
  names: {
    title: 'Как это называется',
    note: 'В заголовке — принятое русское название; города на карте носят названия своего времени. Ни одно название не означает притязания, а статус говорит о том, что было, а не о том, по какому праву.',
    statuses: 'Что означают статусы',
  },
  recognition: { title: 'Признание и спор' },
  sources: {
    title: 'Источники',
    note: (number) => `Источник ${number}`,
    disagree: 'Источники расходятся',
  },
  cite: {
    copy: 'Копировать цитирование',
    copied: 'Цитирование скопировано',
    byHand: 'Браузер не даёт копировать; вот текст для цитирования:',
  },
  languages: {
    rue: 'русинский',
    sms: 'колтта-саамский',
    se: 'северносаамский',
    prs: 'дари',
    hsb: 'верхнелужицкий',
    tyv: 'тувинский',
    ckb: 'центральнокурдский',
    'zh-Hant': 'китайский (традиционный)',
    'zh-Latn': 'китайский (латиницей)',
    'ko-Latn': 'корейский (латиницей)',
  },
}
