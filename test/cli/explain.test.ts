import { expect, test } from 'vitest'
import { makeFolder } from '../support/folder.ts'
import { runCli } from '../support/programs/cli.ts'

const RULE = `facts:
  bridges-closed:
    match: { counts: [bridge], any: [closed, shut], none: [reopened] }
    values: [{ value: 3, from: 2024-03-01 }]
`
const folder = () =>
  makeFolder({
    'rules/a.yml': RULE,
    'a.md': '---\ndate: 2024-03-02\n---\n\nFour roads flooded.\nFour bridges were painted.\n',
  })

test('a sentence, condition by condition', () => {
  const run = runCli(folder(), ['explain', 'bridges-closed', 'Three bridges were painted.'])
  expect(run.stdout).toBe(`bridges-closed: Bridges closed (rules/a.yml:2)

Three bridges were painted.
^^^^^
  not read as bridges-closed, by the words "Three bridges were painted"
  ✓ unit    a number without a unit  expected: a number without a unit
  ✓ counts  bridges                  expected: bridge
  ✗ any     nothing                  expected: closed, shut
  ✓ none    none of them             must not match: reopened
`)
  expect([run.status, run.stderr]).toEqual([0, ''])
})

test('a sentence that is read, and why it is held against nothing', () => {
  const { stdout } = runCli(folder(), ['explain', 'bridges-closed', 'Three bridges were shut.'])
  expect(stdout).toContain('read as bridges-closed, by the words')
  expect(stdout).toMatch(/! not compared with the values: its day is not known\n$/)
  const dated = ['explain', 'bridges-closed', 'Three bridges are shut.', '--published', '2024-03-02']
  expect(runCli(folder(), dated).stdout).not.toContain('!')
})

test('a line of a file', () => {
  const { stdout } = runCli(folder(), ['explain', 'bridges-closed', 'a.md:6'])
  expect(stdout).toContain('Four bridges were painted.\n')
  expect(stdout).not.toContain('flooded')
})

test('a text without numbers', () => {
  const { status, stdout } = runCli(folder(), ['explain', 'bridges-closed', 'Bridges were painted.'])
  expect([status, stdout]).toEqual([0, 'bridges-closed: Bridges closed (rules/a.yml:2)\n\nNo number was read here.\n'])
})

test('for programs', () => {
  const args = ['explain', 'bridges-closed', 'Three bridges were painted.', '--format', 'json']
  const { version, fact, quantities } = JSON.parse(runCli(folder(), args).stdout)
  expect({ version, fact }).toEqual({ version: 1, fact: 'bridges-closed' })
  expect(quantities).toMatchObject([
    {
      ...{ start: 0, end: 5, text: 'Three', low: 3, modality: 'asserted', stated: null, read: false, rivals: [] },
      sets: [
        { met: false, conditions: [{ key: 'unit' }, { key: 'counts' }, { key: 'any', met: false }, { met: true }] },
      ],
    },
  ])
})

test.each([
  [['bridge-closed', 'Words.'], 'there is no fact `bridge-closed` in the rules; did you mean `bridges-closed`?'],
  [['tonnage', 'Words.'], 'there is no fact `tonnage` in the rules; expected `bridges-closed`'],
  [['bridges-closed'], "missing required argument 'text'"],
  [['bridges-closed', 'Words.', '--published', '2024-02-30'], 'Expected a date that exists'],
])('bad usage has status 2: %j', (args, message) => {
  const run = runCli(folder(), ['explain', ...args])
  expect([run.status, run.stdout, run.stderr]).toEqual([2, '', expect.stringContaining(message)])
})

test('a path that leads to no file, or past its end, is said to', () => {
  const dir = folder()
  const missing = runCli(dir, ['explain', 'bridges-closed', 'b.md:3'])
  expect([missing.status, missing.stderr]).toEqual([2, 'error: b.md: no such file\n'])
  const past = runCli(dir, ['explain', 'bridges-closed', 'a.md:99'])
  expect([past.status, past.stderr]).toEqual([2, 'error: a.md has only 7 lines; there is no line 99\n'])
})
