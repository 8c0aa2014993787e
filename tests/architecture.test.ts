/** The rules of README, "Folders": what may import what, and what stands at the top. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const TOP = join(import.meta.dirname, '..')

interface Import {
  from: string
  /** A file of the project relative to the top, or the name of a package. */
  to: string
  typeOnly: boolean
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(TOP, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesUnder(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

/** Without comments, so that prose about imports or windows is not taken for code. */
function codeOf(file: string): string {
  return readFileSync(join(TOP, file), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/(^|\s)\/\/.*$/gm, '$1')
}

const STATEMENT =
  /^\s*(?:import|export)\s+(type\s)?[^'"`;()]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return packageName(specifier)
  const path = join(dirname(from), specifier.replace(/\?.*$/, ''))
  const found = ['', '.ts', '.tsx', '/index.ts'].find(
    (ending) => /\.\w+$/.test(path + ending) && existsSync(join(TOP, path + ending)),
  )
  return path + (found ?? '')
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function importsOf(file: string): Import[] {
  const code = codeOf(file)
  const found = [...code.matchAll(STATEMENT)].map(([, type, from, bare]) => ({
    specifier: from ?? bare ?? '',
    typeOnly: type !== undefined,
  }))
  const dynamic = [...code.matchAll(DYNAMIC)].map(([, specifier = '']) => ({ specifier, typeOnly: false }))
  return [...found, ...dynamic].map(({ specifier, typeOnly }) => ({
    from: file,
    to: resolve(file, specifier),
    typeOnly,
  }))
}

const sourceFiles = filesUnder('src')
const dataFiles = filesUnder('geodata').filter((file) => !file.startsWith(join('geodata', 'shapes')))
const imports = [...sourceFiles, ...dataFiles].flatMap(importsOf)
const words = ({ from, to }: Import) => `${from} imports ${to}`

/** `atlas` of `src/atlas/day.ts`, `main` of `src/main.tsx`, `data` of `geodata/read.ts`. */
function ringOf(path: string): string {
  const [top, folder = '', file] = path.split('/')
  if (top === 'geodata') return folder === 'schema.ts' || folder === 'schema' ? 'schema' : 'data'
  if (top !== 'src') return 'outside'
  return file === undefined ? 'main' : folder
}

/** What each ring may take from; itself always, packages are another matter. */
const MAY_IMPORT: Record<string, string[]> = {
  schema: [],
  words: ['schema'],
  atlas: ['schema', 'words'],
  paint: ['schema', 'words', 'atlas'],
  state: ['schema', 'words', 'atlas'],
  map: ['schema', 'words', 'atlas', 'paint', 'state'],
  drawing: ['schema', 'words', 'atlas', 'paint', 'state'],
  paper: ['schema', 'words', 'atlas', 'paint', 'state', 'drawing'],
  ui: ['schema', 'words', 'atlas', 'paint', 'state', 'map', 'drawing', 'paper'],
  cli: ['schema', 'words', 'atlas', 'paint', 'state', 'drawing', 'paper'],
  main: ['schema', 'words', 'atlas', 'paint', 'state', 'map', 'drawing', 'paper', 'ui'],
  data: ['schema', 'words', 'atlas'],
}

const isFile = (path: string) => path.startsWith('src/') || path.startsWith('geodata/')

describe('imports', () => {
  test('are found at all', () => {
    expect(sourceFiles.length).toBeGreaterThan(15)
    expect(imports.filter(({ to }) => isFile(to)).length).toBeGreaterThan(30)
    // Every import keyword that stands at the head of a statement was understood.
    for (const file of [...sourceFiles, ...dataFiles]) {
      const heads = codeOf(file).match(/^\s*import\b(?!\.|\s*\()/gm) ?? []
      const understood = [...codeOf(file).matchAll(STATEMENT)].filter(([text]) => /^\s*import/.test(text))
      expect([file, understood.length]).toEqual([file, heads.length])
    }
  })

  test('lead to files that exist', () => {
    const lost = imports.filter(({ to }) => isFile(to) && !existsSync(join(TOP, to)))
    expect(lost.map(words)).toEqual([])
  })

  test('every folder of src is one of the rings', () => {
    const strange = [...sourceFiles, ...dataFiles].filter((file) => !(ringOf(file) in MAY_IMPORT))
    expect(strange).toEqual([])
  })

  test('run geodata/schema ← words ← atlas ← paint, state ← map, drawing ← paper ← ui ← main, cli', () => {
    const wrong = imports
      .filter(({ to }) => isFile(to))
      .filter(
        ({ from, to }) => ringOf(from) !== ringOf(to) && !MAY_IMPORT[ringOf(from)]?.includes(ringOf(to)),
      )
    expect(wrong.map(words)).toEqual([])
  })

  test('src takes types from geodata and nothing at run time', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly }) => from.startsWith('src/') && to.startsWith('geodata/') && !typeOnly,
    )
    expect(wrong.map(words)).toEqual([])
  })

  test('only src/map imports maplibre-gl', () => {
    const wrong = imports.filter(
      ({ from, to }) => /maplibre/.test(to) && !isFile(to) && ringOf(from) !== 'map',
    )
    expect(wrong.map(words)).toEqual([])
  })

  test('words, atlas, paint, state, drawing and paper need no React and no library of the DOM', () => {
    const pure = new Set(['words', 'atlas', 'paint', 'state', 'drawing', 'paper'])
    const wrong = imports.filter(
      ({ from, to }) => pure.has(ringOf(from)) && /^(?:react|@base-ui|maplibre|jsdom|node:)/.test(to),
    )
    expect(wrong.map(words)).toEqual([])
  })

  test('map knows no React', () => {
    expect(
      imports.filter(({ from, to }) => ringOf(from) === 'map' && to.startsWith('react')).map(words),
    ).toEqual([])
  })

  test('never lead back to where they came from', () => {
    const next = new Map<string, string[]>()
    for (const { from, to } of imports) if (isFile(to)) next.set(from, [...(next.get(from) ?? []), to])
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, way: string[]) => {
      if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file].join(' → '))
      if (done.has(file) || way.includes(file)) return
      for (const other of next.get(file) ?? []) visit(other, [...way, file])
      done.add(file)
    }
    for (const file of next.keys()) visit(file, [])
    expect(cycles).toEqual([])
  })
})

