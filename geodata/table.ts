/** The table of the README: every region with its territories, and how many periods and events it has. */
import type { Atlas, Reading } from '../src/atlas/types'

/** Rows of a Markdown table, in the order of the regions; an event of several regions counts in each, but once in the sum. */
export function regionTable({ regions, territories }: Atlas, { events }: Reading): string {
  const rows = regions.map(({ id, name }) => {
    const own = territories.filter(({ region }) => region === id)
    const ids = new Set(own.map((territory) => territory.id))
    const joined = events.filter((event) => event.territories.some((territory) => ids.has(territory)))
    return row(
      name,
      own.map((territory) => territory.name).join('; '),
      own.flatMap(({ periods }) => periods).length,
      joined.length,
    )
  })
  const periods = territories.flatMap((territory) => territory.periods).length
  return [
    row('region', 'territories', 'periods', 'events'),
    '| --- | --- | ---: | ---: |',
    ...rows,
    row('**together**', `**${territories.length} territories**`, `**${periods}**`, `**${events.length}**`),
  ].join('\n')
}

function row(...cells: (string | number)[]): string {
  return `| ${cells.join(' | ')} |`
}
