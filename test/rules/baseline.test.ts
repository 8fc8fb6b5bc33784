import { expect, test } from 'vitest'
import { readBaseline } from '../../src/rules/index.ts'

const read = (text: string) => readBaseline({ path: 'known.yml', text })

test('entries, each with its place', () => {
  const text = `known:
  - { path: a.md, check: weekday, words: "Friday, March 1" }
  - path: b.md
    check: fact-value
    fact: hostages-held
    words: "130"
    times: 2
`
  expect(read(text)).toEqual({
    entries: [
      {
        path: 'a.md',
        check: 'weekday',
        fact: null,
        words: 'Friday, March 1',
        times: 1,
        at: { path: 'known.yml', line: 2, column: 5 },
      },
      {
        path: 'b.md',
        check: 'fact-value',
        fact: 'hostages-held',
        words: '130',
        times: 2,
        at: { path: 'known.yml', line: 3, column: 5 },
      },
    ],
    mistakes: [],
  })
})

test.each(['', '{}', 'known: []'])('an empty one knows nothing: %j', (text) => {
  expect(read(text)).toEqual({ entries: [], mistakes: [] })
})

test('every mistake at its place, and no entries', () => {
  const text = `known:
  - { path: a.md, check: weekday }
  - { path: a.md, check: weekday, words: 130 }
  - { path: a.md, check: weekday, words: "130", times: 0 }
  - { path: a.md, check: weekday, words: "130", line: 3 }
  - a.md
unknown: 1
`
  const { entries, mistakes } = read(text)
  expect(entries).toEqual([])
  expect(mistakes.map(({ line, column }) => `${line}:${column}`).toSorted()).toEqual([
    '2:5',
    '3:42',
    '4:56',
    '5:49',
    '6:5',
    '7:1',
  ])
})
