/** Entries whose words may be the same in another language as in English; any other that is equal was forgotten. */
import type { LanguageTag } from '../../src/words/language'

export const SHARED_WITH_ENGLISH: Readonly<
  { all: readonly string[] } & Partial<Record<LanguageTag, readonly string[]>>
> = {
  /** Signs of units, names of keys, names that are alike in many languages. */
  all: [
    'measures.kilometres',
    'measures.metres',
    'measures.north',
    'measures.south',
    'measures.squareKilometres',
    'measures.underOneSquareKilometre',
    'panel.region.area',
    'table.area',
    'report.styles.harvard',
    'report.styles.iso690',
    'report.citationFormats.bibtex',
    'report.citationFormats.ris',
    'report.citationFormats.csl-json',
    'report.dataFormats.geojson.name',
    'report.dataFormats.topojson.name',
    'report.dataFormats.kml.name',
    'report.dataFormats.linked-places.name',
    'panel.languages.prs',
    'keys.named.enter',
    'keys.named.escape',
    'keys.named.home',
    'keys.named.end',
    'keys.named.shift',
    'places.Afghanistan',
    'places.Albania',
    'places.Armenia',
    'places.Belarus',
    'places.China',
    'places.Iran',
    'places.Japan',
    'places.Korea',
    'places.Pakistan',
    'places.Portugal',
    'places.Serbia',
    'places.Turkmenistan',
    'places.Ukraine',
  ],
  de: [
    'exporting.dialog.format',
    'panel.region.status',
    'table.status',
    'time.speeds.normal',
    'tour.handout',
  ],
}
