import type { Ref } from 'react'
import type { NamedView } from '../atlas/types'
import type { Palette } from '../paint/palette'
import type { ViewState } from '../state/viewState'
import type { RecordsData } from './atlasData'
import { CopyLink } from './CopyLink'
import { CompareButton } from './compare/CompareButton'
import { Icon } from './icons'
import { closeMore, MoreMenu } from './MoreMenu'
import { PresentButton } from './PresentButton'
import { SceneMenu } from './SceneMenu'
import { SearchField, type SearchFieldProps } from './search/SearchField'

interface HeaderProps {
  atlas: RecordsData | undefined
  state: ViewState
  palette: Palette
  search: SearchFieldProps
  canExport: boolean
  viewsButton: Ref<HTMLButtonElement>
  compareButton: Ref<HTMLButtonElement>
  onChooseScene: (scene: NamedView) => void
  onChooseTour: (id: string) => void
  onCompare: () => void
  onPresent: (present: boolean) => void
  onExport: () => void
  onToggleTheme: () => void
}

/** The name of the atlas, the search, and what can be done with the whole of it. */
export function Header(props: HeaderProps) {
  const { atlas, state, palette, search, canExport, viewsButton, compareButton } = props
  const isDark = palette.theme === 'dark'
  return (
    <header className="header">
      <h1>
        Soviet Occupations Atlas <span>1939–1994</span>
      </h1>
      <SearchField {...search} />
      <div className="header-actions">
        <SceneMenu
          scenes={atlas?.scenes ?? []}
          chosen={state.scene}
          onChoose={props.onChooseScene}
          tours={atlas?.tours ?? []}
          chosenTour={state.tour?.id}
          onChooseTour={props.onChooseTour}
          button={viewsButton}
        />
        <MoreMenu>
          <CompareButton
            ref={compareButton}
            comparing={state.compare !== undefined}
            onToggle={() => {
              closeMore()
              props.onCompare()
            }}
          />
          <PresentButton present={state.present} onChoose={props.onPresent} />
          {!state.kiosk && <CopyLink state={state} />}
          <button
            type="button"
            className="button icon-only"
            aria-label={isDark ? 'Light theme' : 'Dark theme'}
            onClick={props.onToggleTheme}
          >
            <Icon name={isDark ? 'sun' : 'moon'} />
            <span className="button-word-narrow">{isDark ? 'Light theme' : 'Dark theme'}</span>
          </button>
        </MoreMenu>
        <button
          type="button"
          className="button primary"
          aria-label="Export"
          hidden={state.kiosk}
          disabled={!canExport}
          onClick={props.onExport}
        >
          <Icon name="export" />
          <span className="button-word">Export</span>
        </button>
      </div>
    </header>
  )
}
