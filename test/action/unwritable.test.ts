import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { article, WRONG, warningsOf } from '../support/articles.ts'
import { runCli } from '../support/cli.ts'
import { commitAll, makeFolder } from '../support/folder.ts'
import { runAction } from '../support/runner.ts'

const MISTAKEN = 'facts: { ferries: { match: { count: [ferry] } } }\n'

test('without a place for its files a run shows its findings all the same, and says what it did not write', () => {
  const dir = makeFolder({ 'a.md': article(WRONG) })
  commitAll(dir, '2024-03-22')
  const run = runAction(dir, { event: 'push', env: { RUNNER_TEMP: '/nowhere/at/all' } })
  expect(run.stdout).toContain('a.md:5:26: error: 21 Mar 2024 was a Thursday, not a Friday.')
  expect(warningsOf(run)).toEqual(['The report files for later steps were not written: its folder does not exist.'])
  expect(run.outputs).toMatchObject({ errors: '1', checked: '1' })
  expect(run.status).toBe(1)
})

test('without a home folder or temporary folder the command line shows its findings', () => {
  const dir = makeFolder({ 'a.md': article(WRONG) })
  commitAll(dir, '2024-03-22')
  const nowhere = { TMPDIR: '/nowhere/at/all', HOME: '/nowhere/at/all' }
  expect(runCli(dir, ['check'], '', nowhere).stdout).toMatch(/^a\.md:5:26: error/)
})

test('rules with a mistake leave a SARIF file that says so', () => {
  const dir = makeFolder({ 'a.md': article(WRONG), 'rules/a.yml': MISTAKEN })
  commitAll(dir, '2024-03-22')
  const run = runAction(dir, { event: 'push' })
  const log = JSON.parse(readFileSync(run.outputs.sarif ?? '', 'utf8'))
  expect(log.runs[0]).toMatchObject({
    invocations: [{ executionSuccessful: false }],
    results: [{ message: { text: expect.stringContaining('unknown key `count`') } }],
  })
  const command = runCli(dir, ['check', '--format', 'sarif'])
  expect([command.status, JSON.parse(command.stdout)]).toEqual([2, log])
})
