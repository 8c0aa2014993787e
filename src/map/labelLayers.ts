import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl'
import { NAME_HALO, NAME_SIZES, NAME_SPACING } from '../paint/names'
import type { Palette } from '../paint/palette'
import { SOURCE } from './layerNames'

/** Names of faces in the style's `font-faces`; see fontFaces.ts. */
export const FONT = {
  serifBold: ['Atlas serif-bold'],
  serifItalic: ['Atlas serif-italic'],
  sans: ['Atlas sans'],
  sansBold: ['Atlas sans-bold'],
}

const kind = (name: string): ExpressionSpecification => ['==', ['get', 'kind'], name]
const fromZoom: ExpressionSpecification = ['>=', ['zoom'], ['get', 'fromZoom']]
const untilZoom: ExpressionSpecification = ['<', ['zoom'], ['get', 'untilZoom']]

/** Seas, countries, towns and territories; the last listed has the first claim to its place. */
export function labelLayers(palette: Palette): LayerSpecification[] {
  const halo = { 'text-halo-color': palette.land, 'text-halo-width': NAME_HALO.town, 'text-halo-blur': 0.4 }
  return [
    layer('sea-names', ['all', kind('sea'), fromZoom], {
      layout: {
        'text-font': FONT.serifItalic,
        'text-size': sized(NAME_SIZES.sea),
        'text-letter-spacing': NAME_SPACING.sea,
        'text-max-width': 7,
      },
      paint: { 'text-color': palette.seaText },
    }),
    layer('country-names', ['all', kind('country'), fromZoom], {
      layout: {
        'text-font': FONT.sans,
        'text-transform': 'uppercase',
        'text-size': sized(NAME_SIZES.country),
        'text-letter-spacing': [
          'match',
          ['get', 'rank'],
          1,
          NAME_SPACING.countryFirstRank,
          NAME_SPACING.country,
        ],
        'text-max-width': 8,
      },
      // Of the data, as those of towns and territories: with colours from the style the first of these
      // would have a shader compiled in the middle of a drag.
      paint: {
        'text-color': ['get', 'color'],
        ...halo,
        'text-halo-color': ['get', 'halo'],
        'text-halo-width': NAME_HALO.country,
      },
    }),
    layer('town-names', ['all', kind('town'), fromZoom], {
      layout: {
        'text-font': FONT.sans,
        'text-size': sized(NAME_SIZES.town),
        'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
        'text-radial-offset': 0.5,
        'text-justify': 'auto',
        'icon-image': 'town',
        'icon-optional': false,
      },
      paint: { 'text-color': ['get', 'color'], ...halo, 'text-halo-color': ['get', 'halo'] },
    }),
    layer('territory-names-beside', ['all', kind('territory'), fromZoom, untilZoom], {
      layout: {
        'text-font': FONT.serifBold,
        'text-size': 13,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.9,
        'text-justify': 'auto',
        'text-max-width': 9,
      },
      paint: { 'text-color': palette.ink, ...halo },
    }),
    layer('territory-names', ['all', kind('territory'), ['!', untilZoom]], {
      layout: {
        'text-font': FONT.serifBold,
        'text-size': ['get', 'size'],
        'text-max-width': 7,
      },
      paint: {
        'text-color': ['get', 'color'],
        'text-halo-color': ['get', 'halo'],
        'text-halo-width': NAME_HALO.territory,
      },
    }),
  ]
}

function layer(
  id: string,
  filter: FilterSpecification,
  { layout, paint }: Required<Pick<SymbolLayerSpecification, 'layout' | 'paint'>>,
): SymbolLayerSpecification {
  return {
    id,
    type: 'symbol',
    source: SOURCE.labels,
    filter,
    layout: {
      'text-field': ['get', 'name'],
      'symbol-sort-key': ['get', 'order'],
      'text-padding': 3,
      ...layout,
    },
    paint,
  }
}

function sized(sizes: (typeof NAME_SIZES)[keyof typeof NAME_SIZES]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...sizes.flat()] as ExpressionSpecification
}
