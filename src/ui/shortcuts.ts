/**
 * Keys that work wherever the focus is, but for text fields and open dialogs. They are single
 * characters, so a reader who speaks to the computer or brushes a key must be able to turn them off.
 */
import { useEffect } from 'react'
import { useLatest } from './useLatest'

const STORED = 'single-keys'
const TEXT_FIELD =
  'textarea, select, [contenteditable], input:not([type="range"], [type="radio"], [type="checkbox"], [type="button"])'

export function areShortcutsOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off'
  } catch {
    // Storage may be forbidden.
    return true
  }
}

export function turnShortcuts(on: boolean): void {
  try {
    localStorage.setItem(STORED, on ? 'on' : 'off')
  } catch {
    // As above: then they stay on.
  }
}

/** Whether a key press is meant as this shortcut. */
export function isShortcut(event: KeyboardEvent, key: string): boolean {
  if (event.key !== key || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented)
    return false
  const inField = event.target instanceof Element && event.target.closest(TEXT_FIELD) !== null
  return !inField && areShortcutsOn() && document.querySelector('dialog[open], [role="dialog"]') === null
}

/** @param actions by key: `p`, `[` … */
export function useShortcuts(actions: Readonly<Record<string, () => void>>): void {
  const latest = useLatest(actions)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = latest.current[event.key]
      if (!action || !isShortcut(event, event.key)) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [latest])
}
