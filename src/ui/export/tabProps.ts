import type { DecodedShapes } from '../../atlas/shapes'
import type { Reading } from '../../atlas/types'
import type { ExportChoice } from './choice'
import type { OnScreen } from './onScreen'

/** What the tabs beside the map's know: they speak of the map that is chosen there. */
export interface TabProps {
  screen: OnScreen & { shapes: DecodedShapes }
  choice: ExportChoice
  /** Once it is loaded. */
  reading: Reading | undefined
}
