import { Menu } from '@base-ui/react/menu'
import { momentInWords } from '../atlas/moment'
import type { NamedView } from '../atlas/types'
import { Icon } from './icons'

interface SceneMenuProps {
  scenes: readonly NamedView[]
  /** Id of the one that is called up. */
  chosen: string | undefined
  onChoose: (scene: NamedView) => void
}

/** Maps that can be called up by name. */
export function SceneMenu({ scenes, chosen, onChoose }: SceneMenuProps) {
  return (
    <Menu.Root>
      <Menu.Trigger className="button" aria-label="Views" disabled={scenes.length === 0}>
        <Icon name="views" />
        <span className="button-word">Views</span>
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menu-positioner" sideOffset={6} align="end">
          <Menu.Popup className="menu">
            <Menu.RadioGroup
              value={chosen}
              onValueChange={(id) => {
                const scene = scenes.find((candidate) => candidate.id === id)
                if (scene) onChoose(scene)
              }}
            >
              {scenes.map(({ id, title, moment }) => (
                <Menu.RadioItem key={id} value={id} className="menu-item" closeOnClick>
                  <span className="menu-title">{title}</span>
                  <span className="menu-detail">{momentInWords(moment)}</span>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
