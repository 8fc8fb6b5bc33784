import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../support/folder.ts'
import { BUILT } from '../support/programs/built.ts'
import { runCli } from '../support/programs/cli.ts'

const RULE = `facts:
  bridges-closed:
    match: { counts: [bridge], any: [closed] }
    values: [{ value: 7, from: 2024-03-01 }]
    examples:
      - { text: Seven bridges are closed., reads: 7 }
      - { text: Seven roads are closed., reads: nothing }
      - { text: Eight bridges are closed., published: 2024-03-02, reads: 8, finds: fact-value }
`

const TEST = `rules: ./a.yml
tests:
  - name: An eighth bridge
    article: |
      ---
      date: 2024-03-02
      ---

      Eight bridges are closed, and two bridges were painted.
    reads: { bridges-closed: 8 }
    finds:
      - { check: fact-value, words: Eight, line: 5, expected: 7, severity: error }
  - name: Nothing closed
    published: 2024-03-02
    article: Seven bridges are open.
    reads: { bridges-closed: nothing }
    finds: nothing
`

test('examples and tests that pass', () => {
  const dir = makeFolder({ 'rules/a.yml': RULE, 'rules/a.test.yml': TEST })
  expect(runCli(dir, ['test'])).toEqual({ status: 0, stdout: '3 examples and 2 tests, all pass.\n', stderr: '' })
  expect(runCli(dir, ['test', 'rules/a.test.yml']).stdout).toBe('2 tests, all pass.\n')
  expect(runCli(dir, ['test', 'rules/a.yml']).stdout).toBe('3 examples, all pass.\n')
})

test('an example that fails tells the words that matched', () => {
  const run = runCli(makeFolder({ 'rules/a.yml': RULE.replace('reads: 7', 'reads: nothing') }), ['test'])
  expect(run.stdout).toBe(`rules/a.yml:6:9: example fails for bridges-closed
  Seven bridges are closed.
  expected: nothing
  read:     7
  Seven is read: counts "bridges", any "closed"

3 examples, 1 fail.
`)
  expect(run.status).toBe(1)
})

test.each([
  ['are closed., reads: 7', 'are shut., reads: 7', 'Seven is not read: any is nothing (expected: closed)'],
  ['Seven bridges are', 'Seven roads are', 'Seven is not read: counts is "roads" (expected: bridge)'],
])('an example that fails tells the condition that is not met: %s → %s', (from, to, reason) => {
  const { stdout } = runCli(makeFolder({ 'rules/a.yml': RULE.replace(from, to) }), ['test'])
  expect(stdout).toContain(`\n  expected: 7\n  read:     nothing\n  ${reason}\n`)
})

test('an example that finds something else', () => {
  const { status, stdout } = runCli(
    makeFolder({ 'rules/a.yml': RULE.replace('finds: fact-value', 'finds: nothing') }),
    ['test'],
  )
  expect([status, stdout]).toEqual([1, expect.stringContaining('\n  expected: nothing\n  found:    fact-value\n')])
})

test('a test that fails, at the line of what it expects', () => {
  const wrong = TEST.replace('bridges-closed: 8', 'bridges-closed: [8, 2]').replace('line: 5', 'line: 6')
  const { status, stdout } = runCli(makeFolder({ 'rules/a.yml': RULE, 'rules/a.test.yml': wrong }), ['test'])
  expect(stdout).toBe(`rules/a.test.yml:10:14: test fails "An eighth bridge"
  expected: 8, 2
  read:     8
  two is not read: any is nothing (expected: closed)

rules/a.test.yml:11:5: test fails "An eighth bridge"
  expected: fact-value at "Eight" in line 6 where 7 is right (error)
  found:    fact-value at "Eight" in line 5 where 7 is right (error)

3 examples and 2 tests, 1 fail.
`)
  expect(status).toBe(1)
})

test('a finding that nobody expects fails the test', () => {
  const silent = TEST.replace(/finds:\n.*\n/, 'finds: nothing\n')
  const { status, stdout } = runCli(makeFolder({ 'rules/a.yml': RULE, 'rules/a.test.yml': silent }), ['test'])
  expect([status, stdout]).toEqual([1, expect.stringContaining('expected: nothing\n  found:    fact-value at "Eight"')])
})

