/** Ctrl and the wheel (which is what a pinch on a touchpad sends), and two fingers, zoom the track of time. */
import { type RefObject, useEffect, useRef } from 'react'
import type { Moment } from '../atlas/moment'
import { following, type TimeWindow, zoomed } from '../atlas/timeWindow'
import { useLatest } from './useLatest'

interface Zooming {
  onMove: (moment: Moment) => void
  onWindow: (span: TimeWindow) => void
}

/** A factor of two for so many pixels of the wheel. */
const WHEEL_PIXELS = 240

/**
 * @param ends the days at the two ends of the track
 * @returns whether two fingers are on the track: then the slider beneath them is not meant
 */
export function useTrackZoom(
  track: RefObject<HTMLElement | null>,
  span: TimeWindow,
  ends: TimeWindow,
  moment: Moment,
  zooming: Zooming,
): RefObject<boolean> {
  const latest = useLatest({ span, ends, moment, ...zooming })
  const pinching = useRef(false)

  useEffect(() => {
    const element = track.current
    if (!element) return undefined
    const dayUnder = (clientX: number) => {
      const box = element.querySelector('.time-ticks')?.getBoundingClientRect()
      const { from, to } = latest.current.ends
      return box ? from + ((clientX - box.left) / box.width) * (to - from) : from
    }
    const zoom = (base: TimeWindow, factor: number, anchor: number) => {
      latest.current.onWindow(following(zoomed(base, factor, anchor), latest.current.moment))
    }
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      zoom(latest.current.span, 2 ** (event.deltaY / WHEEL_PIXELS), dayUnder(event.clientX))
    }

    const fingers = new Map<number, number>()
    let began: { span: TimeWindow; apart: number; anchor: number } | undefined
    /** Where the slider stood before the first finger moved it. */
    let before: Moment | undefined
    const apart = () => {
      const [a = 0, b = 0] = [...fingers.values()]
      return Math.max(20, Math.abs(a - b))
    }
    const onDown = (event: PointerEvent) => {
      if (event.pointerType !== 'touch') return
      if (fingers.size === 0) before = latest.current.moment
      fingers.set(event.pointerId, event.clientX)
      if (fingers.size !== 2) return
      pinching.current = true
      const [a = 0, b = 0] = [...fingers.values()]
      began = { span: latest.current.span, apart: apart(), anchor: dayUnder((a + b) / 2) }
      if (before) latest.current.onMove(before)
    }
    const onPointerMove = (event: PointerEvent) => {
      if (!fingers.has(event.pointerId)) return
      fingers.set(event.pointerId, event.clientX)
      if (began && fingers.size === 2) zoom(began.span, began.apart / apart(), began.anchor)
    }
    const onUp = (event: PointerEvent) => {
      fingers.delete(event.pointerId)
      if (fingers.size < 2) began = undefined
      if (fingers.size === 0) pinching.current = false
    }

    element.addEventListener('wheel', onWheel, { passive: false })
    element.addEventListener('pointerdown', onDown, { capture: true })
    const page = element.ownerDocument
    page.addEventListener('pointermove', onPointerMove)
    page.addEventListener('pointerup', onUp)
    page.addEventListener('pointercancel', onUp)
    return () => {
      element.removeEventListener('wheel', onWheel)
      element.removeEventListener('pointerdown', onDown, { capture: true })
      page.removeEventListener('pointermove', onPointerMove)
      page.removeEventListener('pointerup', onUp)
      page.removeEventListener('pointercancel', onUp)
    }
  }, [track, latest])

  return pinching
}
