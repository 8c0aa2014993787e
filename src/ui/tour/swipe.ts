/** The least way of a swipe in CSS pixels, and how much longer it must be across than down. */
const LEAST = 50
const FLATNESS = 1.5

/**
 * Listens for swipes by a finger: to the left is on (1), to the right is back (-1).
 * The element's CSS must leave them to it: `touch-action: pan-y`.
 * @returns stops listening
 */
export function onSwipe(element: HTMLElement, swiped: (by: 1 | -1) => void): () => void {
  let start: { id: number; x: number; y: number } | undefined
  const down = ({ pointerType, pointerId: id, isPrimary, clientX: x, clientY: y }: PointerEvent) => {
    start = pointerType === 'touch' && isPrimary ? { id, x, y } : undefined
  }
  const up = ({ pointerId, clientX, clientY }: PointerEvent) => {
    if (start?.id !== pointerId) return
    const [across, along] = [clientX - start.x, Math.abs(clientY - start.y)]
    start = undefined
    if (Math.abs(across) >= LEAST && Math.abs(across) >= FLATNESS * along) swiped(across < 0 ? 1 : -1)
  }
  const cancel = () => {
    start = undefined
  }
  element.addEventListener('pointerdown', down)
  element.addEventListener('pointerup', up)
  element.addEventListener('pointercancel', cancel)
  return () => {
    element.removeEventListener('pointerdown', down)
    element.removeEventListener('pointerup', up)
    element.removeEventListener('pointercancel', cancel)
  }
}
