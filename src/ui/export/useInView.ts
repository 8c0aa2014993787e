import { useEffect, useState } from 'react'
import { layoutOf } from '../../drawing/paper'
import { sceneOf } from '../../drawing/scene'
import { type ExportChoice, pageInputOf, paperOf } from './choice'
import type { OnScreen } from './onScreen'

/** Ids of the territories that the chosen map shows; undefined while that is measured. */
export function useInView(choice: ExportChoice, screen: OnScreen): ReadonlySet<string> | undefined {
  const [inView, setInView] = useState<ReadonlySet<string>>()
  useEffect(() => {
    // The tab is painted first.
    const timer = setTimeout(() => setInView(idsInView(choice, screen)))
    return () => clearTimeout(timer)
  }, [choice, screen])
  return inView
}

function idsInView(choice: ExportChoice, screen: OnScreen): ReadonlySet<string> {
  const { width, height } = layoutOf(paperOf(choice)).map
  const { shown } = sceneOf({ ...pageInputOf(choice, screen, undefined), width, height })
  return new Set(shown.map(({ territory }) => territory.id))
}
