import { memo, useMemo } from 'react'
import type { InkName } from '../paint/painted'
import type { Palette } from '../paint/palette'
import { statusBackground } from './statusBackground'

interface SwatchProps {
  status: InkName
  partial?: boolean
  palette: Palette
}

/** A sample of a status or of a change as the map paints it. */
export const Swatch = memo(function Swatch({ status, partial = false, palette }: SwatchProps) {
  const style = useMemo(() => statusBackground(status, partial, palette), [status, partial, palette])
  return <span className="swatch" style={style} />
})
