import type { Words } from '../en'

export const loading: Words['loading'] = {
  territories: 'Території завантажуються…',
  map: 'Карта завантажується…',
  events: 'Події завантажуються…',
  eventsAndSources: 'Події та джерела завантажуються…',
  failed: {
    records: (reason) => `Не вдалося завантажити список територій: ${reason}.`,
    shapes: (reason) => `Не вдалося завантажити контури карти: ${reason}.`,
    reading: (reason) => `Не вдалося завантажити події та джерела: ${reason}.`,
    tours: (reason) => `Не вдалося завантажити екскурсії: ${reason}.`,
  },
  partFailed: 'Не вдалося завантажити частину сторінки. Щоб побачити її, завантажте сторінку знову.',
  reasons: {
    answered: (status) => `сервер відповів кодом ${status}`,
    incomplete: 'файл JSON неповний',
    strange: 'у файлі не те, що має бути',
  },
}
