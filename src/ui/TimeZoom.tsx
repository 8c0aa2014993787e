import { memo } from 'react'
import { useWords } from './language'
import { StepButton } from './StepButton'

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
