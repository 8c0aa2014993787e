import { memo } from 'react'
import { useWords } from './language'

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
