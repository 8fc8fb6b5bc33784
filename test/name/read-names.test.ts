import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameTitle } from '../../src/english/words/titles/same-title.ts'
import type { Person } from '../../src/model/rules.ts'
import { readNames } from '../../src/name/index.ts'
import { growsWith } from '../support/growth.ts'
import negatives from './specs/negatives.json' with { type: 'json' }
import sameTitles from './specs/same-title.json' with { type: 'json' }
import titled from './specs/titled.json' with { type: 'json' }

const at = { path: 'people.yml', line: 1, column: 1 }
const title = (name: string) => ({ title: name, from: null, until: null, seen: null, asOf: null, source: null, at })
const PEOPLE: Person[] = [
  {
    id: 'blinken',
    name: 'Antony Blinken',
    also: [],
    misspellings: ['Anthony Blinken'],
    born: null,
    titles: [title('Secretary of State')],
    at,
  },
  {
    id: 'netanyahu',
    name: 'Benjamin Netanyahu',
    also: ['Bibi Netanyahu'],
    misspellings: ['Netanyahou'],
    born: null,
    titles: [title('Prime Minister')],
    at,
  },
]

interface Case {
  text: string
  reads: (string | null)[][]
  right?: string
}

it.each(titled as Case[])('$text', ({ text, reads, right }) => {
  const names = readNames(text, PEOPLE)
  expect(names.map(({ name, title, status, person }) => [name, title, status, person])).toEqual(reads)
  expect(names[0]?.misspelt?.right).toBe(right)
})

it.each(negatives)('names nobody: %s', (text) => {
  expect(readNames(text, PEOPLE)).toEqual([])
})

it('marks the misspelt words and spans title and name', () => {
  const text = 'So US Secretary of State Anthony Blinken said.'
  const [mention] = readNames(text, PEOPLE)
  expect(mention).toMatchObject({ text: 'US Secretary of State Anthony Blinken', start: 3 })
  expect(mention?.misspelt).toEqual({ written: 'Anthony Blinken', right: 'Antony Blinken', start: 25, end: 40 })
})

describe('titles of one office', () => {
  it.each(sameTitles as [string, string, boolean | null][])('%s / %s: %s', (a, b, expected) => {
    expect(sameTitle(a, b)).toBe(expected)
    expect(sameTitle(b, a)).toBe(expected)
  })
})

const WORDS = [
  'Antony',
  'Blinken',
  'President',
  'of',
  'the',
  'State',
  'Secretary',
  ',',
  "'s",
  'head',
  'Mossad',
  'Anthony',
  'former',
  'U.S.',
  '\n',
  'said',
  '.',
  'Mr.',
  'then-President',
  'and',
]
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 50 }).map((words) => words.join(' '))

it('never throws, slices its words, in order and without overlap', () => {
  fc.assert(
    fc.property(fc.oneof(prose, fc.string({ unit: 'grapheme' })), (text) => {
      let free = 0
      for (const mention of readNames(text, PEOPLE)) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text)
        expect(mention.start).toBeGreaterThanOrEqual(free)
        free = mention.end
        if (mention.misspelt)
          expect(text.slice(mention.misspelt.start, mention.misspelt.end)).toBe(mention.misspelt.written)
      }
    }),
  )
})

it.each(['7', 'A ', 'President ', 'Bank of ', 'Antony ', "'s ", '(', 'and ', 'a.', 'A, the head of '])(
  'takes time linear in the length of "%s" repeated',
  (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    growsWith(text, (words) => readNames(words, PEOPLE))
  },
)
