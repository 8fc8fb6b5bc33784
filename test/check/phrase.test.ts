import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractClaims } from '../../src/core.ts'
import { markedSentencesOf } from '../../src/sentence/marked-sentence.ts'
import { escapePattern, findPhrases, phrase } from '../../src/sentence/phrase.ts'

const read = (text: string) => {
  const reading = extractClaims({ text, published: '2024-03-22' })
  return { reading, markedSentences: markedSentencesOf(reading) }
}

/** What a pattern finds in the first sentence: numbers and dates as written. */
const found = (pattern: string, text: string) => {
  const { reading, markedSentences } = read(text)
  return [...findPhrases([phrase(pattern)], markedSentences[0] as (typeof markedSentences)[0])].map(
    ({ numbers, dates }) => ({
      ...Object.fromEntries(Object.entries(numbers).map(([name, index]) => [name, reading.quantities[index]?.text])),
      ...Object.fromEntries(Object.entries(dates).map(([name, date]) => [name, date.text])),
    }),
  )
}

test('numbers and dates are found by the words between them', () => {
  expect(found('rose from {a}~ to {b}~ in {@when}', 'Rents rose from 400 euros a month to 600 euros in 2021.')).toEqual(
    [{ a: '400 euros a month', b: '600 euros', when: '2021' }],
  )
})

test('white space, quotation marks, dashes and words like "about" are of one kind', () => {
  const { markedSentences } = read('They’re “here”—about   40 boats\nof some 90.')
  expect(markedSentences[0]?.words.replaceAll('\uE000', '#')).toBe('They\'re "here" – # boats of #.')
})

test('marks that the text brings along are none', () => {
  expect(found('{a} of {b}', 'He saw \uE000 of \uE000 boats.')).toEqual([])
})

test('the same number is found wherever markup stands around it', () => {
  const reading = extractClaims({ text: 'Of **134** of the [253](x.md) boats &amp; *12* barges.', format: 'markdown' })
  const [marked] = markedSentencesOf(reading)
  const [match] = findPhrases([phrase('{a} of the {b} boats & {c}')], marked as NonNullable<typeof marked>)
  expect(Object.values(match?.numbers ?? {}).map((i) => reading.quantities[i]?.text)).toEqual(['134', '253', '12'])
})

test('names of groups that hold a list give its numbers', () => {
  const { reading, markedSentences } = read('They sold 3 cars, 4 vans and 5 bikes.')
  const [match] = findPhrases([phrase('sold (?<all>.*)')], markedSentences[0] as (typeof markedSentences)[0])
  expect(match?.numbersIn('all').map((i) => reading.quantities[i]?.text)).toEqual(['3', '4', '5'])
})

test('any words can be a literal', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (words) => {
      expect(new RegExp(`^${escapePattern(words)}$`, 'u').test(words)).toBe(true)
    }),
  )
})

test('every number of any text has its mark, in order', () => {
  const piece = fc.constantFrom(
    '40 ',
    '1,200 boats ',
    'in 2021 ',
    'on 3 May 2020 ',
    'about ',
    'a third ',
    '. ',
    '\n\n',
    '“',
    '— ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const { reading, markedSentences } = read(pieces.join(''))
      const numbers = markedSentences.flatMap((marked) => marked.numbers)
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
      for (const { words, numbers, dates } of markedSentences) {
        expect(words.match(/\uE000/g)?.length ?? 0).toBe(numbers.length)
        expect(words.match(/\uE001/g)?.length ?? 0).toBe(dates.length)
      }
      expect(new Set(numbers).size).toBe(numbers.length)
      expect(numbers.every((i) => reading.quantities[i] !== undefined)).toBe(true)
    }),
    { numRuns: 60 },
  )
})
