import { expect, test } from 'vitest'
import type { Tour, TourStep } from '../../src/atlas/types'
import { arrival, isOnStep, stepAt } from '../../src/state/tourStop'
import { DEFAULT_MOMENT, NOTHING_CHOSEN, type ViewState } from '../../src/state/viewState'

const STEP: TourStep = {
  title: 'Bornholm',
  moment: { kind: 'year', year: 1945 },
  box: [14, 54, 16, 56],
  territory: 'bornholm',
  events: ['bornholm-landing-1945'],
  text: 'Soviet troops land.',
}
const TOUR: Tour = {
  id: 'the-return',
  title: 'The return',
  lead: 'A tour.',
  years: [1944, 1945],
  steps: [STEP],
}

const ELSEWHERE: ViewState = {
  ...NOTHING_CHOSEN,
  compare: { kind: 'year', year: 1938 },
  territory: undefined,
  region: 'finland',
  scene: 'eastern-bloc',
  kiosk: true,
  camera: { zoom: 5, lat: 50, lon: 20 },
}

test('steps are counted from 1, and there is none behind the last', () => {
  expect(stepAt(TOUR, { id: TOUR.id, step: 1 })).toBe(STEP)
  expect(stepAt(TOUR, { id: TOUR.id, step: 2 })).toBeUndefined()
})

test('a step sets date and selection, leaves the rest behind and lets the map fit its box', () => {
  const stop = { id: TOUR.id, step: 1 }
  const state = { ...ELSEWHERE, ...arrival(stop, STEP) }
  expect(state).toEqual({
    ...NOTHING_CHOSEN,
    kiosk: true,
    tour: stop,
    moment: STEP.moment,
    territory: 'bornholm',
  })
  expect(isOnStep(state, STEP)).toBe(true)
})

test('before the tour is loaded the state is that of the bare address', () => {
  const stop = { id: TOUR.id, step: 1 }
  expect({ ...NOTHING_CHOSEN, ...arrival(stop, undefined) }).toEqual({ ...NOTHING_CHOSEN, tour: stop })
  expect(arrival(stop, undefined).moment).toBe(DEFAULT_MOMENT)
})

test.each<[string, Partial<ViewState>]>([
  ['another date', { moment: { kind: 'year', year: 1946 } }],
  ['another selection', { territory: undefined }],
  ['a comparison', { compare: { kind: 'year', year: 1938 } }],
  ['the page of a region', { region: 'finland' }],
])('%s is not the step any more; the camera does not matter', (_, change) => {
  const state = { ...NOTHING_CHOSEN, ...arrival({ id: TOUR.id, step: 1 }, STEP) }
  expect(isOnStep({ ...state, ...change }, STEP)).toBe(false)
  expect(isOnStep({ ...state, camera: { zoom: 2, lat: 0, lon: 0 } }, STEP)).toBe(true)
})
