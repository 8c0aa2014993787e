/**
 * The palette for printing without colour: greys alone, each status a step of lightness of its own and a
 * texture, strong enough to be copied. The steps are checked in tests/paint.
 */
import type { Change } from '../atlas/comparison'
import type { Status } from '../atlas/types'
import type { Palette, StatusInk } from './palette'
import { LIGHT } from './themes'

const BLACK = '#111111'
const WHITE = '#ffffff'

const statuses: Readonly<Record<Status, StatusInk>> = {
  annexed: { fill: '#1c1c1c', outline: '#000000', label: WHITE, dash: undefined, texture: undefined },
  leased: {
    fill: '#494949',
    outline: '#000000',
    label: WHITE,
    dash: undefined,
    texture: { kind: 'grid', spacing: 6, weight: 0.9, color: WHITE, opacity: 0.5 },
  },
  garrisoned: {
    fill: '#6d6d6d',
    outline: '#222222',
    label: WHITE,
    dash: undefined,
    texture: { kind: 'dots', spacing: 7, radius: 1.1, color: WHITE, opacity: 0.6 },
  },
  occupied: {
    fill: '#959595',
    outline: '#222222',
    label: BLACK,
    dash: undefined,
    texture: { kind: 'upright', spacing: 6, weight: 1, color: BLACK, opacity: 0.5 },
  },
  'puppet-state': {
    fill: '#bababa',
    outline: '#333333',
    label: BLACK,
    dash: undefined,
    texture: { kind: 'level', spacing: 5, weight: 1, color: BLACK, opacity: 0.5 },
  },
  'other-power': { fill: '#d3d3d3', outline: '#555555', label: BLACK, dash: [1, 2], texture: undefined },
  contested: {
    fill: '#eaeaea',
    outline: '#444444',
    label: BLACK,
    dash: [4, 2.5],
    texture: { kind: 'crosshatch', spacing: 8, weight: 1, color: '#444444', opacity: 0.75 },
  },
}

const changes: Readonly<Record<Change, StatusInk>> = {
  gained: statuses.annexed,
  changed: { ...statuses.garrisoned, fill: '#5c5c5c' },
  unchanged: { ...statuses.annexed, fill: '#989898', outline: '#333333', label: BLACK },
  lost: { ...statuses['puppet-state'], fill: '#c9c9c9', dash: [4, 2.5] },
}

export const GREY: Palette = {
  ...LIGHT,
  paper: WHITE,
  panel: WHITE,
  control: WHITE,
  land: '#f7f7f7',
  water: WHITE,
  waterVignette: '#9a9a9a',
  coast: '#777777',
  graticule: '#dddddd',
  border: '#a6a6a6',
  lake: WHITE,
  ussr: '#ededed',
  ussrBand: '#a0a0a0',
  ussrEdge: '#7c7c7c',
  river: '#c4c4c4',
  ink: BLACK,
  ink2: '#3c3c3c',
  ink3: '#5c5c5c',
  rule: '#d0d0d0',
  ruleStrong: '#7c7c7c',
  seaText: '#4c4c4c',
  countryText: '#4c4c4c',
  accent: BLACK,
  hover: BLACK,
  selected: '#000000',
  selectedCasing: WHITE,
  status: statuses,
  change: changes,
  partYear: { kind: 'diagonal', spacing: 8, weight: 2.5, color: WHITE, opacity: 0.6 },
}
