/** A sheet with letters of every file of the fonts, its faces, and what its files say of themselves. */
import { bundledTypefaces } from '../../src/cli/bundled'
import { drawPage } from '../../src/drawing/page'
import { lettersByFace, textLine } from '../../src/drawing/svg'
import type { FileData } from '../../src/paper/svgFile'
import { pageInput } from '../drawing/fixture'

/** Letters of all the files, with the light that names on the map have. */
export const TOWNS = ['Łódź & Co', 'Győr', 'Čáslav', 'Chișinău', 'Őrség', 'Выборг']

const towns = TOWNS.map((name, index) =>
  textLine(name, 60, 200 + 30 * index, {
    face: index % 2 === 0 ? 'serif-bold' : 'sans',
    size: 16,
    fill: '#2a2420',
    halo: { color: '#ffffff', width: 2 },
  }),
)

export const page = drawPage(pageInput).replace('</svg>', () => `${towns.join('')}</svg>`)

export const typefaces = bundledTypefaces()
export const faces = await typefaces.holding(lettersByFace(page))

export const data: FileData = {
  title: 'Łódź & <Őrség>',
  permalink: 'https://atlas.example/?date=1940&view=4.6/56/20',
  software: 'Soviet Occupations Atlas 1.2.3',
}
