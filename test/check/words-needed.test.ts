import { expect, it } from 'vitest'
import { requiredBy } from '../../src/sentence/required.ts'

it.each([
  ['up from nine', 'up from nine'],
  ['^(?:he|she) was born (?:on|in) ', ' was born '],
  ['(?:now,? )?the age', 'the age'],
  ['a[bc]of them', 'of them'],
  ['\\bthan\\p{L}+', 'than'],
  ['a (b(c|d)e) of', ' of'],
])('each match of %s holds "%s"', (source, words) => {
  expect(requiredBy(source).words).toEqual([words])
})

it.each([
  ['more than|fewer than', ['more than', 'fewer than']],
  ['\\b(?:since|after(?: the)?) \\d', ['since', 'after']],
  ['(?<when>the (?:before|after)) it', ['before', 'after']],
  ['(?:up|over){1,3}(?: to)?', ['up', 'over']],
])('each match of %s holds one of %j', (source, words) => {
  expect(requiredBy(source).words).toEqual(words)
})

it.each([
  ['x?y*z{0,2}'],
  ['(?:more than)?'],
  ['\\d+\\.\\d'],
  ['more than|\\d'],
  ['(?:up|down){0,2}'],
  ['\\p{Lu}\\x7e\\u0065'],
])('nothing is known to stand in each match of %s', (source) => {
  expect(requiredBy(source).words).toEqual([''])
})

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
  expect(requiredBy(source).words.filter((one) => match.includes(one))).not.toEqual([])
})
