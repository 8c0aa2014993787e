import { fileStem } from '../../atlas/downloads/fileStem'
import type { Moment } from '../../atlas/moment'

/**
 * `soviet-occupations-1945-05-09-bornholm.png`: the date as in the permalink, then the selected territory;
 * `soviet-occupations-1945-compared-with-1938-12-31.png` of a comparison.
 */
export function fileName(moment: Moment, territory: string | undefined, compare?: Moment): string {
  const stem = fileStem({ moment, compare })
  return `${territory === undefined ? stem : `${stem}-${territory}`}.png`
}
