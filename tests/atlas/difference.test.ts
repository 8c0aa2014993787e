import { describe, expect, test } from 'vitest'
import { readAtlas } from '../../geodata/atlas'
import { territoriesAt } from '../../src/atlas/activity'
import { differenceInWords } from '../../src/atlas/difference'
import { parseMoment } from '../../src/atlas/moment'
import { english } from '../../src/words/language'

const { atlas } = readAtlas()

function from(before: string, after: string, limit = 6): string | undefined {
  const [a, b] = [before, after].map((text) => {
    const moment = parseMoment(text)
    if (!moment) throw new Error(`${text} is no moment`)
    return territoriesAt(atlas, moment).active
  })
  return differenceInWords(a ?? [], b ?? [], atlas.territories, limit, english)
}

describe('a move in words', () => {
  test.each([
    // Landing of 9 May 1945; last troops on 5 April 1946.
    ['1945-05-08', '1945-05-09', /added (?:.*, )?Bornholm/],
    ['1946-04-04', '1946-04-05', /^ended Bornholm$/],
    ['1988', '1990', /^ended Afghanistan$/],
    // Afghanistan was held during part of 1989.
    ['1988', '1989', undefined],
    ['1940-06-16', '1940-06-18', /Estonia.* now occupied/],
    ['1940-08-05', '1940-08-06', /^Estonia, .*now annexed$/],
    ['1938', '1938-06-01', undefined],
  ])('from %s to %s', (before, after, expected) => {
    if (expected) expect(from(before, after)).toMatch(expected)
    else expect(from(before, after)).toBeUndefined()
  })

  test('names no more than asked for, the largest first, and counts the rest', () => {
    const [added = ''] = from('1939-01-01', '1945', 3)?.split('; ') ?? []
    expect(added).toMatch(/^added .*, and \d+ more$/)
    expect(added.split(', ')).toHaveLength(4)
    expect(added).toContain('Poland')
  })
})
