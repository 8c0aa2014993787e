import type { Words } from '../en'

export const loading: Words['loading'] = {
  territories: 'Территории загружаются…',
  map: 'Карта загружается…',
  events: 'События загружаются…',
  eventsAndSources: 'События и источники загружаются…',
  failed: {
    records: (reason) => `Не удалось загрузить список территорий: ${reason}.`,
    shapes: (reason) => `Не удалось загрузить контуры карты: ${reason}.`,
    reading: (reason) => `Не удалось загрузить события и источники: ${reason}.`,
    tours: (reason) => `Не удалось загрузить экскурсии: ${reason}.`,
  },
  partFailed: 'Не удалось загрузить часть страницы. Чтобы увидеть её, загрузите страницу заново.',
  reasons: {
    answered: (status) => `сервер ответил кодом ${status}`,
    incomplete: 'файл JSON неполон',
    strange: 'в файле не то, что должно быть',
  },
}
