/** The snippet with which another page shows the map. Pure. */
import { escapeXml } from '../../drawing/svg'
import { type Embedding, formatViewState } from '../../state/viewState'
import { type ExportChoice, stateOf } from './choice'
import type { OnScreen } from './onScreen'

/** CSS pixels. */
export const FRAME_SIDES = { least: 240, most: 2000 } as const

export interface EmbeddedMap {
  embed: Embedding
  /** CSS pixels of the frame. */
  width: number
  height: number
}

/** The address that the frame shows: the chosen map, without what only the whole atlas has. */
export function addressOfFrame({ embed }: EmbeddedMap, choice: ExportChoice, screen: OnScreen): string {
  const state = stateOf(choice, screen)
  return (
    screen.site +
    formatViewState({ ...state, embed, tour: undefined, region: undefined, kiosk: false, present: false })
  )
}

/** An `<iframe>` that is as wide as its page allows, loads when it comes into sight. */
export function snippetOf(map: EmbeddedMap, title: string, choice: ExportChoice, screen: OnScreen): string {
  const attributes = {
    src: addressOfFrame(map, choice, screen),
    title,
    width: map.width,
    height: map.height,
    style: 'border:0;max-width:100%',
    loading: 'lazy',
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(String(value))}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}
