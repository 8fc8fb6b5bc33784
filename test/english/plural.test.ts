import { expect, test } from 'vitest'
import { looksPlural, pluralOf, singularOf } from '../../src/english/forms/plural.ts'
import { pluralUnit } from '../../src/english/forms/unit-plural.ts'

test.each([
  'country countries',
  'day days',
  'coach coaches',
  'box boxes',
  'bus buses',
  'tie ties',
  'life lives',
  'child children',
  'woman women',
  'grandchild grandchildren',
  'policeman policemen',
  'crisis crises',
  'menu menus',
  'save saves',
])('%s', (pair) => {
  const [one = '', many = ''] = pair.split(' ')
  expect([pluralOf(one), singularOf(many), looksPlural(one), looksPlural(many)]).toEqual([many, one, false, true])
})

test.each(['class', 'virus', 'news', 'its', 'across', 'crisis', 'means', 'specimen'])('%s is no plural', (word) => {
  expect(looksPlural(word)).toBe(false)
})

test('peoples that end in a vowel', () => {
  expect(['yemenis', 'tutsis', 'iraqis'].map(singularOf)).toEqual(['yemeni', 'tutsi', 'iraqi'])
})

test.each([
  ['house', 'houses'],
  ['clause', 'clauses'],
  ['excuse', 'excuses'],
  ['campus', 'campuses'],
  ['headache', 'headaches'],
  ['beach', 'beaches'],
  ['tranche', 'tranches'],
  ['branch', 'branches'],
  ['shoe', 'shoes'],
  ['hero', 'heroes'],
  ['selfie', 'selfies'],
  ['county', 'counties'],
  ['hypothesis', 'hypotheses'],
])('the singular in -e or without: %s', (one, many) => expect(singularOf(many)).toBe(one))

test.each([
  ['square foot', 'square feet'],
  ['mile per hour', 'miles per hour'],
  ['century', 'centuries'],
  ['celsius', 'degrees Celsius'],
  ['yen', 'yen'],
  ['penny', 'pence'],
])('units: %s', (one, many) => expect(pluralUnit(one)).toBe(many))
