import { formatMoment, type Moment } from '../../atlas/moment'

/** `soviet-occupations-1945-05-09-bornholm.png`: the date as in the permalink, then the selected territory. */
export function fileName(moment: Moment, territory: string | undefined): string {
  return `${['soviet-occupations', formatMoment(moment), ...(territory === undefined ? [] : [territory])].join('-')}.png`
}
