import './compare.css'
import { type Ref, useState } from 'react'
import { type Moment, momentInWords } from '../../atlas/moment'
import type { Camera, Look } from '../../state/viewState'
import { useLanguage } from '../language'
import { type MapHandle, MapPane, type MapPaneProps } from '../MapPane'

interface OtherMapProps
  extends Pick<
    MapPaneProps,
    'records' | 'shapes' | 'territory' | 'zones' | 'palette' | 'onSelect' | 'onCamera'
  > {
  ref: Ref<MapHandle>
  /** The date of the first map. */
  moment: Moment
  /** The date of this one. */
  compare: Moment
  look: Look
  /** Where the first map stands. */
  camera: Camera | undefined
  onMove: (camera: Camera) => void
  onMade: () => void
}

const MIDDLE = 50
/** Places of events stand on the first map. */
const NO_MARKS: MapPaneProps['eventMarks'] = []

/** The map of the other date, beside the first or over it with an edge that can be moved, and both dates on the maps. */
export default function OtherMap({ ref, moment, compare, look, ...map }: OtherMapProps) {
  const language = useLanguage()
  const { compare: words } = language.words
  const [split, setSplit] = useState(MIDDLE)
  const [here, there] = [momentInWords(compare, language), momentInWords(moment, language)]
  return (
    <>
      <div className="other-map" style={{ '--split': split / 100 } as React.CSSProperties}>
        <MapPane
          {...map}
          ref={ref}
          name={words.mapOf(here)}
          moment={compare}
          compare={undefined}
          box={undefined}
          eventMarks={NO_MARKS}
          onEvents={ignore}
          onZoom={ignore}
          onUsable={ignore}
        />
        {look === 'swipe' && (
          <>
            <div className="swipe-line" />
            <input
              className="swipe"
              type="range"
              aria-label={words.swipe}
              min={0}
              max={100}
              value={split}
              aria-valuetext={words.swiped(here, split, there)}
              onChange={(event) => setSplit(event.currentTarget.valueAsNumber)}
            />
          </>
        )}
      </div>
      <p className="map-date map-date-other">{here}</p>
      <p className="map-date map-date-first">{there}</p>
    </>
  )
}

function ignore(): void {}
