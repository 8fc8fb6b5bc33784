import { readFileSync } from 'node:fs'
import nlp from 'compromise/two'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lemmaOf } from '../../src/grammar/compromise/lemma.ts'
import { library, type Term, type View, viewOf } from '../../src/grammar/compromise/library.ts'
import { readTerms } from '../../src/grammar/compromise/read.ts'

/** What the library itself makes of a text, taken for one sentence: its own steps, in its own order. */
function byLibrary(text: string): View {
  const { splitTerms, splitWhitespace } = library.methods.one.tokenize
  const words = splitTerms(text, library.model).map((raw) => splitWhitespace(raw, library.model))
  const view = viewOf([words.map((word) => ({ ...word, tags: new Set<string>() }))], library)
  view.compute('normal')
  return view.compute((nlp as unknown as { hooks(): string[] }).hooks())
}

const print = ({ text, normal, implicit, tags }: Term) => `${text} ${normal} ${implicit} ${[...tags].sort()}`

function expectEqual(text: string) {
  const view = byLibrary(text)
  const ours = readTerms(text)
  expect(ours.map(print)).toEqual(view.document.flat().map(print))
  const lemmas = ours.map((term) => lemmaOf(term, term.normal))
  expect(lemmas).toEqual(
    view
      .compute('root')
      .document.flat()
      .map(({ root, normal }) => root ?? normal),
  )
}

const SENTENCES = readFileSync(new URL('sentences.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

/** Parts that make sentences of news; every combination is one. */
const PARTS = {
  time: ['', 'On Monday ', 'In 2019, ', 'Last night, ', 'After the strike ended, ', 'By the time help came, '],
  subject: ['the mayor', 'Anna Brandt', "the city's largest bank", 'police', 'two of the 12 sisters', 'nobody'],
  verb: ['lost', "didn't sell", 'has been closing', 'will have to pay for', 'was told to leave', 'says it needs'],
  object: ['40 boats', 'the well-known mill', '$3.2m', 'more than half of its workers', 'it', 'ten first-class seats'],
  rest: [
    '.',
    ', officials said.',
    ' and left for Oslo.',
    ', which had cost 5kg of gold.',
    " because there's no road.",
    '!',
  ],
}

const joined = fc
  .record({
    time: fc.constantFrom(...PARTS.time),
    subject: fc.constantFrom(...PARTS.subject),
    verb: fc.constantFrom(...PARTS.verb),
    object: fc.constantFrom(...PARTS.object),
    rest: fc.constantFrom(...PARTS.rest),
  })
  .map(({ time, subject, verb, object, rest }) => `${time}${subject} ${verb} ${object}${rest}`)
  .map((text) => text[0]?.toUpperCase() + text.slice(1))

/** Words of each kind that rules of the library ask for, so that many of them hold in what is made of these. */
const WORDS = `the a an this those his her who which that what when where and or but if not never very soon
  is are was were be been being has have had do did will would could may might must should can't didn't we've it's
  up down out off in on at of to for from with by said says told Paris Anna Smith Dr. Monday May March October Bank
  Corporation company's workers' police city ship harbour bridge minister officer chief vice president strike march
  work works working worked close closed closing record plans planned building built fast hard early first second
  two 12 1,400 2024 $5 14p half dozen million percent tonnes euros north well-known old-fashioned, injured; dead, @
  likely more most much many few all some any another each other however, yesterday, today, e-mail and/or O'Brien`.split(
  /\s+/,
)

describe('words are tagged, and brought to their dictionary form, as the library itself does', () => {
  test.each(SENTENCES)('%s', (text) => expectEqual(text))

  test('in sentences put together from parts', () => {
    fc.assert(fc.property(joined, expectEqual), { seed: 11, numRuns: 200 })
  })

  test('in the sentences of a paragraph, taken for one', () => {
    const several = fc.array(fc.constantFrom(...SENTENCES), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(several, (sentences) => expectEqual(sentences.join(' '))),
      { seed: 12, numRuns: 50 },
    )
  })

  test('in words in any order', () => {
    const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 45 })
    fc.assert(
      fc.property(words, (of) => expectEqual(of.join(' '))),
      { seed: 7, numRuns: 300 },
    )
  })
})

test('a line break ends no sentence', () => {
  const tags = (text: string) => readTerms(text).map((term) => [...term.tags].sort())
  expect(tags('The public,\nwhich paid 40 euros, was pleased.')).toEqual(
    tags('The public, which paid 40 euros, was pleased.'),
  )
})
