/** Makes all shapes from the inputs: the order of the steps. */
import { join } from 'node:path'
import { buildMosaic } from './cells'
import { claim } from './claims'
import { cutsOf, lineIdsOf } from './cuts'
import { readUnits } from './geopackage'
import type { Inputs } from './inputs'
import { addCourses, readLines } from './lines'
import { assign, HOME } from './patches'
import { readRecipes } from './recipe'
import { buildLayers } from './topology'
import { readWater } from './water'
import { writeShapes } from './write'

const here = import.meta.dirname

/**
 * @param geodata the folder of recipes and lines
 * @param output the folder that is written to; the same for a remake
 */
export async function buildShapes(inputs: Inputs, geodata: string, output: string): Promise<void> {
  const recipes = readRecipes(join(here, 'recipes'))
  const background = readRecipes(join(here, 'background'))
  const home = background.find((recipe) => recipe.id === HOME)
  if (!home) throw new Error(`there is no recipe background/${HOME}.json`)
  const all = [...recipes, ...background]

  const lines = readLines(join(geodata, 'lines'))
  await addCourses(lines, new Set(all.flatMap(lineIdsOf)), join(here, 'rivers.json'), inputs.rivers)
  const units = await readUnits(inputs.units)
  const water = await readWater(inputs.shores, join(here, 'lakes.json'), join(here, 'shores.json'))
  const mosaic = await buildMosaic(units, water, cutsOf(all, lines, units))
  const claims = claim(all, { units, cells: mosaic.cells, lines })
  const patches = assign(mosaic.cells, claims, recipes, home, join(here, 'detail.json'))
  const layers = await buildLayers(mosaic, patches)
  writeShapes(output, layers, recipes, lines)
}
