import type { Words } from '../en'
import { pluralIn } from '../formats'
import { on } from './cases'

const plural = pluralIn('ru')

export const tour: Words['tour'] = {
  name: 'Экскурсия',
  handout: 'Для печати',
  leave: 'Выйти',
  loading: 'Экскурсия загружается…',
  missing: 'Не удалось загрузить экскурсию. Чтобы увидеть её, загрузите страницу заново.',
  leaveTour: 'Выйти из экскурсии',
  step: (number, count) => `Шаг ${number} из ${count}`,
  previousStep: 'Предыдущий шаг',
  nextStep: 'Следующий шаг',
  next: 'Далее',
  steps: 'Шаги',
  stepsOf: (title) => `Шаги экскурсии «${title}»`,
  backToStep: 'Вернуться к этому шагу',
  eventsBehind: (count) =>
    count === 1
      ? 'Событие, на которое опирается этот текст, с источниками'
      : `${count} ${plural(count, { one: 'событие', few: 'события', other: 'событий' })}, на которые опирается этот текст, с источниками`,
  sourcesDisagree: 'источники расходятся',
  furtherSources: 'Другие источники',

  handoutOf: (title) => `${title} — для печати`,
  drawing: 'Карты рисуются…',
  drawn: 'Так это будет напечатано, на A4.',
  print: 'Печать',
  overline: (years) => `Атлас советских оккупаций · экскурсия · ${years}`,
  colours: 'Цвета карт',
  striped: 'Полосы',
  stripedMeaning: 'только часть года',
  mapOfStep: (number) => `Карта к шагу ${number}`,
  colophon: (version, day) =>
    `Атлас советских оккупаций, версия ${version}, напечатано ${on(day)}. Текст и записи — CC BY 4.0. Карты: Natural Earth, GSHHG и собственные линии; проекция Меркатора.`,
  pagesSeen: (day) => `Страницы в интернете: просмотрены ${on(day)}.`,
}
