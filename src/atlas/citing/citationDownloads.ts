/** The citation of a map as files for reference managers. */
import type { Words } from '../../words/en'
import type { Download } from '../downloads/download'
import { bibtex } from './bibtex'
import type { CitedMap } from './citedMap'
import { cslJson } from './cslJson'
import { ris } from './ris'

export interface CitationFormat {
  /** Its name is in the words, `report.citationFormats`. */
  id: keyof Words['report']['citationFormats']
  make: (map: CitedMap) => Download
}

/** In the order in which they are offered. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  {
    id: 'bibtex',
    make: (map) => ({ fileName: `${map.key}.bib`, mediaType: 'application/x-bibtex', text: bibtex(map) }),
  },
  {
    id: 'ris',
    make: (map) => ({
      fileName: `${map.key}.ris`,
      mediaType: 'application/x-research-info-systems',
      text: ris(map),
    }),
  },
  {
    id: 'csl-json',
    make: (map) => ({
      fileName: `${map.key}.json`,
      mediaType: 'application/vnd.citationstyles.csl+json',
      text: cslJson(map),
    }),
  },
]