test('every mistake in files of tests, at its line', () => {
  const dir = makeFolder({
    'rules/a.yml': RULE,
    'rules/a.test.yml': TEST.replace('bridges-closed: 8', 'bridge-closed: 8').replace('fact-value', 'fact-vlaue'),
    'rules/b.test.yml': 'rules: ./c.yml\ntests:\n  - { name: x, article: y, finds: nothing }\n',
    'rules/c.test.yml': 'test: []\n',
  })
  const { status, stdout, stderr } = runCli(dir, ['test'])
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toBe(`error: The tests of rules have mistakes, so nothing was tested.
rules/a.test.yml:10:14: there is no fact \`bridge-closed\` in the rules in force; did you mean \`bridges-closed\`?
rules/a.test.yml:12:18: there is no check \`fact-vlaue\`; did you mean \`fact-value\`?
rules/b.test.yml:1:8: there is no file \`rules/c.yml\`
rules/c.test.yml:1:1: unknown key \`test\`; did you mean \`tests\`?
`)
})

test('examples of shipped packs are not the repo’s own', () => {
  const dir = makeFolder({ 'rules/a.yml': `extends: factlint/crisis\n${RULE}` })
  expect(runCli(dir, ['test']).stdout).toBe('3 examples, all pass.\n')
})

test('facts without a sentence that must not be read are named; a test will do', () => {
  const bare = RULE.replace(/ .*nothing.*\n/, '')
  const { status, stdout } = runCli(makeFolder({ 'rules/a.yml': bare }), ['test'])
  expect(stdout).toBe(`No example that must not be read (\`reads: nothing\`):
  bridges-closed (rules/a.yml:2)

2 examples, all pass.
`)
  expect(status).toBe(0)
  expect(runCli(makeFolder({ 'rules/a.yml': bare, 'rules/a.test.yml': TEST }), ['test']).stdout).not.toContain(
    'No example',
  )
})

test('--coverage names the facts that no article states', () => {
  const more = `${RULE}  roads-closed: { match: { counts: road, any: [closed] }, examples: [{ text: One., reads: nothing }] }\n`
  const files = { 'rules/a.yml': more, 'a.md': 'Seven bridges were closed.', 'b.md': 'No bridge was closed.' }
  const { stdout } = runCli(makeFolder(files), ['test', '--coverage'])
  expect(stdout).toContain('Never read in 2 articles:\n  roads-closed (rules/a.yml:9)\n')
  const json = JSON.parse(runCli(makeFolder(files), ['test', '--coverage', '--format', 'json']).stdout)
  expect(json.coverage).toEqual({
    articles: 2,
    facts: [
      { fact: 'bridges-closed', claims: 1, articles: 1 },
      { fact: 'roads-closed', claims: 0, articles: 0 },
    ],
  })
})

test('for programs', () => {
  const dir = makeFolder({ 'rules/a.yml': RULE, 'rules/a.test.yml': TEST })
  expect(JSON.parse(runCli(dir, ['test', '--format', 'json']).stdout)).toMatchObject({
    version: 1,
    examples: [
      {
        ...{ fact: 'bridges-closed', path: 'rules/a.yml', line: 6, text: 'Seven bridges are closed.', published: null },
        ...{ passed: true, expected: '7', actual: '7', why: [] },
      },
      { passed: true },
      { about: 'read', published: '2024-03-02' },
      { about: 'found', expected: 'fact-value', actual: 'fact-value' },
    ],
    tests: [{ name: 'An eighth bridge', about: 'read' }, { about: 'found' }, { name: 'Nothing closed' }, {}],
    withoutNegative: [],
    coverage: null,
  })
})

test('all examples of the packs pass as they are published', () => {
  const folder = join(BUILT, 'rules')
  const packs = globSync('*.yml', { cwd: folder }).map((name) => [
    `rules/${name}`,
    readFileSync(join(folder, name), 'utf8'),
  ])
  const { stdout } = runCli(makeFolder(Object.fromEntries(packs)), ['test'])
  expect(stdout).toMatch(/^\d+ examples, all pass\.$/m)
})
