import { expect, test } from 'vitest'
import { factIndex, loadRules } from '../../src/rules/index.ts'
import { context } from './context.ts'

const index = (text: string) => {
  const { rules, mistakes } = loadRules([{ path: 'a.yml', text }], () => null)
  expect(mistakes).toEqual([])
  const { match } = factIndex(rules)
  return (clause: string) => match(context({ clause }))?.id ?? null
}

const FATES = `
facts:
  killed: { match: { counts: [people, worker], alone: [killed], any: [killed] } }
  hurt: { match: { counts: [people, worker], alone: [hurt], any: [hurt] } }
  aid-killed: { match: { counts: [aid worker], any: [killed] } }
  storm-killed: { match: { counts: [people, worker], any: [killed], all: [<event>] } }
events: [{ name: Bay storm, date: 2024-02-03 }]
`

test.each([
  ['the one that fits', 'flood killed 7 [people]', 'killed'],
  ['none where none fits', 'flood spared 7 [people]', null],
  ['none for another thing', 'flood killed 7 [sheep]', null],
  ['more conditions met', 'bay storm killed 7 [people]', 'storm-killed'],
  ['more words of what is counted', 'raid killed 7 [aid workers]', 'aid-killed'],
  ['the nearer word', 'flood killed 7 [people] while 3 were hurt', 'killed'],
  ['the nearer word, alone', '2 killed while 30 hurt', 'killed'],
])('of several facts %s: %s', (_, clause, id) => expect(index(FATES)(clause)).toBe(id))

test('none where nothing tells two facts apart', () => {
  const twins = 'facts:\n  one: { match: { counts: boats } }\n  two: { match: { counts: boats } }\n'
  expect(index(twins)('7 [boats]')).toBe(null)
  expect(index(`${twins}  three: { match: { counts: boats, any: sunk } }\n`)('7 [boats] sank')).toBe('three')
})

test('a thousand facts are told apart', () => {
  const facts = Array.from({ length: 1000 }, (_, i) => `  f${i}: { match: { counts: [thing${i}x], any: [<done>] } }`)
  const match = index(`words: { done: [done, made, sold] }\nfacts:\n${facts.join('\n')}\n`)
  expect(match('sold 7 [thing512x]')).toBe('f512')
})
