import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../support/folder.ts'
import { runCli } from '../support/programs/cli.ts'

const folder = () =>
  makeFolder({
    'articles/a.md': '---\ndate: 2024-03-11\n---\n\nThe city runs 214 buses from Monday.\n',
    'articles/b.md': '---\ndate: 2024-04-02\n---\n\nTo run its 214 buses the city needs drivers.\n',
    'rules/a.yml': 'facts:\n  trams: { match: { counts: [tram] } }\n',
  })

test('learn prints a draft, or writes it to a file that is not there', () => {
  const dir = folder()
  const { status, stdout, stderr } = runCli(dir, ['learn'])
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toContain('\n  buses-runs:\n')
  expect(runCli(dir, ['learn', '--out', 'rules/draft.yml'])).toEqual({
    ...{ status: 0, stdout: '', stderr: 'wrote rules/draft.yml: 1 fact\n' },
  })
  expect(readFileSync(join(dir, 'rules/draft.yml'), 'utf8')).toBe(stdout)
  expect(runCli(dir, ['test'])).toMatchObject({ status: 0 })
})

test('learn never writes over a file', () => {
  const run = runCli(folder(), ['learn', '--out', 'rules/a.yml'])
  expect([run.status, run.stderr]).toEqual([
    2,
    'error: rules/a.yml already exists; remove it, or choose another path\n',
  ])
})

test.each([
  ['rules/a.yml', 'rules/a.yml already exists; remove it, or choose another path'],
  ['rules', 'rules already exists; remove it, or choose another path'],
  ['rules/a.yml/draft.yml', 'cannot write rules/a.yml/draft.yml'],
])('learn refuses to write to %s before it reads anything, and where it would propose nothing', (out, message) => {
  const run = runCli(makeFolder({ 'a.md': 'Words.', 'rules/a.yml': 'facts: {}\n' }), ['learn', '--out', out])
  expect([run.status, run.stdout, run.stderr]).toEqual([2, '', expect.stringContaining(`error: ${message}`)])
  expect(run.stderr).not.toContain('nothing is counted')
})

test('learn says where there is nothing to learn', () => {
  const { status, stdout, stderr } = runCli(makeFolder({ 'a.md': 'Words.' }), ['learn'])
  expect([status, stdout, stderr]).toEqual([
    0,
    '',
    expect.stringContaining('no number without a rule is repeated often enough'),
  ])
})

test('learn for programs', () => {
  const json = JSON.parse(runCli(folder(), ['learn', 'articles', '--format', 'json', '--most', '1']).stdout)
  expect(json).toMatchObject({
    version: 1,
    facts: [
      {
        ...{ id: 'buses-runs', counted: 'bus', unit: null },
        statements: [{ path: 'articles/a.md', line: 5, day: '2024-03-11', low: 214 }, { path: 'articles/b.md' }],
        examples: [{ reads: 214 }, { reads: 214 }],
      },
    ],
  })
})
