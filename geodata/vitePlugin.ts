/** Makes the app's data before Vite needs it, and puts the published data into `dist/data`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join as path } from 'node:path'
import type { Plugin } from 'vite'
import { type Files, publish } from './publish'

const GENERATED = path(import.meta.dirname, '..', '.generated')

/** The build fails, listing every problem, when the records are not fit to be published. */
export function atlasData(): Plugin {
  let published: Files = {}
  return {
    name: 'atlas-data',
    buildStart() {
      published = writeAppData()
    },
    generateBundle() {
      for (const [name, source] of Object.entries(published)) {
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source })
      }
    },
  }
}

/** The app's data alone, for a program that is no site. */
export function appData(): Plugin {
  return { name: 'app-data', buildStart: () => void writeAppData() }
}

/** @returns what is published */
function writeAppData(): Files {
  const { app, published } = publish()
  mkdirSync(GENERATED, { recursive: true })
  for (const [name, text] of Object.entries(app)) writeFileSync(path(GENERATED, name), text)
  return published
}
