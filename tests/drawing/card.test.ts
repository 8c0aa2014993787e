import { expect, test } from 'vitest'
import { yearMoment } from '../../src/atlas/moment'
import { CARD, drawCard, drawIcon } from '../../src/drawing/card'
import { english } from '../../src/words/language'
import { atlas, labels, pageInput, shapes } from './fixture'
import { textBoxes } from './textBoxes'
import { find, parseXml } from './xml'

const input = {
  atlas,
  shapes,
  labels,
  palette: pageInput.palette,
  moment: yearMoment(1945),
  language: english,
}

test('the card names the atlas and the year, and no line of it runs out of its column', () => {
  const boxes = textBoxes(drawCard(input))
  const texts = boxes.map(({ text }) => text)
  expect(texts).toEqual(
    expect.arrayContaining(['Soviet', 'Occupations', 'Atlas', 'STATUS IN 1945', 'Annexed']),
  )
  for (const { text, right, bottom } of boxes.filter(({ left }) => left < 430)) {
    expect(right, text).toBeLessThan(440)
    expect(bottom, text).toBeLessThan(CARD.height)
  }
})

test('the icon is short, and its paths stay at the icon', () => {
  const icon = drawIcon(input)
  expect(icon.length).toBeLessThan(16_000)
  const paths = find(parseXml(icon), 'path').map(({ element }) => element.attributes['d'] ?? '')
  expect(paths).toHaveLength(3)
  expect(paths.at(-1)).toMatch(/^M\d+,\d+L/)
})
