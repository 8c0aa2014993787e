import { memo } from 'react'
import type { Moment } from '../atlas/moment'
import { Icon } from './icons'
import { useWords } from './language'
import { StepButton } from './StepButton'

interface StepActions {
  toPreviousChange: () => void
  toPrevious: () => void
  togglePlay: () => void
  toNext: () => void
  toNextChange: () => void
}

interface TimeStepsProps {
  /** What the inner two step by. */
  by: Moment['kind']
  hasPreviousChange: boolean
  hasPrevious: boolean
  hasNext: boolean
  hasNextChange: boolean
  canPlay: boolean
  isPlaying: boolean
  /** The same ones each time. */
  actions: StepActions
}

/** To the change and the year or day before and after, and play. Not made again at every step of the slider. */
export const TimeSteps = memo(function TimeSteps(props: TimeStepsProps) {
  const { by, hasPreviousChange, hasPrevious, hasNext, hasNextChange, canPlay, isPlaying, actions } = props
  const { time } = useWords()
  return (
    <div className="time-steps">
      <StepButton
        name={time.previousChange}
        icon="previousChange"
        disabled={!hasPreviousChange}
        onStep={actions.toPreviousChange}
      />
      <StepButton
        name={by === 'year' ? time.previousYear : time.previousDay}
        icon="previous"
        disabled={!hasPrevious}
        onStep={actions.toPrevious}
      />
      <button
        type="button"
        className="step step-play"
        data-play
        aria-label={time.play}
        aria-pressed={isPlaying}
        aria-keyshortcuts="p"
        title={isPlaying ? time.pause : time.play}
        disabled={!canPlay}
        onClick={actions.togglePlay}
      >
        <Icon name={isPlaying ? 'pause' : 'play'} />
      </button>
      <StepButton
        name={by === 'year' ? time.nextYear : time.nextDay}
        icon="next"
        disabled={!hasNext}
        onStep={actions.toNext}
      />
      <StepButton
        name={time.nextChange}
        icon="nextChange"
        disabled={!hasNextChange}
        onStep={actions.toNextChange}
      />
    </div>
  )
})
