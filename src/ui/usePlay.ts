/** Lets the date run by itself until the end, or until the reader does anything else. */
import { useCallback, useEffect, useState } from 'react'
import type { Moment } from '../atlas/moment'
import { type PlayBy, playedFirst, playedNext } from '../atlas/play'
import { isShortcut } from './shortcuts'

export type Speed = 'slow' | 'normal' | 'fast'

/** How long each step stands. */
const STEP_MS: Record<Speed, number> = { slow: 2000, normal: 1000, fast: 450 }

/** The controls of playing are marked so: what the reader does there does not stop it. */
const CONTROLS = '[data-play]'

export interface Play {
  isPlaying: boolean
  toggle: () => void
  by: PlayBy
  setBy: (by: PlayBy) => void
  speed: Speed
  setSpeed: (speed: Speed) => void
}

export function usePlay(
  moment: Moment,
  changes: readonly { day: number }[],
  onMove: (moment: Moment) => void,
): Play {
  const [isPlaying, setPlaying] = useState(false)
  const [by, setBy] = useState<PlayBy>('years')
  const [speed, setSpeed] = useState<Speed>('normal')

  const toggle = useCallback(() => {
    setPlaying(!isPlaying)
    if (!isPlaying && !playedNext(moment, by, changes)) onMove(playedFirst(by))
  }, [isPlaying, moment, by, changes, onMove])

  const from = isPlaying ? moment : undefined
  useEffect(() => {
    if (!from) return undefined
    const timer = setTimeout(() => {
      const next = playedNext(from, by, changes)
      if (next) onMove(next)
      if (!next || !playedNext(next, by, changes)) setPlaying(false)
    }, STEP_MS[speed])
    return () => clearTimeout(timer)
  }, [from, by, speed, changes, onMove])

  useEffect(() => {
    if (!isPlaying) return undefined
    const stop = (event: Event) => {
      if (event instanceof KeyboardEvent && isShortcut(event, 'p')) return
      if (event.target instanceof Element && event.target.closest(CONTROLS)) return
      setPlaying(false)
    }
    const hide = () => setPlaying(false)
    // Before anything else hears of it, and whoever stops it from going further.
    for (const type of ['pointerdown', 'keydown', 'wheel']) {
      document.addEventListener(type, stop, { capture: true, passive: true })
    }
    document.addEventListener('visibilitychange', hide)
    return () => {
      for (const type of ['pointerdown', 'keydown', 'wheel']) {
        document.removeEventListener(type, stop, { capture: true })
      }
      document.removeEventListener('visibilitychange', hide)
    }
  }, [isPlaying])

  return { isPlaying, toggle, by, setBy, speed, setSpeed }
}
