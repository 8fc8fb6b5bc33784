import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractClaims, loadRules, passageMemory } from '../../src/core.ts'

const RULES = `facts:
  bridges-closed:
    match: { counts: [bridge], any: [closed] }
events:
  the flood: { on: 2024-03-09 }
`
const { rules } = loadRules([{ path: 'rules/roads.yml', text: RULES }], () => null)

const ARTICLE = `---
title: Four Bridges Closed in Ayr After Storm
date: 2024-03-22
---

Four bridges were closed in Ayr on Friday. “We counted 12 of them,” said Jean Muir, 47.

Since the flood, 31 of the 58 homes have dried out; another 9 were sold last week.

- The fund grew from £3.2m to £4.1m.
- About 30 ferries sailed. They carried 1,900 people.

Muir, who is 47, said that 58 homes had been hit.
`

const PIECES = [
  '',
  ' ',
  '\n',
  '\n\n',
  '4',
  'five bridges ',
  'Six homes burned. ',
  '. ',
  '“',
  '<!--',
  '`',
  '---\n',
  'é',
  '😀',
]
const EDIT = fc.record({ at: fc.nat(), length: fc.nat(15), piece: fc.constantFrom(...PIECES, '2024-03-2', 'March 5 ') })

test('an article that is read again with a memory after each of 1,000 edits is read as if for the first time', () => {
  for (const edits of fc.sample(fc.array(EDIT, { minLength: 40, maxLength: 40 }), 25)) {
    const memory = passageMemory()
    let text = ARTICLE
    for (const { at, length, piece } of edits) {
      const from = at % (text.length + 1)
      text = text.slice(0, from) + piece + text.slice(from + length)
      const source = { path: 'a.md', text }
      const [kept, fresh] = [extractClaims(source, { rules, memory }), extractClaims(source, { rules })]
      if (!isDeepStrictEqual(kept, fresh)) expect(kept).toEqual(fresh)
    }
  }
})

test('only passages that changed are read again', () => {
  const memory = passageMemory()
  const before = extractClaims({ path: 'a.md', text: ARTICLE }, { rules, memory })
  const after = extractClaims({ path: 'a.md', text: ARTICLE.replace('1,900', '1,800') }, { rules, memory })
  const tokensOf = (reading: typeof before) => reading.contexts.map(({ tokens }) => tokens)
  const kept = tokensOf(after).map((tokens, i) => tokens === tokensOf(before)[i])
  expect(after.quantities.filter((_, i) => !kept[i]).map(({ text }) => text)).toEqual(['30', '1,800'])
})

test('a memory begins anew with other rules, another locale and another day of publication', () => {
  const memory = passageMemory()
  const source = { text: 'The flood of 05/04/2024 closed 4 bridges on Friday.', published: '2024-05-20' }
  const again = { ...source, published: '2024-06-03' }
  for (const [asked, options] of [
    [source, { rules }],
    [source, { rules, locale: 'en-GB' }],
    [source, {}],
    [again, {}],
    [source, {}],
  ] as const)
    expect(extractClaims(asked, { ...options, memory })).toEqual(extractClaims(asked, options))
})
