import { capital } from '../capital'
import type { Words } from '../en'
import { pluralIn } from '../formats'
import { compared, since, until } from './cases'
import { count } from './count'

const plural = pluralIn('uk')
const events = (number: number) =>
  `${number} ${plural(number, { one: 'подія', few: 'події', other: 'подій' })}`

export const panel: Words['panel'] = {
  name: 'Панель читання',
  recordsInEnglish: 'Тексти записів — англійською мовою.',
  height: {
    low: 'Висота панелі: мала. Її змінюють стрілки.',
    half: 'Висота панелі: половина. Її змінюють стрілки.',
    full: 'Висота панелі: повна. Її змінюють стрілки.',
  },
  list: {
    name: 'Активні території',
    none: (when) => `${capital(when)} немає жодної. Пересуньте рік, і карта зміниться.`,
    count: (number, when) =>
      `${capital(when)}: ${number}. Виберіть територію на карті або тут, щоб прочитати, що сталося.`,
    countCompared: (number, when, other) =>
      `${capital(when)}: ${number}, порівняно ${compared(other)}. Виберіть територію на карті або тут, щоб прочитати, що сталося.`,
    onlyAtOther: (then, now) => `${capital(then)} активні, ${now} — ні`,
  },
  territory: {
    boundary: (precision) => `межа: ${precision}`,
    today: 'сьогодні',
    ownState: (when) => `${capital(when)}: у складі власної держави`,
    ownStateDetail: 'Атлас не знає тут у цей час ні радянської, ні іншої чужої влади.',
    statusFrom: (status, from) => `${status} ${since(from)}`,
    until: (end) => until(end),
    daysInAll: (days) => `усього ${days} ${plural(days, { one: 'день', few: 'дні', other: 'днів' })}`,
    yearsInAll: (years) => `усього ${years} ${plural(years, { one: 'рік', few: 'роки', other: 'років' })}`,
    parts: (when, parts) => `${capital(when)}: ${parts}`,
    compared: (date, statuses) => `Порівняно ${compared(date)}: ${statuses}.`,
    comparedNothing: (date) => `Порівняно ${compared(date)}: на жодну з дат немає радянської присутності.`,
    periods: 'Періоди',
  },
  region: {
    summary: (territories, area) => `${count.territories(territories)} · ${area}`,
    summaryWithEvents: (territories, area, number) =>
      `${count.territories(territories)} · ${area} · ${events(number)}`,
    whatHeld: (when) => `Становище ${when}`,
    territory: 'Територія',
    status: 'Статус',
    area: 'км²',
    noPeriod: 'Немає періоду',
    theirPeriods: 'Їхні періоди',
  },
  events: {
    prologue: 'Передісторія',
    whatHappened: 'Що сталося',
    label: 'Події',
    here: (number, place) => `${events(number)}: ${place}`,
    all: (number) => (number === 1 ? 'Єдина подія' : `Усі події (${number})`),
    allKinds: (number) => `Усі види (${number})`,
    kind: (kind, number) => `${kind} (${number})`,
    shown: (shown, all) => `Показано ${shown} з ${all}`,
    showPlace: (place) => `Показати на карті: ${place}`,
  },
  names: {
    title: 'Як це називається',
    note: 'У заголовку — усталена українська назва; міста на карті мають назви свого часу. Жодна назва не означає претензії, а статус говорить про те, що було, а не про те, за яким правом.',
    statuses: 'Що означають статуси',
  },
  recognition: { title: 'Визнання і спір' },
  sources: {
    title: 'Джерела',
    note: (number) => `Джерело ${number}`,
    disagree: 'Джерела розходяться',
  },
  cite: {
    copy: 'Копіювати цитування',
    copied: 'Цитування скопійовано',
    byHand: 'Браузер не дає копіювати; ось текст для цитування:',
  },
  languages: {
    rue: 'русинська',
    sms: 'колтта-саамська',
    se: 'північносаамська',
    prs: 'дарі',
    hsb: 'верхньолужицька',
    tyv: 'тувинська',
    ckb: 'центральнокурдська',
    'zh-Hant': 'китайська (традиційна)',
    'zh-Latn': 'китайська (латиницею)',
    'ko-Latn': 'корейська (латиницею)',
  },
}
