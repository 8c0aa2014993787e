import './keysDialog.css'
import { Fragment, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Icon } from './icons'
import { areShortcutsOn, turnShortcuts } from './shortcuts'

/** Each line: the keys, and what they do. Words between keys are set as words. */
const KEYS: readonly { where: string; lines: readonly [keys: string[], does: string][] }[] = [
  {
    where: 'Anywhere, but in a text field',
    lines: [
      [['/'], 'Search'],
      [['?'], 'This list'],
      [['p'], 'Play, and pause'],
      [['['], 'Previous change'],
      [[']'], 'Next change'],
    ],
  },
  {
    where: 'Year slider',
    lines: [
      [['←', '→'], 'A year back, a year on'],
      [['Shift ←', 'Shift →'], 'A day back, a day on'],
      [['Page ↓', 'Page ↑'], 'Five years back, five years on'],
      [['Home', 'End'], 'First year, last year'],
      [['Esc'], 'Hides what the year brings'],
    ],
  },
  {
    where: 'Date field',
    lines: [
      [['Enter'], 'Goes to a typed date: 1940, 1940-06-17, 17 June 1940'],
      [['Esc'], 'Takes back what was typed'],
    ],
  },
  {
    where: 'Map',
    lines: [
      [['←', '→', '↑', '↓'], 'Move the map'],
      [['+', '−'], 'Zoom'],
    ],
  },
  {
    where: 'Places of events, after the map',
    lines: [
      [['←', '→'], 'Place before, place after'],
      [['Enter'], 'Reads what happened there'],
    ],
  },
  {
    where: 'Reading panel, menus, dialogs',
    lines: [[['Esc'], 'Closes; the focus goes back to where it came from']],
  },
  {
    where: 'All territories over time',
    lines: [
      [['←', '→'], 'Period before, period after'],
      [['↑', '↓'], 'Territory above, territory below'],
      [['Page ↑', 'Page ↓'], 'Ten territories up, ten down'],
      [['Home', 'End'], 'First period, last period'],
      [['Enter'], 'Shows the territory on the first day of the period'],
    ],
  },
]

/** Every key that the page knows, and the switch for single keys. */
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [on, setOn] = useState(areShortcutsOn)
  useEffect(() => dialog.current?.showModal(), [])
  return createPortal(
    <dialog className="keys" ref={dialog} aria-labelledby="keys-title" onClose={onClose}>
      <header className="keys-head">
        <h2 id="keys-title">Keys</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          <Icon name="close" />
          <span>Close</span>
        </button>
      </header>
      <div className="keys-columns">
        {KEYS.map(({ where, lines }) => (
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
      <p className="keys-note">
        Ctrl and the mouse wheel, or two fingers, over the timeline show more or less time, as its buttons +
        and − do.
      </p>
      <label className="keys-switch">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            setOn(event.currentTarget.checked)
            turnShortcuts(event.currentTarget.checked)
          }}
        />
        Single keys (/ ? p [ ]) work anywhere
      </label>
    </dialog>,
    document.body,
  )
}
