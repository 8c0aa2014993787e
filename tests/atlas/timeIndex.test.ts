import { expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import { timeIndexOf } from '../../src/atlas/timeIndex'
import { manyRecords } from '../bench/manyRecords'

const { atlas, reading } = readAtlas()

test('says which territories turn within some days, as looking at every period does', () => {
  const index = timeIndexOf(atlas.territories)
  for (let day = -11_700; day < 9200; day += 97) {
    const turning = [...atlas.territories.entries()].filter(([, { periods }]) =>
      periods.some(({ fromDay, toDay }) => [fromDay, toDay].some((turn) => turn >= day && turn < day + 97)),
    )
    expect(index.within(day, day + 97)).toEqual(turning.map(([place]) => place))
  }
})

test('is one for all who ask of the same list', () => {
  expect(timeIndexOf(atlas.territories)).toBe(timeIndexOf(atlas.territories))
  expect(timeIndexOf([...atlas.territories])).not.toBe(timeIndexOf(atlas.territories))
})

test('looks at no record that lies in other years: twenty times as many cost a year nothing', () => {
  const many = manyRecords({ atlas, events: reading.events }, 20, 'later').atlas.territories
  expect(many).toHaveLength(20 * atlas.territories.length)
  expect(timeIndexOf(many).within(-10_957, -10_592)).toEqual(
    timeIndexOf(atlas.territories).within(-10_957, -10_592),
  )
})
