import { type RefObject, useCallback, useMemo, useState } from 'react'
import type { Moment } from '../atlas/moment'
import type { Atlas } from '../atlas/types'
import type { ViewStore } from '../state/viewStore'
import type { MapHandle } from './MapPane'

interface Selection {
  /** Whether the reader chose what the panel shows: then its heading takes the focus. */
  byReader: boolean
  setByReader: (byReader: boolean) => void
  /** On the map, where it is in sight already. */
  select: (territory: string | undefined) => void
  /** From a list: the map moves to it. */
  selectAndShow: (territory: string) => void
  /** On a date as well. */
  selectAt: (territory: string, moment: Moment) => void
  openRegion: (region: string) => void
}

/** What the reader chooses to read. */
export function useSelection(
  store: ViewStore,
  atlas: Atlas | undefined,
  map: RefObject<MapHandle | null>,
): Selection {
  const [byReader, setByReader] = useState(false)
  const show = useCallback(
    (id: string) => {
      const chosen = atlas?.territories.find((candidate) => candidate.id === id)
      if (chosen) map.current?.bringIntoView(chosen.bbox)
    },
    [atlas, map],
  )
  const actions = useMemo(() => {
    const select = (id: string | undefined) => {
      const chosen = store.getSnapshot().state
      if (id === chosen.territory && chosen.region === undefined) return
      setByReader(true)
      store.choose({ territory: id, region: undefined })
    }
    return {
      select,
      selectAndShow: (id: string) => {
        select(id)
        show(id)
      },
      selectAt: (id: string, moment: Moment) => {
        setByReader(true)
        store.choose({ territory: id, region: undefined, moment })
        show(id)
      },
      openRegion: (id: string) => {
        setByReader(true)
        store.choose({ region: id, territory: undefined })
      },
    }
  }, [store, show])
  return { byReader, setByReader, ...actions }
}
