import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ALSO_WRONG, article, RIGHT, reportOf, shownAt, WRONG, warningsOf } from '../support/articles.ts'
import { commitAll, makeFolder, makePullRequest } from '../support/folder.ts'
import { runCli } from '../support/programs/cli.ts'
import { runAction } from '../support/programs/runner.ts'

const FILE = '.factlint-baseline.yml'
const entry = (path: string, words = 'Friday, March 21, 2024', more = '') =>
  `  - { path: ${path}, check: weekday, words: '${words}'${more} }\n`
const known = (...entries: string[]) => `known:\n${entries.join('')}`
const everything = (files: Record<string, string>) => {
  const dir = makeFolder(files)
  commitAll(dir, '2024-03-22')
  return runAction(dir, { event: 'schedule' })
}

test('an old corpus does not turn everything red: what the baseline knows is counted, not shown', () => {
  const files = { 'a.md': article(WRONG), 'b.md': article(ALSO_WRONG), [FILE]: known(entry('a.md')) }
  const one = everything(files)
  expect([shownAt(one), one.status]).toEqual([['b.md:5'], 1])
  expect(reportOf(one).coverage.unshown?.known.error).toBe(1)
  expect(one.summary).toContain('Counted, not shown: 1 error in the baseline.')
})

test('an entry is told by its words: lines above it do not matter, another error beside it is shown', () => {
  const files = { 'a.md': article('First.', RIGHT, ALSO_WRONG, WRONG), [FILE]: known(entry('a.md')) }
  expect(shownAt(everything(files))).toEqual(['a.md:9'])
})

test('the same words twice are known as often as the entry says', () => {
  const files = { 'a.md': article(WRONG, WRONG, WRONG) }
  expect(shownAt(everything({ ...files, [FILE]: known(entry('a.md')) }))).toEqual(['a.md:7', 'a.md:9'])
  const twice = known(entry('a.md', undefined, ', times: 2'))
  expect(shownAt(everything({ ...files, [FILE]: twice }))).toEqual(['a.md:9'])
})

test('the same words in another article are not known, unless the article was moved there', () => {
  const files = { 'b.md': article(WRONG), [FILE]: known(entry('a.md')) }
  expect(shownAt(everything({ ...files, 'a.md': article(RIGHT) }))).toEqual(['b.md:5'])
  expect(shownAt(everything(files))).toEqual([])
})

test('an entry that is not found any more is reported at its line', () => {
  const one = everything({ 'a.md': article(RIGHT), [FILE]: known(entry('gone.md'), entry('a.md')) })
  expect(reportOf(one).problems).toMatchObject([
    { path: FILE, line: 2, message: expect.stringContaining('in gone.md') },
    { path: FILE, line: 3, message: expect.stringContaining('Remove the entry, or run `factlint baseline`.') },
  ])
})

test('a baseline that had mistakes before is a warning: what the change adds to it is not known', () => {
  const base = { 'a.md': article(WRONG), [FILE]: 'known: 3\n' }
  const { dir, payload } = makePullRequest(base, { 'b.md': article(WRONG), [FILE]: known(entry('b.md')) })
  const one = runAction(dir, { payload })
  expect(warningsOf(one)).toEqual([expect.stringContaining('The baseline had mistakes before the change')])
})

test('a pull request that adds to the baseline is told so, and gains nothing by it', () => {
  const base = { 'a.md': article(WRONG), [FILE]: known(entry('a.md')) }
  const change = { 'b.md': article(WRONG), [FILE]: known(entry('a.md'), entry('b.md')) }
  const { dir, payload } = makePullRequest(base, change)
  const one = runAction(dir, { payload })
  expect([shownAt(one), one.status]).toEqual([['b.md:5'], 1])
  expect(warningsOf(one)).toEqual([expect.stringContaining('adds 1 finding to the baseline, which can only shrink')])
})

