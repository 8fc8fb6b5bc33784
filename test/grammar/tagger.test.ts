import { expect, test } from 'vitest'
import { readWords } from '../../src/grammar/tagger.ts'
import type { WordsOfNumber } from '../../src/grammar/tokens.ts'
import { isQuantity } from '../../src/grammar/word-class.ts'

test('dictionary forms go by the part of speech', () => {
  const lemmas = readWords('The ships were closing in 12 ports that ships close.', 0, []).map(({ lemma }) => lemma)
  expect(lemmas).toEqual(['the', 'ship', 'be', 'close', 'in', '12', 'port', 'that', 'ship', 'close'])
})

test('a number stands as one word, and every range counts from the offset', () => {
  const words = readWords("They didn't sell 2.5 million boats.", 100, [
    { start: 117, end: 128, number: '2.5 million' } as WordsOfNumber,
  ])
  expect(words.map(({ text, start, end }) => [text, start, end])).toEqual([
    ['They', 100, 104],
    ["didn't", 105, 111],
    ['', 111, 111],
    ['sell', 112, 116],
    ['2.5 million', 117, 128],
    ['boats', 129, 134],
  ])
  expect(words.filter(isQuantity).map(({ text }) => text)).toEqual(['2.5 million'])
})
