import { useEffect, useState } from 'react'
import type { Search } from '../../atlas/search'
import type { Shapes } from '../../atlas/shapes'
import type { Language } from '../../words/language'
import type { ReadingData, RecordsData } from '../atlasData'
import type { Resource } from '../resource'
import { loadSearch } from './preload'

export interface SearchedData {
  records: Resource<RecordsData>
  shapes: Resource<Shapes>
  reading: Resource<ReadingData>
}

export type SearchState = { kind: 'loading' } | { kind: 'ready'; search: Search } | { kind: 'failed' }

/** Makes the index once, when it is wanted and its data is there. */
export function useSearch(
  { records, shapes, reading }: SearchedData,
  wanted: boolean,
  language: Language,
): SearchState {
  const [state, setState] = useState<SearchState>({ kind: 'loading' })
  const failed = records.kind === 'failed' || reading.kind === 'failed'
  useEffect(() => {
    if (!wanted || records.kind !== 'ready' || reading.kind !== 'ready' || shapes.kind === 'loading') {
      return undefined
    }
    let current = true
    const make = async () => {
      const { createSearch, territoryFinder } = await loadSearch()
      const territoryAt =
        shapes.kind === 'ready'
          ? territoryFinder(records.value.territories, shapes.value.territories)
          : () => undefined
      const search = await createSearch(
        {
          atlas: records.value,
          labels: records.value.labels,
          furtherNames: reading.value.furtherNames,
          reading: reading.value,
          territoryAt,
        },
        language,
      )
      if (current) setState({ kind: 'ready', search })
    }
    make().catch(() => current && setState({ kind: 'failed' }))
    return () => {
      current = false
    }
  }, [wanted, records, reading, shapes, language])
  return failed ? { kind: 'failed' } : state
}
