/** The sheet of what is on the screen, with its fonts inside. */
import type { MapLabel } from '../../atlas/labels'
import type { Shapes } from '../../atlas/shapes'
import type { Atlas, NamedView, Reading } from '../../atlas/types'
import { fullTitle } from '../../drawing/headline'
import { fitCamera } from '../../drawing/mercator'
import { drawPage, withFonts } from '../../drawing/page'
import { layoutOf, PAPERS } from '../../drawing/paper'
import { lettersByFace } from '../../drawing/svg'
import { LIGHT } from '../../paint/themes'
import type { Camera, ViewState } from '../../state/viewState'
import type { Language } from '../../words/language'
import { fontCss } from './fontData'

export interface OnScreen {
  atlas: Atlas
  /** Once it is loaded. */
  reading?: Reading | undefined
  shapes: Shapes
  labels: readonly MapLabel[]
  /** The named view that was called up. */
  scene: NamedView | undefined
  state: ViewState
  /** Of the sheet; the atlas is named in it already. */
  language: Language
  /** Where the map stands now, also when the reader has not moved it. */
  camera: Camera
  /** The map's box on screen in CSS pixels. */
  mapSize: { width: number; height: number }
  /** The whole address of the view. */
  permalink: string
  /** Version and date of the data, as they are cited. */
  edition: string
}

export interface Sheet {
  svg: string
  title: string
}

/** Draws at least what the map's box on screen shows, round the same middle. */
export async function sheetOf(screen: OnScreen): Promise<Sheet> {
  const { state, camera, mapSize, ...rest } = screen
  const input = {
    ...rest,
    moment: state.moment,
    compare: state.compare,
    territory: state.territory,
    camera:
      mapSize.width > 0 && mapSize.height > 0 ? fitCamera(camera, mapSize, layoutOf(PAPERS.a4).map) : camera,
    palette: LIGHT,
    zones: screen.scene?.context !== undefined,
  }
  const plain = drawPage(input)
  const svg = withFonts(plain, await fontCss(lettersByFace(plain)))
  return { svg, title: fullTitle(screen.scene, state, screen.language) }
}
