/**
 * How territories are painted: by feature-state alone, so that moving the slider
 * re-lays nothing out. Colours follow the state within one layer; patterns and
 * dashes cannot, so each has a layer of its own whose opacity does.
 */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { STATUS_ORDER } from '../atlas/status'
import { INK_ORDER, type InkName, inksOf } from '../paint/painted'
import type { Palette, StatusInk } from '../paint/palette'
import { HOVER, SELECTED, SMALL_MARK } from '../paint/widths'
import type { Chosen } from './choice'
import type { EdgePlaces } from './edgePlaces'
import { LAYER, PART_YEAR_IMAGE, SOURCE, textureImage } from './layerNames'
import type { Places } from './places'

/** Of the lines that close seams, in CSS pixels: the gaps are narrower than one. */
const SEAM = 1.6
const TRANSPARENT = 'rgba(0, 0, 0, 0)'
const SHOWN: ExpressionSpecification = ['!=', ['feature-state', 'status'], null]
const SELECTED_STATE: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false]
const PARTIAL_STATE: ExpressionSpecification = ['boolean', ['feature-state', 'partial'], false]

/** The filter of a layer that paints these inks: of what may ever have them. */
export type Ever = (inks: readonly InkName[]) => { filter: ExpressionSpecification }

export function opaqueIf(condition: ExpressionSpecification): ExpressionSpecification {
  return ['case', condition, 1, 0]
}

function isOneOf(statuses: InkName[]): ExpressionSpecification {
  return ['in', ['feature-state', 'status'], ['literal', statuses]]
}

/**
 * A colour for each of the inks, and none for anything else, so that no opacity need follow the state, too:
 * whatever does is written for every corner of a shape that changes.
 */
export function byStatus(
  palette: Palette,
  colour: (ink: StatusInk) => string,
  inks: readonly InkName[] = INK_ORDER,
): ExpressionSpecification {
  const cases = inks.flatMap((ink) => [ink, colour(inksOf(palette)[ink])])
  return ['match', ['feature-state', 'status'], ...cases, TRANSPARENT] as ExpressionSpecification
}

/** Fills, and what closes the gaps between pieces of one land. */
export function fillLayers(
  palette: Palette,
  { isTerritory }: Places,
  { isSeam }: EdgePlaces,
): LayerSpecification[] {
  return [
    {
      id: LAYER.fill,
      type: 'fill',
      source: SOURCE.lands,
      filter: isTerritory,
      paint: {
        'fill-color': byStatus(palette, ({ fill }) => fill),
        // Never drawn, but left to itself it would be worked out as the fill's, for every corner at every step.
        'fill-outline-color': TRANSPARENT,
        'fill-antialias': false,
      },
    },
    {
      id: 'seams',
      type: 'line',
      source: SOURCE.lands,
      filter: isSeam,
      paint: { 'line-color': byStatus(palette, ({ fill }) => fill), 'line-width': SEAM },
    },
  ]
}

/**
 * The textures over the fills, and the stripes of part of a year.
 * @param ever of statuses: picks the territories that a layer may ever show, so that no others are written
 */
export function textureLayers(palette: Palette, ever: Ever): LayerSpecification[] {
  const inks = inksOf(palette)
  const textured = STATUS_ORDER.filter((status) => inks[status].texture)
  return [
    ...textured.map((status): LayerSpecification => {
      // What became of a territory borrows the textures of statuses.
      const alike = INK_ORDER.filter((ink) => inks[ink].texture === inks[status].texture)
      return {
        id: textureImage(status),
        type: 'fill',
        source: SOURCE.lands,
        ...ever(alike),
        paint: {
          'fill-pattern': textureImage(status),
          'fill-opacity': opaqueIf(isOneOf(alike)),
          // An outline lies on every edge.
          'fill-antialias': false,
        },
      }
    }),
    {
      id: PART_YEAR_IMAGE,
      type: 'fill',
      source: SOURCE.lands,
      ...ever(INK_ORDER),
      paint: {
        'fill-pattern': PART_YEAR_IMAGE,
        'fill-opacity': opaqueIf(PARTIAL_STATE),
        'fill-antialias': false,
      },
    },
  ]
}

/** Hover and selection, each with a casing. */
export function choiceLayers(palette: Palette): LayerSpecification[] {
  return [
    edge('hover-casing', 'hover', palette.selectedCasing, HOVER.casing),
    edge('hover', 'hover', palette.hover, HOVER.line),
    edge('selected-casing', 'selected', palette.selectedCasing, SELECTED.casing),
    edge('selected', 'selected', palette.selected, SELECTED.line),
  ]
}

function edge(id: string, as: keyof Chosen, color: string, width: number): LayerSpecification {
  return {
    id,
    type: 'line',
    source: SOURCE.choice,
    filter: ['==', ['get', 'as'], as],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': width },
  }
}

/** Rings for territories narrower on the map than they can be seen: of those marks that have a state. */
export function markLayers(palette: Palette): LayerSpecification[] {
  const drawn: ExpressionSpecification = ['any', SHOWN, SELECTED_STATE]
  const selectedOr = (selected: number, plain: number): ExpressionSpecification => [
    'case',
    SELECTED_STATE,
    selected,
    plain,
  ]
  return [
    {
      id: 'mark-casing',
      type: 'circle',
      source: SOURCE.marks,
      paint: {
        'circle-radius': selectedOr(SMALL_MARK.ringSelected, SMALL_MARK.ring),
        'circle-color': ['case', drawn, palette.land, TRANSPARENT],
        'circle-stroke-color': ['case', drawn, palette.selectedCasing, TRANSPARENT],
        'circle-stroke-width': selectedOr(SMALL_MARK.casingSelected / 2, SMALL_MARK.casing / 2),
      },
    },
    {
      id: LAYER.mark,
      type: 'circle',
      source: SOURCE.marks,
      paint: {
        'circle-radius': selectedOr(SMALL_MARK.ringSelected, SMALL_MARK.ring),
        'circle-color': TRANSPARENT,
        'circle-stroke-color': [
          'case',
          SELECTED_STATE,
          palette.selected,
          byStatus(palette, ({ outline }) => outline),
        ],
        'circle-stroke-width': selectedOr(SMALL_MARK.strokeSelected, SMALL_MARK.stroke),
      },
    },
    {
      id: 'mark-core',
      type: 'circle',
      source: SOURCE.marks,
      paint: {
        'circle-radius': SMALL_MARK.core,
        'circle-color': byStatus(palette, ({ fill }) => fill),
      },
    },
  ]
}
