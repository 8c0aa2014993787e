import './playOptions.css'
import { useRef } from 'react'
import type { PlayBy } from '../atlas/play'
import { Icon } from './icons'
import type { Play, Speed } from './usePlay'

const BY: Record<PlayBy, string> = { years: 'Every year', changes: 'Only changes, to the day' }
const SPEED: Record<Speed, string> = { slow: 'Slow', normal: 'Normal', fast: 'Fast' }

/** What playing goes through, and how fast. The browser opens and closes it, also by Escape. */
export function PlayOptions({ by, setBy, speed, setSpeed }: Play) {
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        type="button"
        className="step"
        data-play
        ref={button}
        aria-label="Play options"
        title="Play options"
        popoverTarget="play-options"
      >
        <Icon name="options" />
      </button>
      <div
        id="play-options"
        className="play-options"
        data-play
        popover="auto"
        onBeforeToggle={(event) => {
          const box = button.current?.getBoundingClientRect()
          if (!box) return
          event.currentTarget.style.setProperty('--left', `${box.left}px`)
          event.currentTarget.style.setProperty('--bottom', `${innerHeight - box.top + 8}px`)
        }}
      >
        <Choice name="Play through" options={BY} value={by} onChoose={setBy} />
        <Choice name="Speed" options={SPEED} value={speed} onChoose={setSpeed} />
      </div>
    </>
  )
}

interface ChoiceProps<Option extends string> {
  name: string
  options: Record<Option, string>
  value: Option
  onChoose: (option: Option) => void
}

function Choice<Option extends string>({ name, options, value, onChoose }: ChoiceProps<Option>) {
  return (
    <fieldset>
      <legend>{name}</legend>
      {(Object.entries(options) as [Option, string][]).map(([option, label]) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChoose(option)} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
