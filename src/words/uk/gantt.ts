import type { Words } from '../en'

export const gantt: Words['gantt'] = {
  title: 'Усі території в часі',
  help: 'Смуга — це період. Виберіть її, щоб побачити його перший день на карті; з клавіатури — стрілками й клавішею Enter.',
  scale: 'Масштаб років',
  scales: { close: 'Зблизька', all: 'Усі роки' },
  periods: (date) => `Періоди всіх територій; на карті ${date}`,
  statuses: 'Статуси',
  legend: (date) =>
    `Тонка смуга: не радянська присутність. Блідий кінець: день невідомий. Стовпець або лінія: ${date}, на карті.`,
  bar: (territory, period, dates) => `${territory}: ${period}, ${dates}`,
}
