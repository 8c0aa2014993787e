import './otherTabs.css'
import { useState } from 'react'
import { DATA_FORMATS, type DataFormat } from '../../atlas/downloads/dataDownloads'
import { fileStem } from '../../atlas/downloads/fileStem'
import { partShown } from '../../atlas/downloads/part'
import { useWords } from '../language'
import { download } from './download'
import { Segments } from './Segments'
import type { TabProps } from './tabProps'
import { useInView } from './useInView'

/** The records behind the map as files. */
export default function DataTab({ screen, choice, reading }: TabProps) {
  const { exporting, report } = useWords()
  const words = exporting.data
  const [extent, setExtent] = useState<'shown' | 'everything'>('shown')
  const inView = useInView(choice, screen)
  const [said, setSaid] = useState('')
  const isReady = reading !== undefined && (extent === 'everything' || inView !== undefined)

  const save = (format: DataFormat) => {
    if (!reading || !isReady) return
    const { atlas, shapes, edition, site } = screen
    const { moment, compare } = choice
    const whole = { atlas, reading }
    try {
      const { fileName, mediaType, text } = format.make({
        part: extent === 'shown' ? partShown(whole, { moment, compare, inView }) : whole,
        shapes: new Map(
          shapes.territories.features.map(({ properties, geometry }) => [properties.id, geometry]),
        ),
        topology: shapes.topology,
        edition,
        stem: extent === 'shown' ? fileStem(choice) : fileStem(),
        site,
      })
      download(new Blob([text], { type: mediaType }), fileName)
      setSaid(exporting.dialog.saved)
    } catch {
      setSaid(words.failed)
    }
  }
  return (
    <div className="tab-text">
      <Segments
        name={words.extent}
        options={[
          { value: 'shown', label: words.shown },
          { value: 'everything', label: words.everything },
        ]}
        value={extent}
        onChange={setExtent}
      />
      <p role="status" className="tab-note">
        {reading ? said : words.reading}
      </p>
      <ul className="data-formats">
        {DATA_FORMATS.map((format) => {
          const { name, use } = report.dataFormats[format.id]
          return (
            <li key={format.id}>
              <div>
                <h3>{name}</h3>
                <p>{use}</p>
              </div>
              <button type="button" className="button" aria-disabled={!isReady} onClick={() => save(format)}>
                {exporting.dialog.download(name)}
              </button>
            </li>
          )
        })}
      </ul>
      <p className="tab-note">{words.licence}</p>
    </div>
  )
}
