import { memo } from 'react'
import { languageName } from '../../atlas/language'
import { STATUS_ORDER } from '../../atlas/status'
import type { Territory } from '../../atlas/types'
import { statusLabel, statusMeaning } from '../../words/names'
import { useLanguage } from '../language'

/** The names of a land by language, and how the atlas chooses its words. */
export const NamesSection = memo(function NamesSection({ territory }: { territory: Territory }) {
  const language = useLanguage()
  const words = language.words.panel.names
  const others = territory.names.filter(({ lang, name }) => lang !== language.tag || name !== territory.name)
  return (
    <section className="naming">
      <h3>{words.title}</h3>
      <dl>
        <div>
          <dt>{languageName(language.tag, language)}</dt>
          <dd>{territory.name}</dd>
        </div>
        {others.map(({ lang, name }) => (
          <div key={`${lang} ${name}`}>
            <dt>{languageName(lang, language)}</dt>
            <dd lang={lang}>{name}</dd>
          </div>
        ))}
      </dl>
      <p>{words.note}</p>
      <details>
        <summary>{words.statuses}</summary>
        <dl>
          {STATUS_ORDER.map((status) => (
            <div key={status}>
              <dt>{statusLabel(status, language)}</dt>
              <dd>{statusMeaning(status, language)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
})
