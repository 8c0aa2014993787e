import { type RefObject, useCallback, useRef } from 'react'
import type { Camera } from '../../state/viewState'
import type { MapHandle } from '../MapPane'

interface TwoMaps {
  otherMap: RefObject<MapHandle | null>
  /** The first map has moved. */
  otherFollows: (camera: Camera) => void
  /** The other map has moved. */
  mapFollows: (camera: Camera) => void
  /** Either map has just been made. */
  standTogether: () => void
}

/** Two maps of a comparison that always show the same ground. */
export function useTwoMaps(map: RefObject<MapHandle | null>): TwoMaps {
  const otherMap = useRef<MapHandle>(null)
  const otherFollows = useCallback((camera: Camera) => otherMap.current?.follow(camera), [])
  const mapFollows = useCallback((camera: Camera) => map.current?.follow(camera), [map])
  const standTogether = useCallback(() => {
    const at = map.current?.look()
    if (at) otherMap.current?.follow(at.camera)
  }, [map])
  return { otherMap, otherFollows, mapFollows, standTogether }
}
