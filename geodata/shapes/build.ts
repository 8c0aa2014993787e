/** Makes all shapes from the inputs: the order of the steps. */
import { join } from 'node:path'
import { bordersOf, fuzzyEdgesOf, roughLines } from './borders'
import { buildMosaic } from './cells'
import { type Claims, claim } from './claims'
import { correctUnits, readCorrections } from './corrections'
import { cutsOf, lineIdsOf } from './cuts'
import { stretchesOf } from './edges'
import { readUnits } from './geopackage'
import type { Inputs } from './inputs'
import { addCourses, readLines } from './lines'
import { assign, HOME, OTHER, type Patch } from './patches'
import { readRecipes } from './recipe'
import { readStates } from './states'
import { buildLayers } from './topology'
import { readWater } from './water'
import { writeShapes } from './write'
import { readZones } from './zones'

const here = import.meta.dirname

/** Metres of detail that the background loses at most where our lines run. */
const COARSEST_BACKGROUND = 2000

/**
 * @param geodata the folder of recipes and lines
 * @param output the folder that is written to; the same for a remake
 */
export async function buildShapes(inputs: Inputs, geodata: string, output: string): Promise<void> {
  const recipes = readRecipes(join(here, 'recipes'))
  const background = readRecipes(join(here, 'background'))
  const home = background.find((recipe) => recipe.id === HOME)
  if (!home) throw new Error(`there is no recipe background/${HOME}.json`)
  const { states, known } = readStates(join(here, 'states-1938.json'))
  const zoneLayers = readZones(join(here, 'zones'))
  const zones = zoneLayers.flatMap((layer) => layer.zones)
  const corrections = readCorrections(join(here, 'corrections.json'))
  const takings = [...recipes, ...background, ...states, ...zones]
  const all = [...takings, ...corrections]

  const lines = readLines(join(geodata, 'lines'))
  await addCourses(lines, new Set(all.flatMap(lineIdsOf)), join(here, 'rivers.json'), inputs.rivers)
  const units = await readUnits(inputs.units)
  const water = await readWater(inputs.shores, join(here, 'lakes.json'), join(here, 'shores.json'))
  const mosaic = await buildMosaic(units, water, cutsOf(all, lines, units))
  const cells = correctUnits(corrections, { units, cells: mosaic.cells, lines })
  const claims = claim(takings, { units, cells, lines })
  const patches = assign(cells, claims, recipes, home, { states, zones }, join(here, 'detail.json'))
  const layers = await buildLayers(mosaic, patches)
  const details = new Map(recipes.map((recipe) => [recipe.id, recipe.detail]))
  // A corrected border is no less surveyed than the rest of it.
  const drawn = new Set(takings.flatMap(lineIdsOf))
  const stretches = stretchesOf(
    layers.edges,
    [...lines.values()].filter(({ id }) => drawn.has(id)),
    ({ owner }) => details.get(owner) ?? COARSEST_BACKGROUND,
  )
  writeShapes(output, layers, recipes, lines, {
    borders: bordersOf(stretches, { states, known }),
    fuzzyEdges: fuzzyEdgesOf(stretches, roughLines(recipes, lines)),
    zones: zoneLayers.map((layer) => ({
      ...layer,
      territories: new Map(layer.zones.map(({ id }) => [id, territoriesIn(id, claims, patches)])),
    })),
  })
}

/** Territories that lie on a zone's ground, and are not repeated in it. */
function territoriesIn(id: string, claims: Claims, patches: readonly (Patch | undefined)[]): string[] {
  const owners = new Set([...(claims.get(id) ?? [])].map((cell) => patches[cell]?.owner))
  return [...owners].filter((owner): owner is string => owner !== undefined && owner !== OTHER).sort()
}
