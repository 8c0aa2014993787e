/** Line icons of 16 px; each stands beside a word or in a button that has a name. */
const PATHS = {
  close: 'M3.5 3.5l9 9m0-9l-9 9',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  previous: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
  previousChange: 'M12 3L7 8l5 5M4 3v10',
  nextChange: 'M4 3l5 5-5 5M12 3v10',
  export: 'M8 10V2m0 0L5 5m3-3l3 3M2.5 9v4.5h11V9',
  link: 'M6.5 9.5l3-3M7 4.5l1.2-1.2a3 3 0 014.3 4.3L11.3 8.8M9 11.5l-1.2 1.2a3 3 0 01-4.3-4.3L4.7 7.2',
  search: 'M7 2.500a4.500 4.500 0 100 9 4.500 4.500 0 000-9zM10.300 10.300L14 14',
  cite: 'M3 9.500V7a3.500 3.500 0 013-3.500M3 9.500h3.500v3H3zM9.500 9.500V7a3.500 3.500 0 013-3.500M9.500 9.500H13v3H9.500z',
  event: 'M2.500 3.500h11v10h-11zM2.500 6.500h11M5.500 2v3M10.500 2v3',
  region: 'M2 4.500l4-2 4 2 4-2v9l-4 2-4-2-4 2zM2 8.500l4 1.500 4-2 4 1.500',
  list: 'M5.5 4H14M5.5 8H14M5.5 12H14M2 4h.5M2 8h.5M2 12h.5',
  present: 'M2 3h12v8.500H2zM8 11.500V14M5.500 14h5',
  views: 'M1.5 3.5l4.5-1.5 4 1.5 4.5-1.5v10.5L10 14l-4-1.500-4.500 1.500zM6 2v10.500M10 3.500V14',
  print: 'M4.5 6V2.500h7V6M4.500 11.500H2V6h12v5.500h-2.500M4.500 9.500h7v4h-7z',
  compare: 'M8 1.5v13M2 4h4v8H2zM10 4h4v8h-4M14 4v8',
  more: 'M3 7.500a.5.5 0 100 1 .5.5 0 000-1zM8 7.500a.5.5 0 100 1 .5.5 0 000-1zM13 7.500a.5.5 0 100 1 .5.5 0 000-1z',
  table: 'M2 3.500h12v9.500H2zM2 6.500h12M2 9.800h12M6.500 6.500V13',
  swap: 'M2 5.5h10.5M10 3l2.500 2.500L10 8M14 10.500H3.500M6 8l-2.500 2.500L6 13',
  bars: 'M2 4h7M5 8h9M3.5 12h6',
  play: 'M5 3l8 5-8 5z',
  pause: 'M5 3v10M11 3v10',
  options: 'M2 5h7m4 0h1M2 11h1m4 0h7M9 5a2 2 0 104 0 2 2 0 10-4 0M3 11a2 2 0 104 0 2 2 0 10-4 0',
  keys: 'M1.5 4h13v8h-13zM4 6.5h.5M7 6.5h.5M10 6.5h.5M12.500 6.500h.1M5 9.500h6',
  sun: 'M8 5a3 3 0 100 6 3 3 0 000-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  moon: 'M13 9.5A5.5 5.5 0 016.5 3a5.5 5.5 0 106.5 6.5z',
  place:
    'M8 14s4.5-4.2 4.5-7.5a4.5 4.5 0 10-9 0C3.5 9.800 8 14 8 14zM8 8a1.500 1.500 0 100-3 1.500 1.500 0 000 3z',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
