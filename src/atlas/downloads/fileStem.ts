/** How the names of files begin. */
import { formatMoment, type Moment } from '../moment'

/**
 * `soviet-occupations-1945-05-09` for what a view shows, with `-compared-with-1938-12-31` in a comparison;
 * `soviet-occupations` for everything. Dates as in the address.
 */
export function fileStem(view?: { moment: Moment; compare?: Moment | undefined }): string {
  const parts = [
    'soviet-occupations',
    view && formatMoment(view.moment),
    view?.compare && `compared-with-${formatMoment(view.compare)}`,
  ]
  return parts.filter((part) => part !== undefined).join('-')
}
