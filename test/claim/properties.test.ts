import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractClaims } from '../../src/core.ts'
import type { Reading, Span } from '../../src/model/index.ts'
import { shippedRules } from '../support/rules.ts'

const PUBLISHED = '2024-03-22'
const OPTIONS = { rules: shippedRules() }
const RUNS = { numRuns: 150 }

const read = (text: string): Reading => extractClaims({ text, published: PUBLISHED }, OPTIONS)

/** Words that readers look out for, strung together without sense, so that every road is taken in odd company. */
const word = fc.constantFrom(
  ...'134 some seven million pounds (3,175 tonnes) of the hostages , said on Friday that Thursday March 21, 2024 Gaza not will'.split(
    ' ',
  ),
  ...'could killed wounded and “ ” " who 12 per cent US Prime Minister Benjamin Netanyahu half rose from to including – ; . '.split(
    ' ',
  ),
)
const sentence = fc.array(word, { maxLength: 25 }).map((words) => `${words.join(' ')}.`)
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), sentence)

const spansOf = ({ quantities, dates, names }: Reading): Span[] => [...quantities, ...dates, ...names]

describe('whatever the text', () => {
  it('reads it', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { quantities, claims, contexts, sentenceOf } = read(text)
        expect(claims.map(({ quantity }) => quantity)).toEqual(quantities.map((_, i) => i))
        expect([contexts.length, sentenceOf.length]).toEqual([claims.length, claims.length])
      }),
      RUNS,
    )
  })

  it('finds spans that are slices of it', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const span of spansOf(read(text))) expect(text.slice(span.start, span.end)).toBe(span.text)
      }),
      RUNS,
    )
  })

  it('finds spans that are slices of the file, markup and all', () => {
    const marked = fc.array(fc.tuple(word, fc.constantFrom('', '*', '**', '\\', '&amp; ', '[', '](x) ', '\r\n')))
    fc.assert(
      fc.property(marked, (parts) => {
        const text = `---\ntitle: Two of a kind\ndate: ${PUBLISHED}\n---\n\n${parts.flat().join(' ')}`
        const reading = extractClaims({ text, path: 'article.md' }, OPTIONS)
        for (const span of spansOf(reading)) expect(text.slice(span.start, span.end)).toBe(span.text)
      }),
      RUNS,
    )
  })

  it('ties a quantity to another one of the list', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { quantities } = read(text)
        quantities.forEach(({ of }, i) => {
          if (of === null) return
          expect(quantities[of]).toBeDefined()
          expect(of).not.toBe(i)
        })
      }),
      RUNS,
    )
  })

  it('reads a paragraph the same whatever paragraph follows', () => {
    fc.assert(
      fc.property(sentence, sentence, (first, second) => {
        const alone = read(first)
        const followed = read(`${first}\n\n${second}`)
        const isFirst = ({ start }: Span) => start < first.length
        expect(followed.quantities.filter(isFirst)).toEqual(alone.quantities)
        expect(followed.dates.filter(isFirst)).toEqual(alone.dates)
        expect(followed.names.filter(isFirst)).toEqual(alone.names)
        expect(followed.claims.slice(0, alone.claims.length)).toEqual(alone.claims)
      }),
      RUNS,
    )
  })
})
