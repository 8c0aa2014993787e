/** In which colours a sheet can be had. */
import { GREY } from './grey'
import type { Palette } from './palette'
import { DARK, LIGHT } from './themes'

export const TONES = ['colour', 'grey', 'dark'] as const
export type Tone = (typeof TONES)[number]

export const PALETTE_OF: Readonly<Record<Tone, Palette>> = { colour: LIGHT, grey: GREY, dark: DARK }
