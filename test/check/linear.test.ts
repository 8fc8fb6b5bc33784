import { expect, test } from 'vitest'
import { checkArticle, loadRules } from '../../src/core.ts'

const { rules } = loadRules(
  [{ path: 'rules.yml', text: 'events:\n  - { name: October 7 attack, date: 2023-10-07 }\n' }],
  () => null,
)

test.each([
  '134 of the 253 ',
  '12 people: 3 men, 4 women and 5 boys ',
  'rose 5% to 10 from 9 and ',
  'Hanegbi Hannegbi ',
  'three reasons:\n\n- a\n\n',
  'the October 8 attack ',
  'born in 1950 died in 1999 ',
])('a great many of %j take no long time', (piece) => {
  const started = performance.now()
  checkArticle({ text: piece.repeat(3_000), path: 'a.md', published: '2024-03-22' }, { rules })
  expect(performance.now() - started).toBeLessThan(20_000)
})
