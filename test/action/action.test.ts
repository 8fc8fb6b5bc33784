import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Report } from '../../src/model/index.ts'
import { commitAll, makeFolder, makePullRequest, shallowClone, writeFiles } from '../support/folder.ts'
import { startApi } from '../support/github/api.ts'
import { readAnnotations } from '../support/programs/commands.ts'
import { type ActionRun, startAction } from '../support/programs/runner.ts'

/** 21 March 2024 was a Thursday: the calendar proves one error. */
const WRONG =
  '---\ndate: 2024-03-22\n---\n\nThe ship left Larnaca on Friday, March 21, 2024, with food for the north.\n'
const RIGHT =
  '---\ndate: 2024-03-22\n---\n\nThe ship left Larnaca on Thursday, March 21, 2024, with food for the north.\n'

const errors = (run: ActionRun) => readAnnotations(run.stdout).filter(({ severity }) => severity === 'error')
const warnings = (run: ActionRun) =>
  readAnnotations(run.stdout).flatMap(({ severity, message }) => (severity === 'warning' ? [message] : []))
const files = (run: ActionRun) => errors(run).map(({ file }) => file)
const reportOf = (run: ActionRun): Report => JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8'))
const checked = (run: ActionRun) => reportOf(run).files.map(({ path }) => path)

test('a pull request: the changed articles are checked, the error is annotated, and the step fails', () => {
  const { dir, payload } = makePullRequest({ 'old.md': WRONG }, { 'new.md': WRONG, 'fine.md': RIGHT })
  const run = startAction(dir, { payload })
  expect(run.stderr).toBe('')
  expect(errors(run)).toMatchObject([{ file: 'new.md', line: 5, title: 'factlint: weekday' }])
  expect(checked(run)).toEqual(['fine.md', 'new.md'])
  expect(run.outputs).toMatchObject({ errors: '1', warnings: '0', notices: '0', checked: '2' })
  expect(run.summary).toContain('## ❌ 1 error')
  expect(run.status).toBe(1)
})

test.each([
  ['never', 0],
  ['warning', 1],
  ['error', 1],
])('fail-on %s', (failOn, status) => {
  const { dir, payload } = makePullRequest({}, { 'new.md': WRONG })
  const run = startAction(dir, { payload, inputs: { 'fail-on': failOn } })
  expect([run.status, run.outputs.errors]).toEqual([status, '1'])
})

