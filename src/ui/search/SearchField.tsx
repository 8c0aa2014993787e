import { lazy, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Moment } from '../../atlas/moment'
import type { Finding } from '../../atlas/search'
import type { Palette } from '../../paint/palette'
import type { Words } from '../../words/en'
import { Icon } from '../icons'
import { LazyPart } from '../LazyPart'
import { useLanguage } from '../language'
import { useShortcuts } from '../shortcuts'
import { loadSearchList } from './preload'
import './search.css'
import { type SearchedData, useSearch } from './useSearch'

export interface SearchFieldProps {
  data: SearchedData
  moment: Moment
  palette: Palette
  /** The reader turns to the field: events and places are wanted now. */
  onWanted: () => void
  onChoose: (finding: Finding) => void
}

const SearchList = lazy(loadSearchList)

const LIST = 'search-findings'
const option = (index: number) => `search-finding-${index}`

/**
 * The field in the header: a combobox by the ARIA pattern, with the findings as a list in groups.
 * On a narrow screen a button opens it over the header.
 */
export function SearchField({ data, moment, palette, onWanted, onChoose }: SearchFieldProps) {
  const [wanted, setWanted] = useState(false)
  /** Whether the field is open on a narrow screen. */
  const [unfolded, setUnfolded] = useState(false)
  const [listed, setListed] = useState(false)
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const language = useLanguage()
  const words = language.words.search
  const state = useSearch(data, wanted, language)
  const groups = useMemo(
    () => (state.kind === 'ready' && query.trim() !== '' ? state.search(query) : []),
    [state, query],
  )
  const findings = groups.flatMap((group) => group.findings)
  const isListed = listed && query.trim() !== ''

  const focusField = useCallback(() => {
    // On a narrow screen the field can take the focus only when it is there.
    flushSync(() => setUnfolded(true))
    input.current?.focus()
  }, [])
  useShortcuts({ '/': focusField })
  useEffect(() => {
    if (isListed) document.getElementById(option(chosen))?.scrollIntoView({ block: 'nearest' })
  }, [isListed, chosen])

  const want = () => {
    setWanted(true)
    setListed(true)
    onWanted()
  }
  const fold = () => {
    setListed(false)
    setUnfolded(false)
  }
  /** Closes the field on a narrow screen; its button keeps the focus. */
  const leave = () => {
    fold()
    if (opener.current?.checkVisibility()) opener.current.focus()
    else input.current?.blur()
  }
  const choose = (finding: Finding | undefined) => {
    if (!finding) return
    setQuery('')
    fold()
    // The field is hidden on a narrow screen; where nothing is opened, its button keeps the focus.
    if (opener.current?.checkVisibility()) opener.current.focus()
    onChoose(finding)
  }
  const press = (event: React.KeyboardEvent) => {
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (steps !== undefined && isListed && findings.length > 0) {
      event.preventDefault()
      setChosen((chosen + steps + findings.length) % findings.length)
    } else if (steps !== undefined) {
      setListed(true)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (isListed) choose(findings[chosen])
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      if (query !== '') setQuery('')
      else leave()
    }
  }

  return (
    <search
      className={`search${unfolded ? ' unfolded' : ''}`}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) fold()
      }}
    >
      <button
        ref={opener}
        type="button"
        className="button search-open"
        aria-label={words.name}
        aria-expanded={unfolded}
        onClick={focusField}
      >
        <Icon name="search" />
      </button>
      <div className="search-field">
        <Icon name="search" />
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={words.name}
          aria-autocomplete="list"
          aria-expanded={isListed && findings.length > 0}
          aria-controls={LIST}
          aria-activedescendant={isListed && findings.length > 0 ? option(chosen) : undefined}
          aria-keyshortcuts="/"
          placeholder={words.name}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value)
            setChosen(0)
            setListed(true)
          }}
          onFocus={want}
          onKeyDown={press}
        />
        <kbd aria-hidden="true">/</kbd>
        <button type="button" className="search-close" aria-label={words.close} onClick={leave}>
          <Icon name="close" />
        </button>
        {isListed && (
          <div className="search-findings">
            <LazyPart onGiveUp={leave}>
              <SearchList
                id={LIST}
                option={option}
                groups={groups}
                chosen={chosen}
                records={data.records}
                moment={moment}
                palette={palette}
                onChoose={choose}
              />
            </LazyPart>
          </div>
        )}
        <p className={isListed && findings.length === 0 ? 'search-said' : 'unseen'} role="status">
          {isListed ? said(state.kind, query, groups, words) : ''}
        </p>
      </div>
    </search>
  )
}

function said(
  state: 'loading' | 'ready' | 'failed',
  query: string,
  groups: { total: number }[],
  words: Words['search'],
): string {
  if (state === 'loading') return words.loading
  if (state === 'failed') return words.failed
  const count = groups.reduce((sum, { total }) => sum + total, 0)
  return count === 0 ? words.nothing(query.trim()) : words.found(count)
}
