import { useMemo } from 'react'
import { layoutOf } from '../../../drawing/paper'
import { pageInputOf, paperOf } from '../choice'
import type { TabProps } from '../tabProps'
import type { Shot } from './span'

/** The map that is chosen in the dialog, without its date: the same object until another one is chosen. */
export function useShot({ screen, choice, reading }: TabProps): Shot {
  return useMemo(() => {
    const { moment: _, compare: __, paper: ___, ...input } = pageInputOf(choice, screen, reading)
    // Its camera is that of the map on the sheet.
    return { ...input, cameraBox: layoutOf(paperOf(choice)).map }
  }, [screen, choice, reading])
}
