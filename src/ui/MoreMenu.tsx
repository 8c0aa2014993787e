import './moreMenu.css'
import type { ReactNode } from 'react'
import { Icon } from './icons'
import { useWords } from './language'

const MENU = 'more'

/** What stands in the header of a wide screen, and on a narrow one in a menu. The browser opens and closes it. */
export function MoreMenu({ children }: { children: ReactNode }) {
  const { more } = useWords().page
  return (
    <>
      <button
        type="button"
        className="button icon-only more-open"
        aria-label={more}
        data-more
        popoverTarget={MENU}
      >
        <Icon name="more" />
      </button>
      <div className="more" id={MENU} popover="auto">
        {children}
      </div>
    </>
  )
}

/** Closes the menu after a choice in it; the focus goes back to its button. */
export function closeMore(): void {
  const menu = document.getElementById(MENU)
  if (menu?.matches(':popover-open')) menu.hidePopover()
}

/** Gives the focus to a button of the header, or to the menu's own where that button stands in the closed menu. */
export function focusInHeader(button: HTMLElement | null): void {
  if (button?.checkVisibility()) button.focus()
  else document.querySelector<HTMLElement>('[data-more]')?.focus()
}
