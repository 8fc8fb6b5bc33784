import { describe, expect, test } from 'vitest'
import { checkArticle, loadRules } from '../../src/core.ts'

/** Finds what is wrong with "Five bridges are closed." and what is after the day of the rules, on a day. */
function on(published: string, fact: string, head = '') {
  const text = `${head}facts: { bridges: { name: Bridges closed, match: { counts: bridge, any: [closed] }, ${fact} } }\n`
  const { rules, mistakes } = loadRules([{ path: 'a.yml', text }], () => null)
  expect(mistakes).toEqual([])
  const { findings, afterAsOf } = checkArticle({ text: 'Five bridges are closed.', published }, { rules })
  return { messages: findings.map(({ message }) => message), afterAsOf }
}

const VALUE = 'values: [{ value: 3, from: 2024-03-01 }]'
const WRONG = ['Bridges closed: five here, 3 in the rules from 1 Mar 2024.']

describe('the last value of a series', () => {
  test('holds from then on', () => {
    expect(on('2026-03-01', VALUE)).toEqual({ messages: WRONG, afterAsOf: [] })
  })

  test.each([
    ['of the series', `as-of: 2024-06-01, ${VALUE}`, ''],
    ['of its file', VALUE, 'as-of: 2024-06-01\n'],
    ['of the series before that of the file', `as-of: 2024-06-01, ${VALUE}`, 'as-of: 2025-06-01\n'],
  ])('says nothing after the day %s, and that is counted', (_, fact, head) => {
    expect(on('2024-06-01', fact, head)).toEqual({ messages: WRONG, afterAsOf: [] })
    const after = { path: 'a.yml', asOf: '2024-06-01', titles: 0, figures: 1 }
    expect(on('2024-06-02', fact, head)).toEqual({ messages: [], afterAsOf: [after] })
  })

  test('with an end of its own keeps it', () => {
    const fact =
      'as-of: 2024-06-01, values: [{ value: 3, from: 2024-03-01, until: 2024-04-01 }, { value: 5, from: 2024-05-01 }]'
    expect(on('2024-03-02', fact).messages).toEqual(['Bridges closed: five here, 3 in the rules from 1 Mar 2024.'])
    expect(on('2024-05-02', fact).messages).toEqual([])
  })
})
