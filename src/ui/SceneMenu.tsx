import { useRef } from 'react'
import { momentInWords } from '../atlas/moment'
import type { NamedView } from '../atlas/types'
import { Icon } from './icons'

interface SceneMenuProps {
  scenes: readonly NamedView[]
  /** Id of the one that is called up. */
  chosen: string | undefined
  onChoose: (scene: NamedView) => void
}

const MENU = 'views'

/** Maps that can be called up by name. The browser opens and closes the list, also by Escape. */
export function SceneMenu({ scenes, chosen, onChoose }: SceneMenuProps) {
  const menu = useRef<HTMLDivElement>(null)
  return (
    <>
      <button
        type="button"
        className="button"
        aria-label="Views"
        popoverTarget={MENU}
        disabled={scenes.length === 0}
      >
        <Icon name="views" />
        <span className="button-word">Views</span>
      </button>
      <div className="menu" id={MENU} popover="auto" ref={menu}>
        <ul aria-label="Views">
          {scenes.map((scene) => (
            <li key={scene.id}>
              <button
                type="button"
                className="menu-item"
                aria-current={scene.id === chosen ? 'true' : undefined}
                onClick={() => {
                  menu.current?.hidePopover()
                  onChoose(scene)
                }}
              >
                <span className="menu-title">{scene.title}</span>
                <span className="menu-detail">{momentInWords(scene.moment)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
