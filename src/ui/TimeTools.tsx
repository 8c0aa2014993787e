import { memo } from 'react'
import { Icon } from './icons'
import { useWords } from './language'
import { PlayOptions, type PlayOptionsProps } from './PlayOptions'

interface TimeToolsProps extends PlayOptionsProps {
  canOpenSheet: boolean
  /** The sheet did not arrive. */
  hasFailed: boolean
  /** The same ones each time. */
  actions: { openKeys: () => void; openSheet: () => void }
}

/**
 * How playing goes, the keys, and the sheet of all territories. Not made again when the date moves: React
 * writes every field of a group anew.
 */
export const TimeTools = memo(function TimeTools(props: TimeToolsProps) {
  const { by, setBy, speed, setSpeed, canOpenSheet, hasFailed, actions } = props
  const { time, gantt, keys } = useWords()
  return (
    <div className="time-tools">
      <PlayOptions {...{ by, setBy, speed, setSpeed }} />
      <button
        type="button"
        className="step time-keys"
        aria-label={keys.title}
        aria-keyshortcuts="?"
        title={keys.title}
        onClick={actions.openKeys}
      >
        <Icon name="keys" />
      </button>
      <button
        type="button"
        className="time-all"
        aria-label={gantt.title}
        disabled={!canOpenSheet}
        onClick={actions.openSheet}
      >
        <Icon name="bars" />
        <span>{hasFailed ? time.notLoaded : gantt.title}</span>
      </button>
    </div>
  )
})
