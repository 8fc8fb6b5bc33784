import nlp from 'compromise/two'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTerms } from '../../src/grammar/compromise/read.ts'
import { tag } from '../../src/grammar/tagger.ts'

/** Words of each kind that rules of the library ask for, so that many of them hold in what is made of these. */
const WORDS = `the a an this those his her who which that what when where and or but if not never very soon
  is are was were be been being has have had do did will would could may might must should can't didn't we've it's
  up down out off in on at of to for from with by said says told Paris Anna Smith Dr. Monday May March October Bank
  Corporation company's workers' police city ship harbour bridge minister officer chief vice president strike march
  work works working worked close closed closing record plans planned building built fast hard early first second
  two 12 1,400 2024 $5 half dozen million percent tonnes euros north well-known old-fashioned, injured; dead, wounded,
  likely more most much many few all some any another each other however, yesterday, today, e-mail and/or O'Brien`.split(
  /\s+/,
)

/** What the library itself makes of a sentence. */
const byLibrary = (text: string) =>
  (nlp(text).docs as unknown as { text: string; tags: Set<string> }[][])
    .flat()
    .filter((term) => term.text === '' || /[\p{L}\p{N}$]/u.test(term.text))
    .map((term) => `${term.text} ${[...term.tags].sort()}`)

const byOurs = (text: string) =>
  readTerms(text)
    .filter((term) => term.text === '' || /[\p{L}\p{N}$]/u.test(term.text))
    .map((term) => `${term.text} ${[...term.tags].sort()}`)

test.each([
  'The ferry carried 40 tonnes of grain to Malta on Monday, harbour officials said.',
  'Two of the three lighthouses that were built in 1912 have been closed, and the last one will close in May.',
  "She didn't say how many people worked there, but it's more than a dozen.",
  'Police arrested 12 men, wounded four and said the strike could go on until Friday.',
  'The chief executive of the well-known bakery chain, Anna Brandt, will step down at the end of the year.',
  'Had they known what was coming, the workers would have left the old mill much earlier.',
  `The council ${'and the harbour board of the northern islands '.repeat(9)} met 14 times.`,
])('tags as the library itself does: %s', (text) => {
  expect(byOurs(text)).toEqual(byLibrary(text))
})

test('tags whatever words as the library itself does', () => {
  const sentences = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 45 })
  fc.assert(
    fc.property(sentences, (words) => {
      const text = words.join(' ')
      fc.pre(byLibrary(text).length > 0 && nlp(text).docs.length === 1)
      expect(byOurs(text)).toEqual(byLibrary(text))
    }),
    { seed: 7, numRuns: 300 },
  )
})

test('a line break ends no sentence', () => {
  const tags = (text: string) => readTerms(text).map((term) => [...term.tags].sort())
  expect(tags('The public,\nwhich paid 40 euros, was pleased.')).toEqual(
    tags('The public, which paid 40 euros, was pleased.'),
  )
})

test('dictionary forms go by the part of speech', () => {
  const lemmas = tag('The ships were closing in 12 ports that ships close.').map(({ lemma }) => lemma)
  expect(lemmas).toEqual(['the', 'ship', 'is', 'close', 'in', '12', 'port', 'that', 'ship', 'close'])
})
