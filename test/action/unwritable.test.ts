import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { article, shownAt, WRONG, warningsOf } from '../support/articles.ts'
import { commitAll, dated, makeFolder, makePullRequest } from '../support/folder.ts'
import { runCli } from '../support/programs/cli.ts'
import { startAction } from '../support/programs/runner.ts'

const MISTAKEN = 'facts: { ferries: { match: { count: [ferry] } } }\n'

test('without a place for its files a run shows its findings all the same, and says what it did not write', () => {
  const dir = makeFolder({ 'a.md': article(WRONG) })
  commitAll(dir, '2024-03-22')
  const run = startAction(dir, { event: 'push', env: { RUNNER_TEMP: '/nowhere/at/all' } })
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
  const run = startAction(dir, { event: 'push' })
  const log = JSON.parse(readFileSync(run.outputs.sarif ?? '', 'utf8'))
  expect(log.runs[0]).toMatchObject({
    invocations: [{ executionSuccessful: false }],
    results: [{ message: { text: expect.stringContaining('unknown key `count`') } }],
  })
  const command = runCli(dir, ['check', '--format', 'sarif'])
  expect([command.status, JSON.parse(command.stdout)]).toEqual([2, log])
})

const EARLIER = dated('2024-03-01', 'The mayor Anna Berg, 44, opened the bridge.')
const NEW = `${article(WRONG)}\nThe mayor Anna Berg, 51, closed it.\n`

test('whichever write the disk has no room for, the findings are in the log, and what was not written is said', () => {
  const { dir, payload } = makePullRequest({ 'old.md': EARLIER }, { 'new.md': NEW })
  const kept = { NODE_COMPILE_CACHE: '' } // Node writes what it compiles where it would be asked for by other tests
  for (const [largestFile, unwritten] of [
    [0, ['index.sqlite', 'report files', 'outputs']],
    [2, ['index.sqlite', 'report files']],
    [40, ['index.sqlite']],
  ] as const) {
    const run = startAction(dir, { payload, largestFile, env: kept })
    expect(run.stdout).toContain('new.md:5:26: error: 21 Mar 2024 was a Thursday, not a Friday.')
    expect(run.stdout).toContain('Anna Berg is 51 here, 44 in old.md')
    expect([run.status, run.stderr]).toEqual([1, ''])
    const said = warningsOf(run).join('\n')
    for (const what of unwritten) expect(said).toContain(what)
  }
})

test('whatever stands where the index is to be kept, the findings are shown', () => {
  const { dir, payload } = makePullRequest({ 'old.md': EARLIER }, { 'new.md': NEW })
  symlinkSync('/nowhere/at/all', join(dir, '.git/factlint'))
  const run = startAction(dir, { payload })
  expect(shownAt(run)).toEqual(['new.md:5', 'new.md:7'])
  expect(warningsOf(run).join()).toContain('index.sqlite cannot be written')
})

/** Loaded before the program: clocks that go back and forth by days. */
const JUMPING = `data:text/javascript,${encodeURIComponent(`let at = 0
const jump = () => (at = (at * 7919 + 1e9) % 864e6) - 432e6
const now = Date.now
Date.now = () => now() + jump()
const since = performance.now.bind(performance)
performance.now = () => since() + jump()`)}`

test('clocks that jump change nothing', () => {
  const { dir, payload } = makePullRequest({ 'old.md': EARLIER }, { 'new.md': NEW })
  const run = startAction(dir, { payload, env: { NODE_OPTIONS: `--import=${JUMPING}` } })
  expect([run.status, run.stderr, shownAt(run)]).toEqual([1, '', ['new.md:5', 'new.md:7']])
})
