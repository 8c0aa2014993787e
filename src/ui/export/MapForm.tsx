import './mapForm.css'
import { FormatFields } from './FormatFields'
import type { FieldsProps } from './fieldsProps'
import { PaperFields } from './PaperFields'
import { ShownFields } from './ShownFields'
import { TextFields } from './TextFields'

interface MapFormProps extends FieldsProps {
  /** Where the picture is too large for this browser: the most dots per inch of which it can be made, if any. */
  most: { dpi: number | undefined } | undefined
}

/** Everything of the sheet that can be chosen. */
export function MapForm({ most, ...props }: MapFormProps) {
  return (
    <form className="map-form" onSubmit={(event) => event.preventDefault()}>
      <FormatFields {...props} most={most} />
      <ShownFields {...props} />
      <PaperFields {...props} />
      <TextFields {...props} />
    </form>
  )
}
