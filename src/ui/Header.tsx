import { memo, type Ref } from 'react'
import type { NamedView } from '../atlas/types'
import type { Palette } from '../paint/palette'
import type { LanguageTag } from '../words/language'
import type { RecordsData } from './atlasData'
import { CopyLink } from './CopyLink'
import { CompareButton } from './compare/CompareButton'
import { Icon } from './icons'
import { LanguageMenu } from './LanguageMenu'
import { useWords } from './language'
import { closeMore, MoreMenu } from './MoreMenu'
import { PresentButton } from './PresentButton'
import { SceneMenu } from './SceneMenu'
import { SearchField, type SearchFieldProps } from './search/SearchField'

interface HeaderProps {
  atlas: RecordsData | undefined
  /** Ids of the named view and of the tour that are called up. */
  scene: string | undefined
  tour: string | undefined
  comparing: boolean
  present: boolean
  kiosk: boolean
  palette: Palette
  search: SearchFieldProps
  canExport: boolean
  viewsButton: Ref<HTMLButtonElement>
  compareButton: Ref<HTMLButtonElement>
  onChooseScene: (scene: NamedView) => void
  onChooseTour: (id: string) => void
  onCompare: () => void
  onPresent: (present: boolean) => void
  /** Of what is seen. */
  address: () => string
  onExport: () => void
  onLanguage: (lang: LanguageTag) => void
  onToggleTheme: () => void
}

/** The name of the atlas, the search, and what can be done with the whole of it. It stands still while the date moves. */
export const Header = memo(function Header(props: HeaderProps) {
  const { atlas, kiosk, palette, search, canExport, viewsButton, compareButton } = props
  const words = useWords().page
  const isDark = palette.theme === 'dark'
  const otherTheme = isDark ? words.lightTheme : words.darkTheme
  return (
    <header className="header">
      <h1>
        {words.title} <span>1939–1994</span>
      </h1>
      <SearchField {...search} />
      <div className="header-actions">
        <SceneMenu
          scenes={atlas?.scenes ?? []}
          chosen={props.scene}
          onChoose={props.onChooseScene}
          tours={atlas?.tours ?? []}
          chosenTour={props.tour}
          onChooseTour={props.onChooseTour}
          button={viewsButton}
        />
        <MoreMenu>
          <CompareButton
            ref={compareButton}
            comparing={props.comparing}
            onToggle={() => {
              closeMore()
              props.onCompare()
            }}
          />
          <PresentButton present={props.present} onChoose={props.onPresent} />
          {!kiosk && <CopyLink address={props.address} />}
          <LanguageMenu
            onChoose={(lang) => {
              closeMore()
              props.onLanguage(lang)
            }}
          />
          <button
            type="button"
            className="button icon-only"
            aria-label={otherTheme}
            onClick={props.onToggleTheme}
          >
            <Icon name={isDark ? 'sun' : 'moon'} />
            <span className="button-word-narrow">{otherTheme}</span>
          </button>
        </MoreMenu>
        <button
          type="button"
          className="button primary"
          aria-label={words.export}
          hidden={kiosk}
          disabled={!canExport}
          onClick={props.onExport}
        >
          <Icon name="export" />
          <span className="button-word">{words.export}</span>
        </button>
      </div>
    </header>
  )
})
