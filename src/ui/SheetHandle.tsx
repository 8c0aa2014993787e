import './sheet.css'
import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react'
import { useWords } from './language'

/** From a strip at the bottom of the map to all of it. */
const HEIGHTS = ['low', 'half', 'full'] as const
export type SheetHeight = (typeof HEIGHTS)[number]

/** A finger that moves by less has only touched, in CSS pixels. */
const TOUCH = 8

interface SheetHandleProps {
  panel: RefObject<HTMLElement | null>
  height: SheetHeight
  onHeight: (height: SheetHeight) => void
}

/** On a phone the panel is a sheet over the map: dragged by this handle, or moved by its keys, to one of three heights. */
export function SheetHandle({ panel, height, onHeight }: SheetHandleProps) {
  const words = useWords()
  const start = useRef<{ y: number; height: number }>(undefined)

  const step = (by: number) => onHeight(HEIGHTS[HEIGHTS.indexOf(height) + by] ?? height)
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowUp') step(1)
    if (key === 'ArrowDown') step(-1)
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (!panel.current) return
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { y: event.clientY, height: panel.current.offsetHeight }
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const from = start.current
    if (from && Math.abs(event.clientY - from.y) > TOUCH) {
      panel.current?.style.setProperty('height', `${from.height + from.y - event.clientY}px`)
    }
  }
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const from = start.current
    start.current = undefined
    const moved = from ? from.y - event.clientY : 0
    panel.current?.style.removeProperty('height')
    if (Math.abs(moved) <= TOUCH) onHeight(height === 'full' ? 'low' : height === 'half' ? 'full' : 'half')
    else step(Math.sign(moved) * (Math.abs(moved) > window.innerHeight * 0.45 ? 2 : 1))
  }

  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={words.panel.height[height]}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
    />
  )
}
