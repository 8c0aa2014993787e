import { memo } from 'react'
import { languageName } from '../../atlas/language'
import { STATUS_ORDER } from '../../atlas/status'
import type { Territory } from '../../atlas/types'
import { english } from '../../words/language'
import { statusLabel, statusMeaning } from '../../words/names'

/** The names of a land by language, and how the atlas chooses its words. */
export const NamesSection = memo(function NamesSection({ territory }: { territory: Territory }) {
  return (
    <section className="naming">
      <h3>How it is named</h3>
      <dl>
        <div>
          <dt>English</dt>
          <dd>{territory.name}</dd>
        </div>
        {territory.names.map(({ lang, name }) => (
          <div key={`${lang} ${name}`}>
            <dt>{languageName(lang)}</dt>
            <dd lang={lang}>{name}</dd>
          </div>
        ))}
      </dl>
      <p>
        The heading is the usual English name; towns on the map bear the name of the date. No name is a claim,
        and a status says what was in force, not by what right.
      </p>
      <details>
        <summary>What the statuses mean</summary>
        <dl>
          {STATUS_ORDER.map((status) => (
            <div key={status}>
              <dt>{statusLabel(status, english)}</dt>
              <dd>{statusMeaning(status, english)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
})
