import { expect, test } from 'vitest'
import { checkArticle, loadRules } from '../../src/core.ts'
import { applyEdit, type Finding, type Fix } from '../../src/model/index.ts'

const RULES = `facts:
  bridges-closed:
    match: { counts: [bridge], any: [closed] }
    values:
      - { value: 3, from: 2024-03-01, until: 2024-03-08 } # spring
      - { value: 4, from: 2024-03-09 }
    direction: rising
`

function check(text: string, published: string, rulesText = RULES): Finding[] {
  const { rules, mistakes } = loadRules([{ path: 'rules/a.yml', text: rulesText }], () => null)
  expect(mistakes).toEqual([])
  return checkArticle({ text, published, path: 'a.txt' }, { rules }).findings
}

const updates = (findings: Finding[]): Fix[] =>
  findings.flatMap(({ fixes }) => fixes.filter(({ path }) => path !== null))

test('a newer value is offered as a line of the rules, which takes the finding away', () => {
  const text = 'Five bridges are closed, the mayor said.'
  const [fix, ...others] = updates(check(text, '2024-03-12'))
  expect(others).toEqual([])
  if (!fix) throw new Error('no fix')
  expect([fix.title, fix.path]).toEqual(['Add 5 from 12 Mar 2024 to rules/a.yml', 'rules/a.yml'])
  const after = applyEdit(RULES, fix)
  expect(after).toBe(
    RULES.replace('    direction', '      - { value: 5, from: 2024-03-12, source: "mayor, in a.txt" }\n    direction'),
  )
  expect(check(text, '2024-03-12', after)).toEqual([])
})

test.each([
  ['Over 5 bridges are closed.', 'over: 5'],
  ['At least 5 bridges are closed.', 'at-least: 5'],
  ['About 50 bridges are closed.', 'about: 50'],
  ['Between 5 and 7 bridges are closed.', 'between: [ 5, 7 ]'],
])('with the bound as said: %s', (text, number) => {
  expect(updates(check(text, '2024-03-12'))).toMatchObject([{ replacement: expect.stringContaining(`{ ${number},`) }])
})

test('a number that breaks the direction of the last value is offered too', () => {
  const rules = RULES.replace('from: 2024-03-09 ', 'from: 2024-03-09, until: 2024-03-09 ')
  expect(check('Two bridges are closed.', '2024-03-12', rules)).toMatchObject([
    { check: 'fact-direction', fixes: [{ path: 'rules/a.yml' }] },
  ])
})

test.each([
  ['an older day', 'Five bridges are closed.', '2024-03-03', RULES],
  ['the day of the last value', 'Five bridges are closed.', '2024-03-09', RULES],
  [
    'a value that is still to end',
    'Five bridges are closed.',
    '2024-03-12',
    RULES.replace('-09 ', '-09, until: 2024-12-31 '),
  ],
])('nothing is offered for %s', (_, text, published, rules) => {
  const findings = check(text, published, rules)
  expect(findings).not.toEqual([])
  expect(updates(findings)).toEqual([])
})

test('nothing is offered for a shipped pack', () => {
  const { rules } = loadRules([], () => RULES, { extends: ['factlint/crisis'] })
  const { findings } = checkArticle({ text: 'Five bridges are closed.', published: '2024-03-12' }, { rules })
  expect(findings).toHaveLength(1)
  expect(updates(findings)).toEqual([])
})
