/** In a museum nobody puts the atlas back: it goes back to its start by itself, and no link leads out. */
import { createContext, useEffect } from 'react'

/** Whether the atlas stands in a museum. */
export const KioskContext = createContext(false)

/** After so long without a touch the next visitor finds the start. */
const IDLE_MS = 90_000
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/** Calls back when nobody has touched the page for a while; once, until somebody has. */
export function useIdle(watched: boolean, onIdle: () => void): void {
  useEffect(() => {
    if (!watched) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(onIdle, IDLE_MS)
    }
    for (const touch of TOUCHES) window.addEventListener(touch, wait, { passive: true })
    return () => {
      clearTimeout(timer)
      for (const touch of TOUCHES) window.removeEventListener(touch, wait)
    }
  }, [watched, onIdle])
}
