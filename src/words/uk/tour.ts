import type { Words } from '../en'
import { pluralIn } from '../formats'
import { on } from './cases'

const plural = pluralIn('uk')

export const tour: Words['tour'] = {
  name: 'Екскурсія',
  handout: 'Для друку',
  leave: 'Вийти',
  loading: 'Екскурсія завантажується…',
  missing: 'Не вдалося завантажити екскурсію. Щоб побачити її, завантажте сторінку знову.',
  leaveTour: 'Вийти з екскурсії',
  step: (number, count) => `Крок ${number} з ${count}`,
  previousStep: 'Попередній крок',
  nextStep: 'Наступний крок',
  next: 'Далі',
  steps: 'Кроки',
  stepsOf: (title) => `Кроки екскурсії «${title}»`,
  backToStep: 'Повернутися до цього кроку',
  eventsBehind: (count) =>
    count === 1
      ? 'Подія, на яку спирається цей текст, з джерелами'
      : `${count} ${plural(count, { one: 'подія', few: 'події', other: 'подій' })}, на які спирається цей текст, з джерелами`,
  sourcesDisagree: 'джерела розходяться',
  furtherSources: 'Інші джерела',

  handoutOf: (title) => `${title} — для друку`,
  drawing: 'Карти малюються…',
  drawn: 'Так це буде надруковано, на A4.',
  print: 'Друк',
  overline: (years) => `Атлас радянських окупацій · екскурсія · ${years}`,
  colours: 'Кольори карт',
  striped: 'Смуги',
  stripedMeaning: 'лише частина року',
  mapOfStep: (number) => `Карта до кроку ${number}`,
  colophon: (version, day) =>
    `Атлас радянських окупацій, версія ${version}, надруковано ${on(day)}. Текст і записи — CC BY 4.0. Карти: Natural Earth, GSHHG та власні лінії; проєкція Меркатора.`,
  pagesSeen: (day) => `Сторінки в інтернеті: переглянуто ${on(day)}.`,
}
