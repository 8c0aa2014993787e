import { memo } from 'react'
import type { Legend as LegendContent } from '../paint/legend'
import { inkLabel, inkMeaning, inksOf } from '../paint/painted'
import type { Palette } from '../paint/palette'
import { useLanguage } from './language'
import { Swatch } from './Swatch'

interface LegendProps {
  legend: LegendContent
  palette: Palette
}

/** Only what is on the map now. */
export const Legend = memo(function Legend({ legend, palette }: LegendProps) {
  const language = useLanguage()
  const words = language.words.map.legend
  const sample = inksOf(palette)[legend.entries[0]?.status ?? 'occupied']
  return (
    <div className="legend">
      <ul aria-label={words.name}>
        {legend.entries.map(({ status, count }) => (
          <li key={status} title={inkMeaning(status, language)}>
            <Swatch status={status} palette={palette} />
            <span>{inkLabel(status, language)}</span>
            <span className="count">{count}</span>
          </li>
        ))}
        {legend.partial > 0 && (
          <li>
            <Swatch status="occupied" partial palette={palette} />
            <span>{words.partly}</span>
          </li>
        )}
        {legend.small && (
          <li>
            <svg className="legend-mark" viewBox="0 0 20 20" aria-hidden="true">
              <circle cx="10" cy="10" r="7.5" fill={palette.land} stroke={sample.outline} strokeWidth="1.4" />
              <circle cx="10" cy="10" r="3.8" fill={sample.fill} />
            </svg>
            <span>{words.small}</span>
          </li>
        )}
        {legend.fuzzy && (
          <li>
            <svg className="legend-mark" viewBox="0 0 28 20" aria-hidden="true">
              <path
                d="M2 10H26"
                stroke={palette.ink}
                strokeWidth="1.8"
                strokeLinecap="round"
                strokeDasharray="0 4"
              />
            </svg>
            <span>{words.fuzzy}</span>
          </li>
        )}
        <li>
          <svg className="legend-mark" viewBox="0 0 28 20" aria-hidden="true">
            <path d="M0 10H28" stroke={palette.border} strokeWidth="1.2" />
          </svg>
          <span>{words.borders}</span>
        </li>
        <li>
          <span className="swatch" style={{ backgroundColor: palette.ussr, borderColor: palette.ussrEdge }} />
          <span>{words.sovietUnion}</span>
        </li>
      </ul>
    </div>
  )
})
