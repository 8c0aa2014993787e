import './tableSheet.css'
import { useEffect, useMemo, useRef } from 'react'
import { createPortal } from 'react-dom'
import { type Activity, periodLabel } from '../../atlas/activity'
import { areaInWords } from '../../atlas/area'
import { edtfInWords } from '../../atlas/edtf'
import { type Moment, momentInSentence, momentInWords } from '../../atlas/moment'
import { namedEnd } from '../../atlas/namedEnd'
import type { Atlas } from '../../atlas/types'
import type { Palette } from '../../paint/palette'
import type { Language } from '../../words/language'
import { Icon } from '../icons'
import { useLanguage } from '../language'
import { Swatch } from '../Swatch'
import { type TableRow, tableSections } from './rows'

interface TableSheetProps {
  atlas: Atlas
  moment: Moment
  /** The other date of a comparison. */
  compare: Moment | undefined
  palette: Palette
  onChoose: (territory: string) => void
  onClose: () => void
}

/** What the map shows, as a table: every painted territory with its status, its days and its area. */
export default function TableSheet({ atlas, moment, compare, palette, onChoose, onClose }: TableSheetProps) {
  const language = useLanguage()
  const dialog = useRef<HTMLDialogElement>(null)
  const sections = useMemo(() => tableSections(atlas, moment, compare), [atlas, moment, compare])
  useEffect(() => dialog.current?.showModal(), [])
  const choose = (territory: string) => {
    dialog.current?.close()
    onChoose(territory)
  }
  const count = sections.reduce((sum, { rows }) => sum + rows.length, 0)
  const { words } = language
  const when = momentInSentence(moment, language)
  const columns = compare ? 6 : 5
  return createPortal(
    <dialog className="table-sheet" ref={dialog} aria-labelledby="table-title" onClose={onClose}>
      <header className="table-head">
        <div>
          <h2 id="table-title">{words.table.title}</h2>
          <p>
            {compare
              ? words.table.leadOfTwo(count, when, momentInSentence(compare, language))
              : words.table.lead(count, when)}
          </p>
        </div>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          <Icon name="close" />
          <span>{words.page.close}</span>
        </button>
      </header>
      <div className="table-scroller">
        <table aria-labelledby="table-title">
          <thead>
            <tr>
              <th scope="col">{words.table.territory}</th>
              <th scope="col">{words.table.status}</th>
              <th scope="col">{words.table.since}</th>
              <th scope="col">{words.table.until}</th>
              {compare && <th scope="col">{momentInWords(compare, language)}</th>}
              <th scope="col">{words.table.area}</th>
            </tr>
          </thead>
          {sections.map(({ region, rows }) => (
            <tbody key={region.id}>
              <tr>
                <th scope="rowgroup" colSpan={columns}>
                  {region.name}
                </th>
              </tr>
              {rows.map((row) => (
                <TerritoryRows
                  key={row.territory.id}
                  {...row}
                  hasOther={compare !== undefined}
                  palette={palette}
                  onChoose={choose}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </dialog>,
    document.body,
  )
}

interface TerritoryRowsProps extends TableRow {
  hasOther: boolean
  palette: Palette
  onChoose: (territory: string) => void
}

/** A line for each period of the date: a year may have several. */
function TerritoryRows({ territory, activity, other, hasOther, palette, onChoose }: TerritoryRowsProps) {
  const language = useLanguage()
  const periods = activity?.parts ?? [undefined]
  return periods.map((period, index) => (
    <tr key={period?.from ?? ''}>
      {index === 0 && (
        <th scope="row" rowSpan={periods.length}>
          <button type="button" onClick={() => onChoose(territory.id)}>
            {territory.name}
          </button>
        </th>
      )}
      {period ? (
        <>
          <td>
            <span className="table-status">
              <Swatch status={period.status} palette={palette} />
              {periodLabel(period, language)}
            </span>
          </td>
          <td>{edtfInWords(period.from, language)}</td>
          <td>{edtfInWords(namedEnd(period), language)}</td>
        </>
      ) : (
        <td colSpan={3}>{language.words.table.noPeriod}</td>
      )}
      {index === 0 && hasOther && <td rowSpan={periods.length}>{otherInWords(other, language)}</td>}
      {index === 0 && (
        <td className="table-area" rowSpan={periods.length}>
          {areaInWords(territory.areaKm2, language)}
        </td>
      )}
    </tr>
  ))
}

function otherInWords(other: Activity | undefined, language: Language): string {
  return other ? periodLabel(other.period, language) : language.words.table.noPeriod
}
