import { expect, it } from 'vitest'
import { longestRequiredWords } from '../../src/sentence/required-words.ts'

it.each([
  ['up from nine', 'up from nine'],
  ['^(?:he|she) was born (?:on|in) ', ' was born '],
  ['(?:now,? )?the age', 'the age'],
  ['a[bc]of them', 'of them'],
  ['\\bthan\\p{L}+', 'than'],
  ['a (b(c|d)e) of', ' of'],
])('each match of %s holds "%s"', (source, words) => {
  expect(longestRequiredWords(source)).toBe(words)
})

it.each([['more than|fewer than'], ['x?y*z{0,2}'], ['(?:more than)?'], ['\\d+\\.\\d']])(
  'nothing is known to stand in each match of %s',
  (source) => {
    expect(longestRequiredWords(source)).toBe('')
  },
)

it.each([
  ['ages? of', 'age of'],
  ['ab{2}c of', 'abbc of'],
  ['s?[xyz]of', 'xof'],
  ['(a(b)c)?of the', 'of the'],
  ['out(?= of) of', 'out of'],
  ['[(]of[)] it', '(of) it'],
  ['\\(of\\) it', '(of) it'],
])('asks of what %s matches no more than it must hold', (source, match) => {
  expect(match).toMatch(new RegExp(source, 'iu'))
  expect(match).toContain(longestRequiredWords(source))
})
