import { type PointerEvent, useEffect, useRef, useState } from 'react'

/** What a finger has called up stays for so long after it is lifted, in milliseconds. */
const STAYS_MS = 4000

interface Touched {
  /** Whether a finger is on the element, or has just been. */
  isTouched: boolean
  /** For the element. */
  handlers: Record<
    'onPointerDown' | 'onPointerUp' | 'onPointerCancel',
    (event: PointerEvent<HTMLElement>) => void
  >
}

/** A finger cannot point without pressing: what the mouse shows by hovering is shown while it is down, and to be read after. */
export function useTouched(): Touched {
  const [isTouched, setTouched] = useState(false)
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(leaving.current), [])
  const lift = ({ pointerType }: PointerEvent) => {
    if (pointerType !== 'touch') return
    clearTimeout(leaving.current)
    leaving.current = setTimeout(() => setTouched(false), STAYS_MS)
  }
  return {
    isTouched,
    handlers: {
      onPointerDown: ({ pointerType }) => {
        clearTimeout(leaving.current)
        setTouched(pointerType === 'touch')
      },
      onPointerUp: lift,
      onPointerCancel: lift,
    },
  }
}
