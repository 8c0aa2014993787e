import './keysDialog.css'
import { Fragment, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Words } from '../words/en'
import { Icon } from './icons'
import { useWords } from './language'
import { areShortcutsOn, turnShortcuts } from './shortcuts'

interface KeySection {
  where: string
  /** The keys, and what they do. */
  lines: readonly [keys: string[], does: string][]
}

function sectionsOf({ keys }: Words): KeySection[] {
  const { anywhere, year, date, map, places, panel, gantt, named } = keys
  const { shift, page, home, end, enter, escape } = named
  return [
    {
      where: anywhere.name,
      lines: [
        [['/'], anywhere.search],
        [['?'], anywhere.list],
        [['p'], anywhere.play],
        [['['], anywhere.previousChange],
        [[']'], anywhere.nextChange],
      ],
    },
    {
      where: year.name,
      lines: [
        [['←', '→'], year.byYear],
        [[`${shift} ←`, `${shift} →`], year.byDay],
        [[`${page} ↓`, `${page} ↑`], year.byFive],
        [[home, end], year.ends],
        [[escape], year.hide],
      ],
    },
    {
      where: date.name,
      lines: [
        [[enter], date.go],
        [[escape], date.back],
      ],
    },
    {
      where: map.name,
      lines: [
        [['←', '→', '↑', '↓'], map.move],
        [['+', '−'], map.zoom],
      ],
    },
    {
      where: places.name,
      lines: [
        [['←', '→'], places.byPlace],
        [[enter], places.read],
      ],
    },
    { where: panel.name, lines: [[[escape], panel.close]] },
    {
      where: gantt.name,
      lines: [
        [['←', '→'], gantt.byPeriod],
        [['↑', '↓'], gantt.byTerritory],
        [[`${page} ↑`, `${page} ↓`], gantt.byTen],
        [[home, end], gantt.ends],
        [[enter], gantt.show],
      ],
    },
  ]
}

/** Every key that the page knows, and the switch for single keys. */
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const [on, setOn] = useState(areShortcutsOn)
  useEffect(() => dialog.current?.showModal(), [])
  return createPortal(
    <dialog className="keys" ref={dialog} aria-labelledby="keys-title" onClose={onClose}>
      <header className="keys-head">
        <h2 id="keys-title">{words.keys.title}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          <Icon name="close" />
          <span>{words.page.close}</span>
        </button>
      </header>
      <div className="keys-columns">
        {sectionsOf(words).map(({ where, lines }) => (
          <section key={where}>
            <h3 className="overline">{where}</h3>
            <dl>
              {lines.map(([keys, does]) => (
                <div key={does}>
                  <dt>
                    {keys.map((key, index) => (
                      <Fragment key={key}>
                        {index > 0 && ' '}
                        <kbd>{key}</kbd>
                      </Fragment>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="keys-note">{words.keys.wheel}</p>
      <label className="keys-switch">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            setOn(event.currentTarget.checked)
            turnShortcuts(event.currentTarget.checked)
          }}
        />
        {words.keys.single}
      </label>
    </dialog>,
    document.body,
  )
}