test('a clean change passes, with what was read in the summary', () => {
  const { dir, payload } = makePullRequest({ 'old.md': WRONG }, { 'new.md': RIGHT })
  const run = startAction(dir, { payload })
  expect([run.status, errors(run)]).toEqual([0, []])
  expect(run.summary).toMatch(/^## ✅ No contradictions found/)
  expect(run.summary).toContain('1 article checked')
})

test('renamed and edited articles are checked where they are now, removed ones not at all', () => {
  const { dir, payload } = makePullRequest(
    { 'before.md': `${WRONG}More.\n`, 'edited.md': RIGHT, 'removed.md': WRONG },
    { 'before.md': null, 'after.md': `${WRONG}Less.\n`, 'edited.md': WRONG, 'removed.md': null },
  )
  expect(checked(startAction(dir, { payload }))).toEqual(['after.md', 'edited.md'])
  expect(files(startAction(dir, { payload }))).toEqual(['edited.md'])
  expect(files(startAction(dir, { payload, inputs: { scope: 'files' } }))).toEqual(['after.md', 'edited.md'])
})

test('paths with commas, colons, spaces, quotes and letters of any script', () => {
  const odd = 'news, 50%: "a b" – שלום\n.md'
  const { dir, payload } = makePullRequest({}, { [odd]: WRONG })
  const run = startAction(dir, { payload })
  expect([files(run), checked(run)]).toEqual([[odd], [odd]])
})

test('a push: the articles since the commit before it', () => {
  const dir = makeFolder({ 'old.md': WRONG })
  const before = commitAll(dir, '2024-03-20')
  writeFiles(dir, { 'one.md': WRONG })
  commitAll(dir, '2024-03-21')
  writeFiles(dir, { 'two.md': WRONG })
  const after = commitAll(dir, '2024-03-22')
  const run = startAction(dir, { event: 'push', payload: { before, after } })
  expect(files(run)).toEqual(['one.md', 'two.md'])
})

test.each([
  ['a push of a new branch', 'push', { before: '0'.repeat(40) }],
  ['a run by hand', 'workflow_dispatch', {}],
  ['a run by the clock', 'schedule', {}],
])('%s: every article', (_name, event, payload) => {
  const dir = makeFolder({ 'a.md': WRONG, 'b/c.md': RIGHT })
  commitAll(dir, '2024-03-22')
  expect(checked(startAction(dir, { event, payload }))).toEqual(['a.md', 'b/c.md'])
})

test('a push whose starting point is not here: every article, and why', () => {
  const dir = makeFolder({ 'a.md': RIGHT })
  commitAll(dir, '2024-03-22')
  const run = startAction(dir, { event: 'push', payload: { before: 'a'.repeat(40) } })
  expect(warnings(run)).toEqual([expect.stringContaining('fetch-depth: 0')])
  expect(checked(run)).toEqual(['a.md'])
})

test('a checkout of two commits needs no API', () => {
  const { dir, payload } = makePullRequest({ 'old.md': WRONG }, { 'new.md': WRONG })
  expect(files(startAction(shallowClone(dir, 2), { payload }))).toEqual(['new.md'])
})

test('a checkout of one commit: GitHub says what changed', async () => {
  const { dir, payload } = makePullRequest({ 'old.md': WRONG }, { 'new.md': WRONG })
  const listed = [
    { filename: 'new.md', status: 'added' },
    { filename: 'gone.md', status: 'removed' },
  ]
  const api = await startApi({ '/repos/newsroom/articles/pulls/7/files?per_page=100': { body: listed } })
  const run = startAction(shallowClone(dir, 1), { payload, inputs: { token: 'T' }, env: { GITHUB_API_URL: api } })
  expect(files(run)).toEqual(['new.md'])
  expect(run.stdout).toContain('the changed files were listed by GitHub')
})

test.each([
  [403, { message: 'Resource not accessible by integration' }],
  [404, { message: 'Not Found' }],
  [502, '<html>Bad gateway</html>'],
  [200, 'not JSON'],
])('a checkout of one commit, and GitHub answers %i %j: every article, and why', async (status, body) => {
  const { dir, payload } = makePullRequest({ 'old.md': RIGHT }, { 'new.md': RIGHT })
  const api = await startApi({ '/repos/newsroom/articles/pulls/7/files?per_page=100': { status, body } })
  const run = startAction(shallowClone(dir, 1), { payload, inputs: { token: 'T' }, env: { GITHUB_API_URL: api } })
  expect(warnings(run)).toEqual([expect.stringContaining('every article is checked')])
  expect([run.status, checked(run)]).toEqual([0, ['new.md', 'old.md']])
})

test('no token and no network: every article', () => {
  const { dir, payload } = makePullRequest({ 'old.md': RIGHT }, { 'new.md': RIGHT })
  const run = startAction(shallowClone(dir, 1), { payload })
  expect([run.status, checked(run)]).toEqual([0, ['new.md', 'old.md']])
})

test('no git at all: every article', () => {
  const run = startAction(makeFolder({ 'a.md': WRONG }), { event: 'workflow_dispatch' })
  expect(files(run)).toEqual(['a.md'])
})

test('no rules are said, and no failure', () => {
  const { dir, payload } = makePullRequest({}, { 'new.md': RIGHT })
  const run = startAction(dir, { payload })
  expect(readAnnotations(run.stdout)).toMatchObject([
    { severity: 'notice', message: expect.stringContaining('no rule files') },
  ])
  expect(run.status).toBe(0)
})

test('where no file is an article, that is a warning', () => {
  const { dir, payload } = makePullRequest({}, { 'a.json': '{}' })
  const run = startAction(dir, { payload })
  expect(warnings(run)).toEqual([expect.stringContaining('no file matches the patterns for articles')])
  expect(run.outputs).toMatchObject({ checked: '0', errors: '0' })
  expect(run.summary).toMatch(/^## Nothing was checked/)
  expect(run.status).toBe(0)
})

test('inputs choose the articles, several patterns one a line, and win over the configuration', () => {
  const config = 'articles: nothing/*\nfail-on: never\n'
  const { dir, payload } = makePullRequest(
    { '.factlint.yml': config },
    { 'a/x.md': WRONG, 'b/x.markdown': WRONG, 'b/draft.md': WRONG, 'c/x.md': WRONG },
  )
  const inputs = { articles: 'a/*.md\nb/**\n', exclude: '**/draft*' }
  const run = startAction(dir, { payload, inputs })
  expect([files(run), run.status]).toEqual([['a/x.md', 'b/x.markdown'], 0])
})

test('a file of rules is no article, whatever the patterns say', () => {
  const { dir, payload } = makePullRequest({}, { 'rules/a.yml': 'people:\n  - name: Ada Lovelace\n', 'a.md': RIGHT })
  const run = startAction(dir, { payload, inputs: { articles: '**' } })
  expect(checked(run)).toEqual(['a.md'])
})

test.each([
  [{ 'fail-on': 'sometimes' }, 'input fail-on: expected error, warning, unchecked or never, not "sometimes"'],
  [{ locale: 'fr' }, 'input locale: expected en-US or en-GB, not "fr"'],
  [{ config: 'missing.yml' }, 'missing.yml: no such file'],
  [{ rules: 'missing.yml' }, 'rules: missing.yml: no such file'],
])('a mistake in the inputs %j is said as such', (inputs, message) => {
  const { dir, payload } = makePullRequest({}, { 'a.md': RIGHT })
  const run = startAction(dir, { payload, inputs: inputs as Record<string, string> })
  expect(errors(run)).toMatchObject([{ message }])
  expect([run.status, run.outputs]).toEqual([1, {}])
  expect(run.summary).toMatch(/^## ❌ Nothing was checked/)
})

test('every mistake in the rules is an annotation on its line, and never "no findings"', () => {
  const { dir, payload } = makePullRequest(
    {},
    {
      'a.md': WRONG,
      'rules/a.yml': 'factz: {}\n',
      'rules/b.yaml': '- a list\n',
      'rules/c.yml': Uint8Array.from([0xff, 0xfe]),
    },
  )
  const run = startAction(dir, { payload })
  expect(
    errors(run)
      .map(({ file, line }) => [file, line])
      .toSorted(),
  ).toEqual([
    ['rules/a.yml', 1],
    ['rules/b.yaml', 1],
    ['rules/c.yml', 1],
  ])
  expect(run.stdout).not.toContain('weekday')
  expect([run.status, Object.keys(run.outputs)]).toEqual([1, ['sarif']])
})

test('text of an article cannot speak to the runner', () => {
  const evil = `${WRONG}\n::error file=x::boo Friday, March 21, 2024\n\n##[add-mask]a Friday, March 21, 2024\n`
  const { dir, payload } = makePullRequest({}, { 'a.md': evil, '::warning::b.md': WRONG })
  const run = startAction(dir, { payload })
  const annotations = readAnnotations(run.stdout).filter(({ severity }) => severity !== 'notice')
  expect(annotations.every(({ title }) => title === 'factlint: weekday')).toBe(true)
  expect(run.stdout.split('\n').filter((line) => line.includes('##[') && !line.startsWith('::'))).toEqual([])
})
