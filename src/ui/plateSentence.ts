/** What is in force, in a sentence. */
import type { Legend } from '../paint/legend'
import { isStatus } from '../paint/painted'
import type { Language } from '../words/language'

/**
 * "23 territories annexed, occupied or leased; 5 of them for part of the year".
 * @param isFirstYear where nothing is in force: the map as it was before
 */
export function plateSentence(
  { active, entries, partial }: Pick<Legend, 'active' | 'entries' | 'partial'>,
  isFirstYear: boolean,
  { words, formats }: Language,
): string {
  const { inForce, held, heldPartly, allHeldPartly, noneHeld, noneHeldBefore } = words.map.plate
  if (active === 0) return isFirstYear ? noneHeldBefore : noneHeld
  const statuses = formats.either(
    entries.flatMap(({ status }) =>
      isStatus(status) && status !== 'contested' && status !== 'other-power' ? [inForce[status]] : [],
    ),
  )
  if (partial === active) return allHeldPartly(active, statuses)
  return partial > 0 ? heldPartly(active, statuses, partial) : held(active, statuses)
}
