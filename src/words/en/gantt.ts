/** The sheet of all territories over time. */
export const gantt = {
  title: 'All territories over time',
  help: 'A bar is a period. Choose one to see its first day on the map; by keyboard with the arrows and Enter.',
  scale: 'Scale of the years',
  scales: { close: 'Close up', all: 'All years' },
  periods: (date: string) => `Periods of every territory; the map shows ${date}`,
  statuses: 'Statuses',
  legend: (date: string) =>
    `Thin: not Soviet presence. Faded end: the day is not known. Band or line: ${date}, on the map.`,
  /** "Estonia: Annexed, 6 August 1940 – 7 July 1941". */
  bar: (territory: string, period: string, dates: string) => `${territory}: ${period}, ${dates}`,
}
