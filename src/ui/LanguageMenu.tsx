import './languageMenu.css'
import { useRef } from 'react'
import { LANGUAGE_NAMES, type LanguageTag } from '../words/language'
import { LANGUAGE_TAGS } from '../words/languages'
import { useLanguage } from './language'

const MENU = 'languages'

/** The languages that the page can speak, each by its own name; the address keeps the choice. */
export function LanguageMenu({ onChoose }: { onChoose: (tag: LanguageTag) => void }) {
  const { tag, words } = useLanguage()
  const menu = useRef<HTMLDivElement>(null)
  if (LANGUAGE_TAGS.length === 1) return null
  return (
    <>
      <button type="button" className="button language-button" popoverTarget={MENU}>
        <span className="only-heard">
          {words.page.language}: {LANGUAGE_NAMES[tag]}
        </span>
        <span className="language-tag" aria-hidden="true">
          {tag}
        </span>
        <span className="button-word-narrow" aria-hidden="true">
          {LANGUAGE_NAMES[tag]}
        </span>
      </button>
      <div className="menu language-menu" id={MENU} popover="auto" ref={menu}>
        <h2 className="menu-heading">{words.page.language}</h2>
        <ul aria-label={words.page.language}>
          {LANGUAGE_TAGS.map((other) => (
            <li key={other}>
              <button
                type="button"
                className="menu-item"
                lang={other}
                aria-current={other === tag ? 'true' : undefined}
                onClick={() => {
                  menu.current?.hidePopover()
                  onChoose(other)
                }}
              >
                <span className="menu-title">{LANGUAGE_NAMES[other]}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
