import type { Words } from '../en'
import { pluralIn } from '../formats'

const plural = pluralIn('uk')

export const page: Words['page'] = {
  title: 'Атлас радянських окупацій',
  windowTitle: 'Атлас радянських окупацій, 1939–1994',
  close: 'Закрити',
  tryAgain: 'Повторити',
  notLoaded: 'Не завантажено: повторити',
  more: 'Ще',
  export: 'Експорт',
  present: 'Показ великим шрифтом',
  lightTheme: 'Світла тема',
  darkTheme: 'Темна тема',
  copyLink: 'Копіювати посилання',
  linkCopied: 'Посилання скопійовано',
  linkInAddressBar: 'Посилання — в адресному рядку',
  language: 'Мова',
  languageFailed: (language) => `Не вдалося завантажити мову: ${language}.`,
  views: {
    name: 'Вигляди',
    maps: 'Карти',
    tours: 'Екскурсії',
    tourDetail: (years, steps) =>
      `${years} · ${steps} ${plural(steps, { one: 'крок', few: 'кроки', other: 'кроків' })}`,
  },
  dateMoved: (date, why) => `Нова дата: ${date} — ${why}`,
  onMapFromThatDay: (territory) => `від цього дня на карті ${territory}`,
  notices: {
    dismiss: 'Закрити сповіщення',
    repeated: (parameter, times) =>
      `В адресі «${parameter}» стоїть ${times} ${plural(times, { one: 'раз', few: 'рази', other: 'разів' })}; діє перше значення.`,
    ignored: (parameter, value, expected) => `«${parameter}=${value}» в адресі не враховано: ${expected}.`,
    expected: {
      date: 'очікується рік або день від 1938 до 1994, наприклад 1940 або 1940-06-17',
      oneOf: (values) => `очікується ${values}`,
      territory: 'в атласі немає такої території',
      region: 'в атласі немає такого регіону',
      scene: 'в атласі немає такого вигляду',
      tour: 'очікується екскурсія атласу і один з її кроків, наприклад the-return/1',
      camera: 'очікується масштаб/широта/довгота, наприклад 6.5/55.10/14.90',
    },
  },
}
