/**
 * The same periods on a plain map, toggled by `setFilter` or by `setData`
 * (`?method=`): what the atlas is compared with. The right arrow moves a year; `e` photographs a second
 * map of the size of A4 at 300 dpi, as export plugins do.
 */
import type { Feature, FeatureCollection } from 'geojson'
import {
  type FilterSpecification,
  type GeoJSONSource,
  type LayerSpecification,
  Map as MapLibreMap,
  setWorkerUrl,
} from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import occupationsUrl from '../../../dist/data/occupations.geojson?url&no-inline'
import { STATUS_ORDER } from '../../../src/atlas/status'
import { texturePixels } from '../../../src/paint/texturePixels'
import { LIGHT } from '../../../src/paint/themes'

setWorkerUrl(workerUrl)

const query = new URLSearchParams(location.search)
const method = query.get('method') === 'setData' ? 'setData' : 'setFilter'
let year = Number(query.get('year'))
const [zoom = 4, lat = 0, lon = 0] = (query.get('view') ?? '').split('/').map(Number)

const response = await fetch(occupationsUrl)
const all = (await response.json()) as FeatureCollection
for (const { properties } of all.features) {
  if (!properties) continue
  properties['from'] = Number(String(properties['from_day']).replaceAll('-', ''))
  properties['to'] = Number(String(properties['to_day']).replaceAll('-', ''))
}

const span = () => ({ from: year * 10_000 + 101, to: (year + 1) * 10_000 + 101 })
const holds = ({ properties }: Feature) =>
  Number(properties?.['from']) < span().to && Number(properties?.['to']) > span().from
const filter = (): FilterSpecification => [
  'all',
  ['<', ['get', 'from'], span().to],
  ['>', ['get', 'to'], span().from],
]
const statusIs = (status: string): FilterSpecification => ['==', ['get', 'status'], status]

const base = STATUS_ORDER.flatMap((status): LayerSpecification[] => {
  const { fill, outline, texture } = LIGHT.status[status]
  const layers: LayerSpecification[] = [
    { id: `fill-${status}`, type: 'fill', source: 'all', paint: { 'fill-color': fill } },
    {
      id: `line-${status}`,
      type: 'line',
      source: 'all',
      paint: { 'line-color': outline, 'line-width': 1.2 },
    },
  ]
  if (texture)
    layers.push({ id: `texture-${status}`, type: 'fill', source: 'all', paint: { 'fill-pattern': status } })
  return layers.map((layer) => ({ ...layer, filter: statusIs(status) }) as LayerSpecification)
})
const withTime = (layer: LayerSpecification): FilterSpecification =>
  ['all', statusIs(layer.id.replace(/^[a-z]+-/, '')), filter()] as FilterSpecification

const map = new MapLibreMap({
  container: 'map',
  center: [lon, lat],
  zoom,
  fadeDuration: 0,
  attributionControl: false,
  style: {
    version: 8,
    sources: {
      all: {
        type: 'geojson',
        tolerance: 0.2,
        data: method === 'setData' ? { ...all, features: all.features.filter(holds) } : all,
      },
    },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': LIGHT.land } },
      ...base.map((layer) =>
        method === 'setFilter' ? ({ ...layer, filter: withTime(layer) } as LayerSpecification) : layer,
      ),
    ],
  },
})
for (const status of STATUS_ORDER) {
  const { texture } = LIGHT.status[status]
  if (texture) map.addImage(status, texturePixels(texture, 1))
}
map.on('idle', () => {
  document.documentElement.dataset['idle'] = String(year)
})

/** CSS pixels of A4 landscape at 96 dpi. */
const PAPER = { width: 1123, height: 794 }
const PRINT_DPI = 300

/** A second map beside the window, drawn once and saved: no title, no legend, no sources. */
function photograph(): void {
  const container = document.createElement('div')
  Object.assign(container.style, { position: 'fixed', left: '100vw', top: '0' })
  Object.assign(container.style, { width: `${PAPER.width}px`, height: `${PAPER.height}px` })
  document.body.append(container)
  const second = new MapLibreMap({
    container,
    style: map.getStyle(),
    center: map.getCenter(),
    zoom: map.getZoom(),
    pixelRatio: PRINT_DPI / 96,
    maxCanvasSize: [8192, 8192],
    canvasContextAttributes: { preserveDrawingBuffer: true },
    fadeDuration: 0,
    attributionControl: false,
  })
  for (const status of STATUS_ORDER) {
    const { texture } = LIGHT.status[status]
    if (texture) second.addImage(status, texturePixels(texture, 3), { pixelRatio: 3 })
  }
  second.once('idle', () => {
    const link = document.createElement('a')
    link.download = 'photograph.png'
    link.href = second.getCanvas().toDataURL('image/png')
    link.click()
    second.remove()
    container.remove()
  })
}

window.addEventListener('keydown', ({ key }) => {
  if (key === 'e') photograph()
  if (key !== 'ArrowRight') return
  year++
  if (method === 'setData') {
    void map.getSource<GeoJSONSource>('all')?.setData({ ...all, features: all.features.filter(holds) })
  } else {
    for (const layer of base) map.setFilter(layer.id, withTime(layer))
  }
})
