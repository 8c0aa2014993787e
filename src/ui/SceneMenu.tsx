import { useRef } from 'react'
import { momentInWords } from '../atlas/moment'
import type { NamedView, TourTitle } from '../atlas/types'
import { Icon } from './icons'
import { langOfRecords, useLanguage } from './language'

interface SceneMenuProps {
  scenes: readonly NamedView[]
  /** Id of the one that is called up. */
  chosen: string | undefined
  onChoose: (scene: NamedView) => void
  tours: readonly TourTitle[]
  /** Id of the one that the reader is on. */
  chosenTour: string | undefined
  onChooseTour: (id: string) => void
  button: React.Ref<HTMLButtonElement>
}

const MENU = 'views'

/** Maps and tours that can be called up by name. The browser opens and closes the list, also by Escape. */
export function SceneMenu(props: SceneMenuProps) {
  const { scenes, chosen, onChoose, tours, chosenTour, onChooseTour, button } = props
  const language = useLanguage()
  const words = language.words.page.views
  const inEnglish = langOfRecords(language)
  const menu = useRef<HTMLDivElement>(null)
  return (
    <>
      <button
        type="button"
        className="button"
        ref={button}
        aria-label={words.name}
        popoverTarget={MENU}
        disabled={scenes.length === 0}
      >
        <Icon name="views" />
        <span className="button-word">{words.name}</span>
      </button>
      <div className="menu" id={MENU} popover="auto" ref={menu}>
        <h2 className="menu-heading">{words.maps}</h2>
        <ul aria-label={words.name}>
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
                <span className="menu-title" lang={inEnglish}>
                  {scene.title}
                </span>
                <span className="menu-detail">{momentInWords(scene.moment, language)}</span>
              </button>
            </li>
          ))}
        </ul>
        <h2 className="menu-heading">{words.tours}</h2>
        <ul aria-label={words.tours}>
          {tours.map(({ id, title, years, steps }) => (
            <li key={id}>
              <button
                type="button"
                className="menu-item"
                aria-current={id === chosenTour ? 'true' : undefined}
                onClick={() => {
                  menu.current?.hidePopover()
                  onChooseTour(id)
                }}
              >
                <span className="menu-title" lang={inEnglish}>
                  {title}
                </span>
                <span className="menu-detail">{words.tourDetail(years.join('–'), steps)}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
