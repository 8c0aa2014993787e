/** Light or dark: the reader's choice, else that of the system. The palette becomes CSS custom properties. */
import { useCallback, useEffect, useState } from 'react'
import type { Palette } from '../paint/palette'
import { DARK, LIGHT } from '../paint/themes'

const KEY = 'theme'
const SYSTEM_DARK = '(prefers-color-scheme: dark)'

type Theme = Palette['theme']

function stored(): Theme | undefined {
  try {
    const theme = localStorage.getItem(KEY)
    return theme === 'light' || theme === 'dark' ? theme : undefined
  } catch {
    // Storage may be forbidden; then the system decides.
    return undefined
  }
}

function store(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme)
  } catch {
    // As above: the choice then lasts as long as the page.
  }
}

export function useTheme(): { palette: Palette; toggleTheme: () => void } {
  const [chosen, setChosen] = useState(stored)
  const systemTheme = useSystemTheme()
  const theme = chosen ?? systemTheme
  const toggleTheme = useCallback(() => {
    const other = theme === 'dark' ? 'light' : 'dark'
    store(other)
    setChosen(other)
  }, [theme])
  return { palette: useWrittenPalette(theme), toggleTheme }
}

/** As the system has it, where no choice of the reader is kept. */
export function useSystemPalette(): Palette {
  return useWrittenPalette(useSystemTheme())
}

function useSystemTheme(): Theme {
  const [systemDark, setSystemDark] = useState(() => matchMedia(SYSTEM_DARK).matches)
  useEffect(() => {
    const query = matchMedia(SYSTEM_DARK)
    const follow = () => setSystemDark(query.matches)
    query.addEventListener('change', follow)
    return () => query.removeEventListener('change', follow)
  }, [])
  return systemDark ? 'dark' : 'light'
}

function useWrittenPalette(theme: Theme): Palette {
  const palette = theme === 'dark' ? DARK : LIGHT
  useEffect(() => {
    writeProperties(palette)
  }, [palette])
  return palette
}

/** `--rule-strong: #8c8073` and so on, on the root of the page. */
export function writeProperties(palette: Palette): void {
  const { style, dataset } = document.documentElement
  dataset['theme'] = palette.theme
  style.colorScheme = palette.theme
  for (const [name, value] of Object.entries(palette)) {
    if (typeof value === 'string' && value.startsWith('#')) {
      style.setProperty(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, value)
    }
  }
}
