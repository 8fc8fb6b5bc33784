import { expect, test } from 'vitest'
import { extractClaims, loadRules } from '../../src/core.ts'
import { compilePattern } from '../../src/grammar/compromise/pattern.ts'
import { growsWith } from '../support/growth.ts'

const stands = (expression: string, words: string) => {
  const pattern = compilePattern(expression)
  if ('wrong' in pattern) throw new Error(pattern.wrong)
  return pattern.standsIn(words)
}

test.each([
  ['(remain|stay) . hostage', 'they remain a hostage', true],
  ['(remain|stay) . hostage', 'they remain hostage', false],
  ['{enter} #Place', 'lorries entered Egypt', true],
  ['{enter} #Place', 'lorries entered quickly', false],
  ['^#Value (dead|killed)', '12 killed', true],
  ['^#Value (dead|killed)', 'some 12 killed', false],
  ['#Value #Adjective? ships', 'seven big ships', true],
])('%s in "%s": %s', (expression, words, expected) => expect(stands(expression, words)).toBe(expected))

test('a fact is stated only where the pattern stands, beside all other conditions', () => {
  const text = 'facts: { f: { match: { counts: ships, any: [left], pattern: "{leave} #Determiner? (port|harbour)" } } }'
  const { rules, mistakes } = loadRules([{ path: 'a.yml', text }], () => null)
  expect(mistakes).toEqual([])
  const facts = (words: string) => extractClaims({ text: words }, { rules }).claims.map(({ fact }) => fact)
  expect(facts('Nine ships left the harbour.')).toEqual(['f'])
  expect(facts('Nine ships left in the harbour sank.')).toEqual([null])
  expect(facts('Nine boats left the harbour.')).toEqual([null])
})

test.each([
  '.* .* .* .* .* .* .* .* zzz',
  '#Noun+ .* #Noun+ .* #Noun+ .* #Noun+ zzz',
  '(.+|#Noun+) (.+|#Noun+) (.+|#Noun+) (.+|#Noun+) zzz',
  'a? b? c? d? e? f? g? h? i? j? k? zzz',
  '.{1,30} .{1,30} .{1,30} .{1,30} zzz',
])('no expression takes long, whatever the words: %s', (expression) => {
  const words = 'a b c the big dog ran home and sank '.repeat(40)
  growsWith(words, (part) => stands(expression, part))
})
