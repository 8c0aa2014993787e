/** Title and subtitle of the sheet: what the map shows. */
import { partsInWords } from '../atlas/activity'
import type { NamedView } from '../atlas/types'
import type { SheetLegend } from './legend'
import { activeShapes, type Scene } from './scene'

/** Of the named view, else of the atlas's map. */
export function titleOf(view: NamedView | undefined): string {
  return view?.title ?? 'Soviet annexations, occupations and bases'
}

/** The selected territory or the regions in view, then how many territories are active. */
export function subtitle(scene: Scene, legend: SheetLegend): string {
  return [placeInWords(scene), countInWords(scene, legend)].filter((part) => part !== '').join('. ')
}

/** More regions than this are no name for a map. */
const MOST_REGIONS = 3

function placeInWords(scene: Scene): string {
  const { selected, input } = scene
  if (selected) {
    const { territory } = selected
    const activity = scene.shown.find((item) => item.territory.id === territory.id)?.activity
    return activity ? `${territory.name}: ${partsInWords(activity, input.moment)}` : territory.name
  }
  const inView = new Set(activeShapes(scene).map(({ territory }) => territory.region))
  const names = input.atlas.regions.filter(({ id }) => inView.has(id)).map(({ name }) => name)
  return names.length > 0 && names.length <= MOST_REGIONS ? listInWords(names) : ''
}

function countInWords({ input }: Scene, { active, activeInView }: SheetLegend): string {
  const when = input.moment.kind === 'day' ? 'on this day' : `in ${input.moment.year}`
  if (active === 0) return `No territory annexed, occupied or garrisoned ${when}`
  const count = `${active} ${active === 1 ? 'territory' : 'territories'} in force ${when}`
  if (activeInView === active) return count
  return `${count}, ${activeInView === 0 ? 'none' : activeInView} of them on this map`
}

function listInWords(names: string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
