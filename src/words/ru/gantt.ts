import type { Words } from '../en'

export const gantt: Words['gantt'] = {
  title: 'Все территории во времени',
  help: 'Полоса — это период. Выберите её, чтобы увидеть его первый день на карте; с клавиатуры — стрелками и клавишей Enter.',
  scale: 'Масштаб лет',
  scales: { close: 'Крупно', all: 'Все годы' },
  periods: (date) => `Периоды всех территорий; на карте ${date}`,
  statuses: 'Статусы',
  legend: (date) =>
    `Тонкая полоса: не советское присутствие. Бледнеющий конец: день неизвестен. Столбец или линия: ${date}, на карте.`,
  bar: (territory, period, dates) => `${territory}: ${period}, ${dates}`,
}
