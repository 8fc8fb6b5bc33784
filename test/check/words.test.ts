import { describe, expect, it } from 'vitest'
import { sideOf } from '../../src/claim/side.ts'
import { extractClaims } from '../../src/core.ts'
import { printed } from '../../src/wording/as-printed.ts'
import { excerpt, nameIn, withUnit } from '../../src/wording/words.ts'

const printedIn = (text: string): string[] => {
  const reading = extractClaims({
    format: 'markdown',
    text: `${text}\n\nThe rest of the story is told on the next page of the paper.`,
  })
  return reading.quantities.map((_, i) => printed(sideOf(reading, i)))
}

describe('a number as the article puts it', () => {
  it.each([
    ['The group holds more than 140 hostages.', 'more than 140'],
    ['At least 140 hostages are held.', 'at least 140'],
    ['No fewer than twelve divers went down.', 'no fewer than twelve'],
    ['Just over 300 homes were lost.', 'just over 300'],
    ['Some 40 divers went down.', 'some 40'],
    ['Twelve divers went down.', 'twelve'],
    ['They ran 30 kilometres or more in the rain.', '30 kilometres or more'],
    ['The country has north of 340 dams.', 'north of 340'],
    ['Something like 40 divers went down.', 'something like 40'],
    ['The hall seats 500+ guests.', '500+'],
    ['The bill came to just shy of £400.', 'just shy of £400'],
    ['It cost ~$50 million.', '~$50 million'],
    ['Between 30 and 40 sheep were lost.', 'between 30 and 40'],
    ['The queue was 12 miles at least.', '12 miles at least'],
    ['Only 40 divers went down.', '40'],
    ['The deal cost $45m.', '$45m'],
    ['He handed over 20 planes to them.', '20'],
    ['The group holds **more than** 140 hostages.', 'more than 140'],
  ])('%s', (text, words) => {
    expect(printedIn(text)[0]).toBe(words)
  })
})

it.each([
  ['1', 'tonne', '1 tonne'],
  ['113', 'fahrenheit', '113 degrees Fahrenheit'],
  ['1', 'celsius', '1 degrees Celsius'],
  ['99.4', 'mile per hour', '99.4 miles per hour'],
  ['12', 'square foot', '12 square feet'],
  ['5', 'percent', '5%'],
  ['3', 'pound sterling', '£3'],
  ['84,600,000', 'pound sterling', '£84.6 million'],
  ['1,234,567 to 2,000,000,000', 'dollar', '$1,234,567 to $2 billion'],
  ['at least 1.5', 'euro', 'at least €1.5'],
  ['900', 'japanese yen', '¥900'],
  ['80', 'dollar per barrel', '80 dollars per barrel'],
  ['7', null, '7'],
])('%s of %s', (number, unit, words) => {
  expect(withUnit(number, unit)).toBe(words)
})

it('names the place where the fact does not', () => {
  expect(nameIn('Hostages held', 'Gaza')).toBe('Hostages held (Gaza)')
  expect(nameIn('Hostages held in Gaza', 'Gaza')).toBe('Hostages held in Gaza')
  expect(nameIn('Members of the alliance', null)).toBe('Members of the alliance')
})

describe('an excerpt', () => {
  const long = `${'word '.repeat(120)}134 hostages ${'more '.repeat(120)}`.trim()

  it('leaves short words alone', () => {
    expect(excerpt(' The\n dam broke. ')).toBe('The dam broke.')
  })

  it('shows what it ends at, between whole words', () => {
    const shown = excerpt(long, long.indexOf('134') + 3)
    expect(shown).toMatch(/^…word (?:word )+134 hostages (?:more )+more…$/)
    expect(shown.length).toBeLessThanOrEqual(402)
  })

  it('begins at the beginning where that is near enough', () => {
    expect(excerpt(long, 10)).toMatch(/^word .*word…$/)
  })
})