describe('code without a browser', () => {
  test.each(['words', 'atlas', 'paint', 'drawing', 'paper', 'cli'])(
    '%s uses no global of the DOM',
    (ring) => {
      const GLOBAL =
        /(?<![.\w'"`-])(?:document|window|navigator|localStorage|sessionStorage|location)\s*[.[(]|\bnew (?:Image|OffscreenCanvas|DOMParser|XMLSerializer|FileReader)\b/
      const wrong = sourceFiles.filter((file) => ringOf(file) === ring && GLOBAL.test(codeOf(file)))
      expect(wrong).toEqual([])
    },
  )
})

describe('the top of the repository', () => {
  const tracked = execFileSync('git', ['ls-files'], { cwd: TOP, encoding: 'utf8' }).trim().split('\n')
  const top = [...new Set(tracked.map((path) => path.split('/')[0] ?? ''))]
  const REQUIRED = [
    'package.json',
    'vite.config.ts',
    'tsconfig.json',
    'src',
    'geodata',
    'public',
    'tests',
    'README.md',
  ]
  const ALLOWED = new Set([
    ...REQUIRED,
    'LICENSE',
    'NOTICE',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'package-lock.json',
  ])

  test('holds what it must', () => {
    expect(REQUIRED.filter((name) => !top.includes(name))).toEqual([])
  })

  test('holds nothing else', () => {
    const strange = top.filter((name) => !ALLOWED.has(name) && !name.startsWith('.'))
    expect(strange).toEqual([])
  })

  test('the lockfile names no address to download from', () => {
    expect(readFileSync(join(TOP, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved": *"https?:/)
  })
})

describe('the folders that README names', () => {
  /** The section "Folders": paths of its tree (two columns, indented by depth) and in backticks. */
  function foldersOf(readme: string): string[] {
    const section = /^#+ +[^\n]*folders[^\n]*\n([\s\S]*?)(?=^#+ |(?![\s\S]))/im.exec(readme)?.[1] ?? ''
    const tree = /```[^\n]*\n([\s\S]*?)```/.exec(section)?.[1] ?? ''
    const above: { depth: number; path: string }[] = []
    const inTree = tree.split('\n').flatMap((line) => {
      const depth = line.length - line.trimStart().length
      const names =
        line
          .trim()
          .split(/\s{2,}/)[0]
          ?.split(' ') ?? []
      while ((above.at(-1)?.depth ?? -1) >= depth) above.pop()
      const paths = names.filter((name) => name !== '').map((name) => join(above.at(-1)?.path ?? '', name))
      if (paths[0] !== undefined) above.push({ depth, path: paths[0] })
      return paths
    })
    const inText = [...section.replace(/```[\s\S]*?```/g, '').matchAll(/`([\w.][\w.<>*-]*\/[^`\s]*)`/g)]
    return [...inTree, ...inText.map(([, path = '']) => path)]
  }

  test('exist', () => {
    const readme = existsSync(join(TOP, 'README.md')) ? readFileSync(join(TOP, 'README.md'), 'utf8') : ''
    // Of a path with a placeholder or a pattern, the part before it.
    const paths = foldersOf(readme).map((path) => path.replace(/[^/]*[<*].*$/, ''))
    const exists = (path: string) => existsSync(join(TOP, path)) || existsSync(join(TOP, `${path}.ts`))
    expect(paths.filter((path) => !exists(path))).toEqual([])
  })

  test('are read as they are written', () => {
    const readme =
      '# Atlas\n\n## Folders\n\n```\nsrc/        the app\n  index.html main.tsx\n  atlas/    days\ngeodata/\n  territories/<id>/   a land\n```\n\nAnd `tests/bench/`.\n\n## Next\n\n`no/such/`\n'
    expect(foldersOf(readme)).toEqual([
      'src/',
      'src/index.html',
      'src/main.tsx',
      'src/atlas/',
      'geodata/',
      'geodata/territories/<id>/',
      'tests/bench/',
    ])
  })
})
