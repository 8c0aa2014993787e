/** How the names of files begin. */
import { formatMoment, type Moment } from '../moment'

interface View {
  moment: Moment
  compare?: Moment | undefined
  /** Id of the selected territory, the region or the named view. */
  subject?: string | undefined
}

/**
 * `soviet-occupations-1945-05-09` for what a view shows, with `-compared-with-1938-12-31` in a comparison
 * and `-bornholm` where the view is of something; `soviet-occupations` for everything. Dates as in the address.
 */
export function fileStem(view?: View): string {
  const parts = [
    'soviet-occupations',
    view && formatMoment(view.moment),
    view?.compare && `compared-with-${formatMoment(view.compare)}`,
    view?.subject,
  ]
  return parts.filter((part) => part !== undefined).join('-')
}
