/** The light round a name: in the colour of what it stands on. */
import type { Palette } from '../paint/palette'
import { FIRST_TERRITORY, type Ground, type Rectangle, USSR, WATER } from './ground'

/** For a name in ink: the colour of the ground that fills most of its rectangle, fills of territories aside. */
export function haloOn(
  ground: Ground,
  rectangle: Rectangle,
  palette: Palette,
  width: number,
): { color: string; width: number } {
  const most = mostOf(ground, rectangle, (value) => value < FIRST_TERRITORY)
  const color = most === WATER ? palette.water : most === USSR ? palette.ussr : palette.land
  return { color, width }
}

/** The ground that most of a rectangle lies on. */
export function mostOf(
  ground: Ground,
  rectangle: Rectangle,
  counts: (value: number) => boolean = () => true,
): number | undefined {
  let most: number | undefined
  let cells = 0
  for (const [value, count] of ground.census(rectangle)) {
    if (!counts(value) || count <= cells) continue
    most = value
    cells = count
  }
  return most
}
