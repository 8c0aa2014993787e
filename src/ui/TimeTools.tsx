import { memo } from 'react'
import { Icon } from './icons'
import { useWords } from './language'
import { PlayOptions, type PlayOptionsProps } from './PlayOptions'
import { StepButton } from './StepButton'

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

interface TimeZoomProps {
  canNarrow: boolean
  canWiden: boolean
  /** The same ones each time. */
  actions: { narrow: () => void; widen: () => void }
}

/** Shows less or more of the years. Not made again when the date moves. */
export const TimeZoom = memo(function TimeZoom({ canNarrow, canWiden, actions }: TimeZoomProps) {
  const { time } = useWords()
  return (
    <div className="time-zoom" role="group" aria-label={time.shown}>
      <StepButton
        name={time.less}
        title={time.lessToMonth}
        icon="plus"
        disabled={!canNarrow}
        onStep={actions.narrow}
      />
      <StepButton
        name={time.more}
        title={time.moreToAll}
        icon="minus"
        disabled={!canWiden}
        onStep={actions.widen}
      />
    </div>
  )
})

interface TimeKindProps {
  isByYear: boolean
  /** The same ones each time. */
  actions: { byYear: () => void; byDay: () => void }
}

/** Whether the date is a year or a day. Not made again when it moves. */
export const TimeKind = memo(function TimeKind({ isByYear, actions }: TimeKindProps) {
  const { time } = useWords()
  return (
    <div className="time-kind" role="group" aria-label={time.step}>
      <button type="button" aria-pressed={isByYear} onClick={actions.byYear}>
        {time.year}
      </button>
      <button type="button" aria-pressed={!isByYear} onClick={actions.byDay}>
        {time.day}
      </button>
    </div>
  )
})
