/** What the schema cannot see in the names of the map: days of the calendar, their order, and sources. */
import type { LabelRecord } from '../../geodata/schema'
import { type Day, isoDay } from './day'
import { earliestDay } from './edtf'
import type { Filed, Problem } from './problem'

/** A label is named by its first name, as it has no id. */
export function labelProblems(labels: Filed<LabelRecord>[], knownSource: (id: string) => boolean): Problem[] {
  return labels.flatMap(({ file, item }) => {
    const record = item.names[0]?.name ?? 'label'
    const unknown = (item.sources ?? []).filter((id) => !knownSource(id))
    return [
      ...spanProblems(file, record, item.names),
      ...unknown.map((id) => ({
        file,
        record,
        field: 'sources',
        expected: `ids of sources.json; there is no "${id}"`,
      })),
    ]
  })
}

function spanProblems(file: string, record: string, names: LabelRecord['names']): Problem[] {
  const problems: Problem[] = []
  let reached: Day = Number.NEGATIVE_INFINITY
  for (const [index, { from, to }] of names.entries()) {
    const report = (field: string, expected: string) =>
      problems.push({ file, record, field: `names.${index}.${field}`, expected })
    const begins = from === undefined ? Number.NEGATIVE_INFINITY : earliestDay(from)
    const ends = to === undefined ? Number.POSITIVE_INFINITY : earliestDay(to)
    if (begins === undefined) report('from', `a date of the calendar; "${from}" is none`)
    else if (begins < reached) report('from', `${after(reached)}; it overlaps the name before it`)
    if (ends === undefined) report('to', `a date of the calendar; "${to}" is none`)
    else if (begins !== undefined && ends <= begins) report('to', `a day after ${from}`)
    reached = ends ?? reached
  }
  return problems
}

function after(reached: Day): string {
  return Number.isFinite(reached) ? `${isoDay(reached)} or later` : 'no name behind one without an end'
}
