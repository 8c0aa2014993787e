import type { Words } from '../en'
import { pluralIn } from '../formats'

const plural = pluralIn('ru')

export const page: Words['page'] = {
  title: 'Атлас советских оккупаций',
  windowTitle: 'Атлас советских оккупаций, 1939–1994',
  close: 'Закрыть',
  tryAgain: 'Повторить',
  notLoaded: 'Не загрузилось: повторить',
  more: 'Ещё',
  export: 'Экспорт',
  present: 'Показ крупным шрифтом',
  lightTheme: 'Светлая тема',
  darkTheme: 'Тёмная тема',
  copyLink: 'Копировать ссылку',
  linkCopied: 'Ссылка скопирована',
  linkInAddressBar: 'Ссылка — в адресной строке',
  language: 'Язык',
  languageFailed: (language) => `Не удалось загрузить язык: ${language}.`,
  views: {
    name: 'Виды',
    maps: 'Карты',
    tours: 'Экскурсии',
    tourDetail: (years, steps) =>
      `${years} · ${steps} ${plural(steps, { one: 'шаг', few: 'шага', other: 'шагов' })}`,
  },
  dateMoved: (date, why) => `Новая дата: ${date} — ${why}`,
  onMapFromThatDay: (territory) => `с этого дня на карте ${territory}`,
  notices: {
    dismiss: 'Закрыть уведомление',
    repeated: (parameter, times) =>
      `В адресе «${parameter}» стоит ${times} ${plural(times, { few: 'раза', other: 'раз' })}; действует первое значение.`,
    ignored: (parameter, value, expected) => `«${parameter}=${value}» в адресе не учтено: ${expected}.`,
    expected: {
      date: 'ожидается год или день с 1938 по 1994, например 1940 или 1940-06-17',
      oneOf: (values) => `ожидается ${values}`,
      territory: 'в атласе нет такой территории',
      region: 'в атласе нет такого региона',
      scene: 'в атласе нет такого вида',
      tour: 'ожидается экскурсия атласа и один из её шагов, например the-return/1',
      camera: 'ожидается масштаб/широта/долгота, например 6.5/55.10/14.90',
    },
  },
}
