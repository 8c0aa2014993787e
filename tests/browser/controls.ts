/** Whether every control that is in sight can be reached by a pointer, and is large enough. */
import type { Page } from '@playwright/test'

/**
 * What is wrong with the controls of the page, or of what lies over it: one that stands beyond the edge
 * with no way to scroll to it, that something else covers, or that is less than 24 pixels high or wide;
 * and whether the page scrolls sideways.
 */
export function troublesOfControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const CONTROLS = 'button, input, select, summary'
    const troubles: string[] = []
    const { scrollWidth } = document.documentElement
    if (scrollWidth > innerWidth) troubles.push(`the page is ${scrollWidth} pixels wide`)
    const over = document.querySelectorAll(
      'dialog[open], [role="dialog"], :popover-open, .search-findings:not(:empty)',
    )
    const top: ParentNode = over[over.length - 1] ?? document
    const boxesOfScrollers = (element: Element) => {
      const boxes: { box: DOMRect; scrolls: boolean }[] = []
      for (let parent = element.parentElement; parent; parent = parent.parentElement) {
        const { display, overflowX, overflowY } = getComputedStyle(parent)
        if (display === 'contents') continue
        const clips = `${overflowX} ${overflowY}`
        if (clips !== 'visible visible') {
          boxes.push({ box: parent.getBoundingClientRect(), scrolls: /auto|scroll/.test(clips) })
        }
      }
      return boxes
    }
    for (const control of top.querySelectorAll<HTMLInputElement>(CONTROLS)) {
      // Those of the map's places are for the keyboard alone, and seen when it comes.
      if (control.closest('.event-places') || !control.checkVisibility({ visibilityProperty: true })) continue
      // A low sheet shows its first lines; it rises when something in it takes the focus.
      if (control.closest('[data-sheet="low"]') && !control.matches('.sheet-handle')) continue
      const name = control.getAttribute('aria-label') ?? control.textContent ?? ''
      const { left, top: upper, width, height } = control.getBoundingClientRect()
      const [x, y] = [left + width / 2, upper + height / 2]
      const isIn = ({ left: l, right: r, top: t, bottom: b }: DOMRectReadOnly) =>
        x >= l && x <= r && y >= t && y <= b
      const scrollers = boxesOfScrollers(control)
      const isInWindow = isIn(new DOMRect(0, 0, innerWidth, innerHeight))
      if (!isInWindow || scrollers.some(({ box }) => !isIn(box))) {
        if (!scrollers.some(({ scrolls }) => scrolls)) troubles.push(`“${name}” is out of sight`)
        continue
      }
      const hit = document.elementFromPoint(x, y)
      const isHit = hit && (control.contains(hit) || hit.contains(control))
      const isLabelHit = [...(control.labels ?? [])].some((label) => label.contains(hit))
      if (!isHit && !isLabelHit) troubles.push(`“${name}” is covered by ${hit?.className || hit?.tagName}`)
      const isInText = control.matches('summary, input[type=radio], input[type=checkbox]')
      if (!isInText && (width < 23.5 || height < 23.5)) {
        troubles.push(`“${name}” is ${Math.round(width)} × ${Math.round(height)} pixels`)
      }
    }
    return troubles
  })
}
