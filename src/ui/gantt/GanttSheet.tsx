import './gantt.css'
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  memo,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'
import { FIRST_DAY, FIRST_YEAR, LAST_YEAR, type Moment, momentInWords, spanOf } from '../../atlas/moment'
import { openingOf } from '../../atlas/periodBars'
import { STATUS_ORDER } from '../../atlas/status'
import type { Atlas } from '../../atlas/types'
import type { Palette } from '../../paint/palette'
import { nameOf, regionNameOf, statusLabel } from '../../words/names'
import { Icon } from '../icons'
import { useLanguage } from '../language'
import { Swatch } from '../Swatch'
import { statusBackground } from '../statusBackground'
import { type GanttRow, type GanttSection, nextPlace, openingPlace, type Place, sectionsOf } from './rows'

interface GanttSheetProps {
  atlas: Atlas
  moment: Moment
  territory: string | undefined
  palette: Palette
  onChoose: (territory: string, moment: Moment) => void
  onClose: () => void
}

type Scale = 'close' | 'all'

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index)
/** More than half a screen of rows. */
const NEAR_ROWS = 24
const DAYS_A_YEAR = 365.25
/** Years from the left edge: the unit of every length on the sheet. */
const x = (day: number) => (day - FIRST_DAY) / DAYS_A_YEAR

/** Every territory and every period that it had: one look over the whole history. */
export default function GanttSheet({
  atlas,
  moment,
  territory,
  palette,
  onChoose,
  onClose,
}: GanttSheetProps) {
  const language = useLanguage()
  const { gantt } = language.words
  const sections = useMemo(() => sectionsOf(atlas, language), [atlas, language])
  const rows = useMemo(() => sections.flatMap((section) => section.rows), [sections])
  const [scale, setScale] = useState<Scale>('close')
  const [place, setPlace] = useState<Place>(() => openingPlace(rows, territory, moment))
  const [note, setNote] = useState<{ name: string; x: number; y: number }>()
  const dialog = useRef<HTMLDialogElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const { from, to } = spanOf(moment)

  // The sheet opens once; what changes afterwards must not move it.
  const opening = useRef({ place, day: from })
  useEffect(() => {
    dialog.current?.showModal()
    const bar = barAt(scroller.current, opening.current.place)
    bar?.focus({ preventScroll: true })
    bar?.closest('[role="row"]')?.scrollIntoView({ block: 'center', inline: 'start' })
    scrollToDay(scroller.current, opening.current.day)
  }, [])

  const choose = (target: Place) => {
    const row = rows[target.row]
    const bar = row?.bars[target.bar]
    if (!row || !bar) return
    dialog.current?.close()
    onChoose(row.territory.id, openingOf(bar.period))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      choose(place)
      return
    }
    const next = nextPlace(rows, place, event.key)
    if (!next) return
    event.preventDefault()
    setPlace(next)
    const bar = barAt(scroller.current, next)
    bar?.focus({ preventScroll: true })
    bar?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    const target = placeOf(event.target)
    if (target) choose(target)
  }
  const say = (target: EventTarget, pointerX?: number) => {
    const at = placeOf(target)
    const bar = at && rows[at.row]?.bars[at.bar]
    const box = at && barAt(scroller.current, at)?.getBoundingClientRect()
    if (bar && box) setNote({ name: bar.name, x: pointerX ?? Math.max(0, box.left), y: box.bottom })
    else setNote(undefined)
  }

  return createPortal(
    <dialog
      className="gantt"
      ref={dialog}
      aria-labelledby="gantt-title"
      aria-describedby="gantt-keys"
      onClose={onClose}
      style={inks(palette)}
    >
      <header className="gantt-head">
        <div>
          <h2 id="gantt-title">{gantt.title}</h2>
          <p id="gantt-keys">{gantt.help}</p>
        </div>
        <div className="time-kind" role="group" aria-label={gantt.scale}>
          {(['close', 'all'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={scale === each} onClick={() => setScale(each)}>
              {gantt.scales[each]}
            </button>
          ))}
        </div>
        <button type="button" className="button gantt-close" onClick={() => dialog.current?.close()}>
          <Icon name="close" />
          <span>{language.words.page.close}</span>
        </button>
      </header>
      {/* Arrows, Enter and clicks are those of the bars within. */}
      <div
        className="gantt-scroller"
        ref={scroller}
        role="grid"
        aria-label={gantt.periods(momentInWords(moment, language))}
        aria-rowcount={rows.length}
        tabIndex={-1}
        data-scale={scale}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onPointerOver={(event) => say(event.target, event.clientX)}
        onPointerLeave={() => setNote(undefined)}
        onFocus={(event) => {
          say(event.target)
          // The focus may come by other ways than the arrows.
          setPlace(placeOf(event.target) ?? place)
        }}
        onBlur={() => setNote(undefined)}
      >
        <div className="gantt-years" aria-hidden="true">
          <span className="gantt-corner" />
          {YEARS.map((year) => (
            <span
              key={year}
              className={year % 5 === 0 ? 'gantt-year gantt-year-fifth' : 'gantt-year'}
              style={{ '--from': year - FIRST_YEAR } as CSSProperties}
            >
              <span>{year}</span>
            </span>
          ))}
        </div>
        <div
          role="none"
          className="gantt-body"
          style={{ '--now-from': x(from), '--now-to': x(to) } as CSSProperties}
        >
          <Sections sections={sections} selected={territory} focused={place} />
        </div>
      </div>
      <footer className="gantt-legend">
        <ul aria-label={gantt.statuses}>
          {STATUS_ORDER.map((status) => (
            <li key={status}>
              <Swatch status={status} palette={palette} />
              {statusLabel(status, language)}
            </li>
          ))}
        </ul>
        <p>{gantt.legend(momentInWords(moment, language))}</p>
      </footer>
      {note && (
        <p
          className="gantt-note"
          style={{ '--x': `${note.x}px`, '--y': `${note.y}px` } as CSSProperties}
          aria-hidden="true"
        >
          {note.name}
        </p>
      )}
    </dialog>,
    document.body,
  )
}

