import './otherTabs.css'
import { useState } from 'react'
import { mapTitle } from '../../atlas/citing/citedMap'
import { useLanguage } from '../language'
import { CopyButton } from './CopyButton'
import { addressOfFrame, type EmbeddedMap, FRAME_SIDES, snippetOf } from './embedding'
import { NumberField } from './NumberField'
import { Segments } from './Segments'
import type { TabProps } from './tabProps'

/** The map for another page. */
export default function EmbedTab({ screen, choice }: TabProps) {
  const language = useLanguage()
  const words = language.words.exporting.embed
  // Without network a frame would show the browser's own error page.
  const [isOffline] = useState(!navigator.onLine)
  const [map, setMap] = useState<EmbeddedMap>({ embed: 'live', width: 720, height: 480 })
  const title = mapTitle(choice, language)
  const snippet = snippetOf(map, title, choice, screen)
  return (
    <div className="embed-tab">
      <div className="fields">
        <p className="tab-note">{words.lead}</p>
        <Segments
          name={words.date}
          options={[
            { value: 'live', label: words.live },
            { value: 'frozen', label: words.frozen },
          ]}
          value={map.embed}
          onChange={(embed) => setMap({ ...map, embed })}
        />
        <NumberField
          label={words.width}
          value={map.width}
          {...FRAME_SIDES}
          onChange={(width) => setMap({ ...map, width })}
        />
        <NumberField
          label={words.height}
          value={map.height}
          {...FRAME_SIDES}
          onChange={(height) => setMap({ ...map, height })}
        />
        <label className="field">
          <span>{words.snippet}</span>
          <textarea
            className="embed-snippet"
            readOnly
            rows={6}
            spellCheck={false}
            value={snippet}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
        <CopyButton text={snippet} what={words.snippet} />
      </div>
      <div className="embed-desk">
        {isOffline ? (
          <p>{language.words.exporting.dialog.notLoaded}</p>
        ) : (
          // oxlint-disable-next-line react/iframe-missing-sandbox -- the atlas itself, which needs its own origin for its data
          <iframe
            // Made anew for another kind; its size changes alone.
            key={map.embed}
            src={addressOfFrame(map, choice, screen)}
            title={words.preview}
            width={map.width}
            height={map.height}
          />
        )}
      </div>
    </div>
  )
}