test('one that brings the first baseline, takes entries out, or moves an article with its entry, is fine', () => {
  const first = makePullRequest({}, { 'a.md': article(WRONG), [FILE]: known(entry('a.md')) })
  const fewer = makePullRequest(
    { 'a.md': article(WRONG), 'b.md': article(WRONG), [FILE]: known(entry('a.md'), entry('b.md')) },
    { 'b.md': article(RIGHT), [FILE]: known(entry('a.md')) },
  )
  const moved = makePullRequest(
    { 'a.md': article(WRONG), [FILE]: known(entry('a.md')) },
    { 'a.md': null, 'c.md': article(WRONG, 'More.'), [FILE]: known(entry('c.md')) },
  )
  for (const { dir, payload } of [first, fewer, moved]) {
    const one = runAction(dir, { payload })
    expect([shownAt(one), warningsOf(one), reportOf(one).problems]).toEqual([[], [], []])
  }
})

test('a mistake in the baseline fails the run at its line', () => {
  const one = everything({ 'a.md': article(WRONG), [FILE]: known(entry('a.md'), '  - { path: a.md }\n') })
  expect(one.stdout).toMatch(/^::error .*file=\.factlint-baseline\.yml,line=3/m)
  expect([one.status, Object.keys(one.outputs)]).toEqual([1, ['sarif']])
})

test('factlint baseline writes what there is; check is green then', () => {
  const dir = makeFolder({ 'a.md': article(WRONG, WRONG), 'b: "c".md': article(ALSO_WRONG) })
  expect(runCli(dir, ['baseline'])).toEqual({
    status: 0,
    stdout: 'wrote .factlint-baseline.yml: 3 findings known\n',
    stderr: '',
  })
  const text = readFileSync(join(dir, FILE), 'utf8')
  expect(text).toContain('{ path: "a.md", check: "weekday", words: "Friday, March 21, 2024", times: 2 }\n')
  expect(runCli(dir, ['check'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Found nothing\./) })
})

test('run again it only takes out, follows articles that moved, and says what it did not add', () => {
  const dir = makeFolder({
    'moved.md': article(WRONG),
    'right.md': article(RIGHT),
    'new.md': article(ALSO_WRONG),
    [FILE]: known(entry('before.md'), entry('right.md')),
  })
  const { stdout } = runCli(dir, ['baseline'])
  expect(stdout).toMatch(
    /^\.factlint-baseline\.yml: removed 1 finding that no longer occurs, 1 finding left\n1 finding not in it/,
  )
  const text = readFileSync(join(dir, FILE), 'utf8')
  expect(text.match(/path: "[^"]+"/g)).toEqual(['path: "moved.md"'])
  expect(runCli(dir, ['baseline']).stdout).toMatch(/: removed 0 findings that no longer occur, 1 finding left\n/)
  writeFileSync(join(dir, 'moved.md'), article(RIGHT))
  expect(JSON.parse(runCli(dir, ['baseline', '--format', 'json']).stdout)).toMatchObject({
    version: 1,
    known: 0,
    gone: 1,
  })
  expect(readFileSync(join(dir, FILE), 'utf8')).toContain('known: []\n')
  expect(runCli(dir, ['check']).stdout).toContain('new.md:5')
})

test('the configuration says where it is, and a missing one is said', () => {
  const dir = makeFolder({ 'a.md': article(WRONG), '.factlint.yml': 'baseline: old/known.yml\n' })
  expect(runCli(dir, ['check']).stderr).toContain('There is no baseline at old/known.yml')
  expect(runCli(dir, ['baseline']).stdout).toContain('wrote old/known.yml')
  expect(runCli(dir, ['check']).status).toBe(0)
})

test('it is never read or written outside of the workspace', () => {
  const dir = makeFolder({
    'a/a.md': article(WRONG),
    'a/.factlint.yml': 'baseline: ../known.yml\n',
    'known.yml': 'a\n',
  })
  expect(runCli(`${dir}/a`, ['check'])).toMatchObject({ status: 2, stderr: expect.stringContaining('leads out') })
  expect(runCli(`${dir}/a`, ['baseline']).status).toBe(2)
  expect(readFileSync(join(dir, 'known.yml'), 'utf8')).toBe('a\n')
})