interface SectionsProps {
  sections: readonly GanttSection[]
  selected: string | undefined
  focused: Place
}

const Sections = memo(function Sections({ sections, selected, focused }: SectionsProps) {
  const language = useLanguage()
  // What the reader sees first is made first; the rest follows without holding up the page.
  const isWhole = useDeferredValue(true, false)
  return sections.map(({ region, rows }) => {
    const isNear = rows.some(({ index }) => Math.abs(index - focused.row) < NEAR_ROWS)
    return (
      <div
        key={region.id}
        role="rowgroup"
        aria-label={regionNameOf(region, language)}
        className="gantt-section"
        style={{ '--rows': rows.length } as CSSProperties}
      >
        <div role="row" className="gantt-region">
          <span role="rowheader">{regionNameOf(region, language)}</span>
        </div>
        {(isWhole || isNear) &&
          rows.map((row) => (
            <Row
              key={row.territory.id}
              row={row}
              isSelected={row.territory.id === selected}
              focusedBar={focused.row === row.index ? focused.bar : undefined}
            />
          ))}
      </div>
    )
  })
})

interface RowProps {
  row: GanttRow
  isSelected: boolean
  /** The bar that the Tab key reaches. */
  focusedBar: number | undefined
}

const Row = memo(function Row({ row: { territory, index, bars }, isSelected, focusedBar }: RowProps) {
  const name = nameOf(territory, useLanguage())
  return (
    <div
      role="row"
      className={isSelected ? 'gantt-row gantt-row-selected' : 'gantt-row'}
      aria-rowindex={index + 1}
      aria-selected={isSelected}
    >
      <span role="rowheader" className="gantt-name" title={name}>
        {name}
      </span>
      <div role="none" className="gantt-line">
        {bars.map(({ period, from, to, uncertainFrom, uncertainTo, name: words }, place) => (
          <span
            key={period.from}
            role="gridcell"
            className="gantt-bar"
            data-place={`${index}/${place}`}
            data-status={period.status}
            data-faded={
              `${uncertainFrom > 0 ? 'from' : ''} ${uncertainTo > 0 ? 'to' : ''}`.trim() || undefined
            }
            tabIndex={focusedBar === place ? 0 : -1}
            aria-label={words}
            style={
              {
                '--from': x(from).toFixed(3),
                '--to': x(to).toFixed(3),
                ...(uncertainFrom > 0 ? { '--fade-from': (uncertainFrom / DAYS_A_YEAR).toFixed(3) } : {}),
                ...(uncertainTo > 0 ? { '--fade-to': (uncertainTo / DAYS_A_YEAR).toFixed(3) } : {}),
              } as CSSProperties
            }
          />
        ))}
      </div>
    </div>
  )
})

/** The statuses' backgrounds as custom properties, once for all bars. */
function inks(palette: Palette): CSSProperties {
  const entries = STATUS_ORDER.flatMap((status) => {
    const { backgroundColor, backgroundImage, backgroundSize, borderColor } = statusBackground(
      status,
      false,
      palette,
    )
    return [
      [`--${status}-fill`, backgroundColor],
      [`--${status}-texture`, backgroundImage],
      [`--${status}-tile`, backgroundSize],
      [`--${status}-edge`, borderColor],
    ]
  })
  return Object.fromEntries(entries) as CSSProperties
}

function placeOf(target: EventTarget): Place | undefined {
  const text = target instanceof HTMLElement ? target.dataset['place'] : undefined
  if (text === undefined) return undefined
  const [row = 0, bar = 0] = text.split('/').map(Number)
  return { row, bar }
}

function barAt(scroller: HTMLElement | null, { row, bar }: Place): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`[data-place="${row}/${bar}"]`) ?? null
}

/** The date at about a third of what is in sight, with a whole year beside the names. */
function scrollToDay(scroller: HTMLElement | null, day: number) {
  const line = scroller?.querySelector('.gantt-line')
  if (!scroller || !line) return
  const names =
    line.getBoundingClientRect().left - scroller.getBoundingClientRect().left + scroller.scrollLeft
  const year = line.clientWidth / YEARS.length
  const third = (scroller.clientWidth - names) / 3
  scroller.scrollLeft = Math.round(x(day) - third / year) * year
}
