import { expect, test } from 'vitest'
import {
  isShortForm,
  MONTH_NUMBERS,
  MONTH_PATTERN,
  SHORT_MONTHS,
  WEEKDAY_NUMBERS,
} from '../../src/english/words/calendar.ts'
import { changeWords } from '../../src/english/words/changes.ts'
import { EMPTY_WORDS, functionWords, PHRASE_ENDS, STOP_WORDS } from '../../src/english/words/function-words.ts'
import { COUNTS, cardinalPattern } from '../../src/english/words/numbers.ts'
import { peopleNouns, peoplePlurals } from '../../src/english/words/people.ts'
import { wordTable } from '../../src/english/words/table.ts'
import { STATUS_WORDS, titleWords } from '../../src/english/words/titles/titles.ts'

test('a table gives the words of a class, with the forms that stand in their row', () => {
  const words = wordTable<'fruit' | 'red'>(`
apple apples: fruit red
pear: fruit
brick: red
`)
  expect([...words('fruit')]).toEqual(['apple', 'apples', 'pear'])
  expect([...words('red')]).toEqual(['apple', 'apples', 'brick'])
  expect([...words('fruit', 'red')]).toEqual(['apple', 'apples', 'pear', 'brick'])
})

test('a class of no word is empty', () => {
  expect(wordTable<'fruit' | 'red'>('apple: fruit')('red').size).toBe(0)
})

test('months and weekdays by name and by short form', () => {
  expect([MONTH_NUMBERS.get('january'), MONTH_NUMBERS.get('sept'), MONTH_NUMBERS.get('may')]).toEqual([1, 9, 5])
  expect([WEEKDAY_NUMBERS.get('sunday'), WEEKDAY_NUMBERS.get('thurs')]).toEqual([0, 4])
  expect(['oct', 'sat', 'may', 'march', 'monday', 'mayor'].map(isShortForm)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ])
  expect(SHORT_MONTHS[11]).toBe('Dec')
  expect(new RegExp(`^${MONTH_PATTERN}$`).test('sept.')).toBe(true)
})

test('number words', () => {
  expect(cardinalPattern(2, 4)).toBe('two|three|four')
  expect([COUNTS.get('a'), COUNTS.get('thirteen'), COUNTS.get('ninety')]).toEqual([1, 13, 90])
})

test('people, one and many', () => {
  expect(peopleNouns('age').has('woman')).toBe(true)
  expect(peopleNouns('age').has('soldier')).toBe(false)
  expect([...peoplePlurals('any', 'age')]).toEqual(expect.arrayContaining(['people', 'women', 'babies', 'children']))
})

test('titles, and how somebody stands to an office', () => {
  expect(titleWords('office').has('mayor')).toBe(true)
  expect(titleWords('address').has('mayor')).toBe(false)
  expect([STATUS_WORDS.get('ex'), STATUS_WORDS.get('interim'), STATUS_WORDS.get('vice')]).toEqual([
    'former',
    'acting',
    'deputy',
  ])
})

test('no word of change moves both ways', () => {
  const both = (a: 'up' | 'raises', b: 'down' | 'lowers') =>
    [...changeWords(a)].filter((word) => changeWords(b).has(word))
  expect([...both('up', 'down'), ...both('raises', 'lowers'), ...both('up', 'lowers')]).toEqual([])
})

test('small words: what says nothing, what ends a phrase, and what is worth comparing', () => {
  for (const word of ['the', 'against', 'because', 'would']) expect([word, STOP_WORDS.has(word)]).toEqual([word, true])
  for (const word of ['town', 'us', 'rose']) expect([word, STOP_WORDS.has(word)]).toEqual([word, false])
  expect([PHRASE_ENDS.has('that'), PHRASE_ENDS.has('more')]).toEqual([true, false])
  expect([EMPTY_WORDS.has('of'), EMPTY_WORDS.has('between')]).toEqual([true, false])
  expect([...functionWords('telling')].filter((word) => !STOP_WORDS.has(word))).toEqual([])
})
