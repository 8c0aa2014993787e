import './otherTabs.css'
import { useMemo, useState } from 'react'
import { CITATION_FORMATS } from '../../atlas/citing/citationDownloads'
import { citedMap } from '../../atlas/citing/citedMap'
import { plainText } from '../../atlas/citing/styledText'
import { CITATION_STYLES, type CitationStyle } from '../../atlas/citing/styles'
import { mapDescription } from '../../atlas/mapDescription'
import { altText, caption } from '../../atlas/mapInWords'
import { formatViewState } from '../../state/viewState'
import { useLanguage } from '../language'
import { CopyButton } from './CopyButton'
import { type ExportChoice, stateOf, territoryOf } from './choice'
import { download } from './download'
import type { OnScreen } from './onScreen'
import type { TabProps } from './tabProps'
import { useInView } from './useInView'

const MS_PER_DAY = 86_400_000

/** How the map is cited, and what stands beneath it. */
export default function CiteTab({ screen, choice }: TabProps) {
  const language = useLanguage()
  const { exporting, report } = language.words
  const words = exporting.citing
  const [styleId, setStyle] = useState<CitationStyle['id']>('chicago')
  const [accessed] = useState(() => Math.floor(Date.now() / MS_PER_DAY))
  const map = useMemo(() => {
    const { edition, site } = screen
    const permalink = site + formatViewState(stateOf(choice, screen))
    const { moment, compare } = choice
    const view = { moment, compare, subject: subjectOf(choice, screen) }
    return citedMap(view, { edition, permalink, accessed }, screen.language)
  }, [choice, screen, accessed])
  const style = CITATION_STYLES.find(({ id }) => id === styleId)
  const cited = style?.cite(map) ?? []
  return (
    <div className="tab-text cite-tab">
      <section>
        <label className="field">
          <span>{words.style}</span>
          <select value={styleId} onChange={(event) => setStyle(event.currentTarget.value as typeof styleId)}>
            {CITATION_STYLES.map(({ id }) => (
              <option key={id} value={id}>
                {report.styles[id]}
              </option>
            ))}
          </select>
        </label>
        <h3>{words.citation}</h3>
        <p className="tab-quote" lang="en">
          {cited.map(({ text, italic }, index) =>
            // oxlint-disable-next-line react/no-array-index-key -- runs of one line, in their order
            italic ? <i key={index}>{text}</i> : <span key={index}>{text}</span>,
          )}
        </p>
        <CopyButton text={plainText(cited)} what={words.citation} />
      </section>
      <section>
        <h3>{words.files}</h3>
        <div className="tab-buttons">
          {CITATION_FORMATS.map(({ id, make }) => (
            <button
              key={id}
              type="button"
              className="button"
              onClick={() => {
                const { fileName, mediaType, text } = make(map)
                download(new Blob([text], { type: mediaType }), fileName)
              }}
            >
              {exporting.dialog.download(report.citationFormats[id])}
            </button>
          ))}
        </div>
      </section>
      <Texts screen={screen} choice={choice} />
    </div>
  )
}

/** The map in words; to say what it shows takes a moment. */
function Texts({ screen, choice }: Pick<TabProps, 'screen' | 'choice'>) {
  const words = useLanguage().words.exporting.citing
  const inView = useInView(choice, screen)
  const texts = useMemo(() => {
    if (!inView) return undefined
    const { atlas, edition, language } = screen
    const { moment, compare } = choice
    const view = { moment, compare, inView, territory: territoryOf(choice, screen) }
    return {
      caption: caption(atlas, view, edition, language),
      alt: altText(atlas, view, language),
      description: mapDescription(atlas, view, language),
    }
  }, [choice, screen, inView])
  return (
    <>
      <p role="status" className="tab-note">
        {texts ? '' : words.measuring}
      </p>
      {texts && (
        <>
          <section>
            <h3>{words.caption}</h3>
            <p className="tab-quote">{texts.caption}</p>
            <CopyButton text={texts.caption} what={words.caption} />
          </section>
          <section>
            <h3>{words.alt}</h3>
            <p className="tab-note">{words.altUse}</p>
            <p className="tab-quote">{texts.alt}</p>
            <CopyButton text={texts.alt} what={words.alt} />
          </section>
          <section>
            <h3>{words.description}</h3>
            <div className="tab-quote tab-long">
              {texts.description.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
            <CopyButton text={texts.description.join('\n\n')} what={words.description} />
          </section>
        </>
      )}
    </>
  )
}

/** What the map is of, by its name: the territory that is selected, the region, or the named view. */
function subjectOf(choice: ExportChoice, screen: OnScreen): { id: string; name: string } | undefined {
  const { territory, region, scene } = stateOf(choice, screen)
  const { territories, regions, scenes } = screen.atlas
  const view = scenes.find(({ id }) => id === scene)
  return (
    territories.find(({ id }) => id === territory) ??
    regions.find(({ id }) => id === region) ??
    (view && { id: view.id, name: view.title })
  )
}
