import type { ExportChoice } from './choice'
import type { OnScreen } from './onScreen'

/** What every part of the form knows and may change. */
export interface FieldsProps {
  screen: OnScreen
  choice: ExportChoice
  onChange: (change: Partial<ExportChoice>) => void
}
