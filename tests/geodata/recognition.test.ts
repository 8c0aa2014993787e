/** Who recognised what: every annexation has its record, with the annexing side's own position beside the others'. */
import { expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import { earliestDay } from '../../src/atlas/edtf'

const { atlas, reading } = readAtlas()
const { recognitions, events } = reading

test('every territory that was ever annexed lies in a record', () => {
  const told = new Set(recognitions.flatMap(({ territories }) => territories))
  const annexed = atlas.territories.filter(({ periods }) =>
    periods.some(({ status }) => status === 'annexed'),
  )
  expect(annexed.filter(({ id }) => !told.has(id)).map(({ id }) => id)).toEqual([])
})

test('every territory of a record was annexed', () => {
  const annexed = new Set(
    atlas.territories
      .filter(({ periods }) => periods.some(({ status }) => status === 'annexed'))
      .map(({ id }) => id),
  )
  const others = recognitions.flatMap(({ territories }) => territories.filter((id) => !annexed.has(id)))
  expect(others).toEqual([])
})

test('each has the position of the Soviet Union, of Russia today, and of someone else', () => {
  const wanting = recognitions.filter(({ positions }) => {
    const who = new Set(positions.map((position) => position.who))
    return !who.has('Soviet Union') || !who.has('Russian Federation') || who.size < 3
  })
  expect(wanting.map(({ id }) => id)).toEqual([])
})

test('dated positions stand in order of time', () => {
  const disordered = recognitions.filter(({ positions }) => {
    const days = positions.flatMap(({ from }) =>
      from === undefined ? [] : [earliestDay(from) ?? Number.NaN],
    )
    return days.some((day, index) => !(day >= (days[index - 1] ?? day)))
  })
  expect(disordered.map(({ id }) => id)).toEqual([])
})

test('the act of a record is joined to its territories', () => {
  const acts = new Map(events.map(({ id, territories }) => [id, territories]))
  const apart = recognitions.filter(({ act, territories }) =>
    territories.some((id) => !acts.get(act)?.includes(id)),
  )
  expect(apart.map(({ id }) => id)).toEqual([])
})
