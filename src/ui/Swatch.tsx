import { memo, useMemo } from 'react'
import type { Status } from '../atlas/types'
import type { Palette } from '../paint/palette'
import { statusBackground } from './statusBackground'

interface SwatchProps {
  status: Status
  partial?: boolean
  palette: Palette
}

/** A sample of a status as the map paints it. */
export const Swatch = memo(function Swatch({ status, partial = false, palette }: SwatchProps) {
  const style = useMemo(() => statusBackground(status, partial, palette), [status, partial, palette])
  return <span className="swatch" style={style} />
})
