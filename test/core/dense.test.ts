import { expect, test } from 'vitest'
import { checkArticle, loadRules } from '../../src/index.ts'
import { growsInStep, growsWith } from '../support/growth.ts'

const INTRO =
  'The council announced the results of the local election on Monday, and said that the turnout was higher.\n\n'
const ROWS = Array.from({ length: 600 }, (_, i) => `${(i * 7919) % 20_000} ${(i * 13) % 500} ${(i * 37) % 1000}`)

test.each([
  ['ones', '1 '.repeat(25_000)],
  ['numbers in brackets', '5) '.repeat(25_000)],
  ['percentages', '5% '.repeat(20_000)],
  ['a table of results without line breaks', `${ROWS.join(' ')} `.repeat(5)],
  ['one name', 'President Biden '.repeat(6000)],
])('%s over and over are checked in a time that grows with the text', (_, words) => {
  const checked = growsWith(words, (part) => checkArticle({ path: 'a.txt', text: INTRO + part }))
  expect(checked.findings).toEqual([])
})

test('a long chain of places within each other is compiled in a time that grows with it', () => {
  const chain = (length: number) => {
    const places = Array.from({ length }, (_, i) => `  P${i}: { in: P${i + 1} }`).join('\n')
    return `places:\n${places}\n  P${length}: {}\nfacts:\n  boats: { match: { counts: boat, place: P${length - 1} } }\n`
  }
  const load = (length: number) => loadRules([{ path: 'rules/a.yml', text: chain(length) }], () => null)
  expect(growsInStep(8000, load).mistakes).toEqual([])
})
