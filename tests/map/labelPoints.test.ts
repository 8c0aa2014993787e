import { describe, expect, it } from 'vitest'
import type { MapLabel } from '../../src/atlas/labels'
import { parseMoment } from '../../src/atlas/moment'
import type { Shapes } from '../../src/atlas/shapes'
import type { Atlas, Territory } from '../../src/atlas/types'
import { labelPoints } from '../../src/map/labelPoints'
import { LIGHT } from '../../src/paint/themes'
import { english } from '../../src/words/language'

const bornholm: Territory = {
  id: 'bornholm',
  name: 'Bornholm',
  names: [],
  region: 'denmark',
  today: 'Denmark',
  summary: 'An island.',
  periods: [
    {
      status: 'occupied',
      from: '1945-05-09',
      to: '1946-04-05',
      fromDay: -9003,
      toDay: -8672,
      sources: ['a'],
    },
  ],
  areaKm2: 600,
  precision: 'surveyed',
  boundarySources: ['a'],
  bbox: [14.68, 54.99, 15.15, 55.3],
  labelPoint: [14.92, 55.12],
}
const atlas: Atlas = { regions: [], scenes: [], territories: [bornholm] }
const viipuri: MapLabel = {
  kind: 'town',
  lon: 28.73,
  lat: 60.71,
  rank: 2,
  names: [
    { name: 'Viipuri', to: '1940-03-13' },
    { name: 'Vyborg', from: '1940-03-13' },
  ],
}

const NO_ZONES: Shapes['zones'] = { type: 'FeatureCollection', features: [] }

const namesAt = (date: string) => {
  const moment = parseMoment(date)
  if (!moment) throw new Error(date)
  return labelPoints(atlas, [viipuri], moment, LIGHT, NO_ZONES, undefined, english).features.map(
    ({ properties }) => properties?.['name'],
  )
}

describe('labelPoints', () => {
  it('names a territory only while it is shown, and a town by the name of the time', () => {
    expect(namesAt('1939')).toEqual(['Viipuri'])
    expect(namesAt('1940-03-12')).toEqual(['Viipuri'])
    expect(namesAt('1940-03-13')).toEqual(['Vyborg'])
    expect(namesAt('1945-08-01')).toEqual(['Vyborg', 'Bornholm'])
    expect(namesAt('1946-04-05')).toEqual(['Vyborg'])
  })

  it('writes a name in the colours of its status', () => {
    const moment = parseMoment('1945-08-01')
    if (!moment) throw new Error('no date')
    const { features } = labelPoints(atlas, [], moment, LIGHT, NO_ZONES, undefined, english)
    expect(features[0]?.properties).toMatchObject({
      color: LIGHT.status.occupied.label,
      halo: LIGHT.status.occupied.fill,
    })
  })
})

it('a country has no name on land that is painted', () => {
  const denmark: MapLabel = {
    kind: 'country',
    lon: 14.92,
    lat: 55.12,
    rank: 1,
    names: [{ name: 'Denmark' }],
    standsOn: 'bornholm',
  }
  const namesIn = (date: string) => {
    const moment = parseMoment(date)
    if (!moment) throw new Error(date)
    const { features } = labelPoints(atlas, [denmark], moment, LIGHT, NO_ZONES, undefined, english)
    return features.map(({ properties }) => String(properties?.['name']))
  }
  expect(namesIn('1944')).toEqual(['Denmark'])
  expect(namesIn('1945')).toEqual(['Bornholm'])
})
