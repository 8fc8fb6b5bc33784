import { expect, test } from 'vitest'
import { makeFolder } from '../support/folder.ts'
import { runCli } from '../support/programs/cli.ts'

const RULE = `facts:
  bridges-closed:
    match: { counts: [bridge], any: [closed] }
    values: [{ value: 3, from: 2024-03-01 }]
`
const folder = (text: string) => makeFolder({ 'rules/a.yml': RULE, 'a.md': `---\ndate: 2024-06-02\n---\n\n${text}\n` })

test('what to look at in the rules, with status 0', () => {
  const dir = folder('Five bridges are closed.')
  expect(runCli(dir, ['rules', 'check'])).toEqual({
    status: 0,
    stdout: `rules/a.yml:4: Bridges closed: no value after 1 Mar 2024, and 1 article gives newer figures: five on 2 Jun 2024, 93 days later.
  = a.md:5

1 thing to look at in the rules. 1 article read.
`,
    stderr: '',
  })
  const { version, articles, notes } = JSON.parse(runCli(dir, ['rules', 'check', '--format', 'json']).stdout)
  expect([version, articles, notes.length, notes[0].about]).toEqual([1, 1, 1, 'stale-series'])
  expect(runCli(dir, ['rules', 'check', '--days', '100']).stdout).toBe(
    'Nothing to look at in the rules. 1 article read.\n',
  )
})

test('a mistake in the rules is said first', () => {
  const dir = makeFolder({ 'rules/a.yml': 'facts: { f: {} }\n' })
  expect(runCli(dir, ['rules', 'check'])).toMatchObject({ status: 2, stdout: '' })
})
