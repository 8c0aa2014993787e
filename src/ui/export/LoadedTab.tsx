import { type ComponentType, useEffect, useState } from 'react'
import { useWords } from '../language'
import type { TabProps } from './tabProps'

interface LoadedTabProps extends TabProps {
  load: () => Promise<{ default: ComponentType<TabProps> }>
}

/** A tab that is loaded when it is opened; where it does not arrive, the others stay. */
export function LoadedTab({ load, ...props }: LoadedTabProps) {
  const words = useWords().exporting.dialog
  const [Tab, setTab] = useState<ComponentType<TabProps>>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let current = true
    load().then(
      (module) => current && setTab(() => module.default),
      () => current && setFailed(true),
    )
    return () => {
      current = false
    }
  }, [load])
  if (Tab) return <Tab {...props} />
  return failed ? <p role="alert">{words.notLoaded}</p> : <p role="status">{words.loading}</p>
}
