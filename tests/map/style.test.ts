import { type LayerSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import type { FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'
import { CHANGE_ORDER } from '../../src/atlas/comparison'
import type { Shapes } from '../../src/atlas/shapes'
import { STATUS_ORDER } from '../../src/atlas/status'
import { EdgePlaces } from '../../src/map/edgePlaces'
import { Places } from '../../src/map/places'
import { atlasStyle, layersOf, WIDE_SOURCES } from '../../src/map/style'
import { DARK, LIGHT } from '../../src/paint/themes'
import { territoryWith } from '../fixtures/territory'

const nothing = { type: 'FeatureCollection', features: [] } as const
const shapes: Shapes = {
  territories: { type: 'FeatureCollection', features: [] },
  land: { ...nothing, features: [] },
  lakes: { ...nothing, features: [] },
  ussr: { ...nothing, features: [] },
  frontier: { ...nothing, features: [] },
  borders: { ...nothing, features: [] },
  zones: { ...nothing, features: [] },
  fuzzy: { ...nothing, features: [] },
  // Estonia's shore, the frontier between the two, Porkkala's shore.
  edges: {
    type: 'FeatureCollection',
    features: [['estonia'], ['estonia', 'porkkala'], ['porkkala']].map((beside) => ({
      type: 'Feature',
      properties: { territories: beside },
      geometry: { type: 'MultiLineString', coordinates: [] },
    })),
  },
  coast: { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: [] } },
}
const territories = [
  {
    ...territoryWith(['occupied', '1940-06-17', '1940-08-06'], ['other-power', '1941-07-01', '1944-09-01']),
    id: 'estonia',
  },
  { ...territoryWith(['leased', '1944-09-19', '1956-01-26']), id: 'porkkala' },
]
/** Picked by kind, and not by number as territories and edges are. */
function isOfGround(layer: LayerSpecification): boolean {
  return 'filter' in layer && JSON.stringify(layer.filter).includes('["get","kind"]')
}

const fontFaces = { 'Atlas sans': [{ url: 'https://example.org/a.woff2', 'unicode-range': ['U+0000-00FF'] }] }

describe.each([LIGHT, DARK])('the $theme style', (palette) => {
  const style = atlasStyle({
    palette,
    shapes,
    places: new Places(territories),
    edges: new EdgePlaces(shapes, territories),
    comparing: false,
    zones: { type: 'FeatureCollection', features: [] },
    labels: { type: 'FeatureCollection', features: [] },
    events: { type: 'FeatureCollection', features: [] },
    fontFaces,
  })
  const layer = (id: string) => style.layers.find((candidate) => candidate.id === id)

  it('is valid by the style specification', () => {
    expect(validateStyleMin(style)).toEqual([])
  })

  it('toggles territories by feature-state alone: no layout depends on the date', () => {
    const painted = style.layers.filter(
      (candidate) =>
        'source' in candidate && ['lands', 'marks'].includes(candidate.source) && !isOfGround(candidate),
    )
    expect(painted.length).toBeGreaterThan(10)
    for (const candidate of painted) {
      expect(JSON.stringify('layout' in candidate ? candidate.layout : {})).not.toContain('feature-state')
      expect(JSON.stringify(candidate.paint), candidate.id).toContain('feature-state')
    }
  })

  it('leaves out of textures and outlines what never has them, but not while any change may be painted', () => {
    const kept = (id: string) => JSON.stringify((layer(id) as { filter?: unknown } | undefined)?.filter)
    const places = (...numbers: number[]) => JSON.stringify(['in', ['id'], ['literal', numbers]])
    expect(kept('texture-leased')).toBe(places(1))
    expect(kept('texture-garrisoned')).toBe(places())
    expect(kept('outline-annexed')).toBe(places(2, 3, 4))
    // The edge between the two is no edge of Porkkala's alone.
    expect(kept('outline-other-power')).toBe(places(2, 3))
    expect(kept('territory-fill')).toBe(JSON.stringify(['<', ['id'], 2]))
    const compared = layersOf(palette, new Places(territories), new EdgePlaces(shapes, territories), true)
    expect(compared.map(({ id }) => id)).toContain('texture-leased')
    for (const { id, ...candidate } of compared) {
      const { isTerritory } = new Places(territories)
      const { isOutline } = new EdgePlaces(shapes, territories)
      expect(candidate, id).toHaveProperty('filter', id.startsWith('outline-') ? isOutline : isTerritory)
    }
  })

  it('has a texture layer for every textured status, and one for part of the year', () => {
    for (const status of STATUS_ORDER) {
      const textured = palette.status[status].texture !== undefined
      expect(layer(`texture-${status}`) !== undefined, status).toBe(textured)
    }
    expect(layer('texture-part-year')).toBeDefined()
  })

  it('paints a comparison by the same layers', () => {
    const fill = JSON.stringify(layer('territory-fill')?.paint)
    for (const change of CHANGE_ORDER) expect(fill).toContain(palette.change[change].fill)
    expect(JSON.stringify(layer('texture-puppet-state')?.paint)).toContain('"lost"')
    expect(JSON.stringify(layer('texture-garrisoned')?.paint)).toContain('"changed"')
    expect(JSON.stringify(layer('outline-contested')?.paint)).toContain('"lost"')
  })

  it('draws names last, selection above outlines, and land under everything that is painted', () => {
    const order = style.layers.map(({ id }) => id)
    const at = (id: string) => {
      expect(order).toContain(id)
      return order.indexOf(id)
    }
    expect(at('ussr')).toBeLessThan(at('frontier-band-20'))
    expect(at('frontier-band-5')).toBeLessThan(at('land'))
    expect(at('land')).toBeLessThan(at('territory-fill'))
    expect(at('land-line')).toBeLessThan(at('frontier'))
    expect(at('territory-fill')).toBeLessThan(at('texture-occupied'))
    expect(at('texture-garrisoned')).toBeLessThan(at('texture-part-year'))
    expect(at('texture-part-year')).toBeLessThan(at('lakes'))
    expect(at('land-line')).toBeLessThan(at('outline-annexed'))
    expect(at('outline-other-power')).toBeLessThan(at('selected'))
    expect(at('selected')).toBeLessThan(at('sea-names'))
    const symbols = style.layers.findIndex(({ type }) => type === 'symbol')
    expect(style.layers.slice(symbols).every(({ type }) => type === 'symbol')).toBe(true)
  })

  it('takes the colours of all names that stand on land from the data: one shader, there from the start', () => {
    for (const id of ['country-names', 'town-names', 'territory-names']) {
      expect(layer(id)?.paint, id).toMatchObject({
        'text-color': ['get', 'color'],
        'text-halo-color': ['get', 'halo'],
      })
    }
  })

  it('has one source for territories, edges and ground, of which every layer picks its own', () => {
    const layers = style.layers.filter((candidate) => 'source' in candidate && candidate.source === 'lands')
    expect(layers.filter(isOfGround).length).toBeGreaterThan(6)
    for (const candidate of layers) expect(candidate, candidate.id).toHaveProperty('filter')
  })

  it('gives all that share the source numbers of their own', () => {
    const { data } = style.sources['lands'] as { data: FeatureCollection }
    const ids = data.features.map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(shapes.edges.features.length)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).not.toContain(undefined)
  })

  it('is written for wide tiles where they are wide, and nowhere else', () => {
    const written = Object.entries(style.sources).flatMap(([name, source]) =>
      'buffer' in source ? [name] : [],
    )
    expect(written.toSorted()).toEqual(WIDE_SOURCES.toSorted())
    expect(style.sources['lands']).toMatchObject({ tolerance: 0.375 / 2, buffer: 128 / 2 })
  })

  it('asks for nothing from elsewhere', () => {
    expect(style.glyphs).toBeUndefined()
    expect(style.sprite).toBeUndefined()
    expect(Object.values(style.sources).every(({ type }) => type === 'geojson')).toBe(true)
  })
})
