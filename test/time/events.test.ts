import { expect, test } from 'vitest'
import { extractClaims, loadRules } from '../../src/core.ts'
import { growsWith } from '../support/growth.ts'

const RULES = `
events:
  - { name: Bay storm, also: [the February gale, September 3 flood], date: 2023-02-03 }
facts:
  boats-lost: { match: { counts: boats, any: [lost] } }
`
const { rules } = loadRules([{ path: 'a.yml', text: RULES }], () => null)
const asOf = (text: string) => extractClaims({ text, published: '2024-03-22' }, { rules }).claims[0]?.asOf
const DAY = { from: '2023-02-03', to: '2023-02-03' }

test.each([
  ['In the Bay storm 12 boats were lost.', DAY],
  ['Some 12 boats were lost during the Bay Storm.', DAY],
  ['Some 12 boats were lost in the February gale.', DAY],
  ['Some 12 boats were lost on the day of the Bay storm.', DAY],
  ['Some 12 boats were lost in the September 3 flood.', DAY],
  ['Since the Bay storm 12 boats were lost.', { from: '2023-02-03', to: '2024-03-22' }],
  ['Some 12 boats were lost since that September 3 flood.', { from: '2023-02-03', to: '2024-03-22' }],
])('an event says when: %s', (text, period) => expect(asOf(text)).toEqual(period))

test.each([
  'Before the Bay storm 12 boats were lost.',
  'In a Bay storm 12 boats were lost.',
  'In the Bay stormy weather 12 boats were lost.',
  'The harbour is in the Bay, where 12 boats were lost.',
  'Some 12 boats were lost, as in the storm.',
])('and does not: %s', (text) => expect(asOf(text)).toBe(null))

test('no text takes long', () => {
  growsWith('since the Bay storm '.repeat(20_000), (text) =>
    extractClaims({ text, published: '2024-03-22' }, { rules }),
  )
})
