import { expect, test } from 'vitest'
import { ALSO_WRONG, article, reportOf, shownAt, WRONG, warningsOf } from '../support/articles.ts'
import { commitAll, makeFolder, makePullRequest, shallowClone, writeFiles } from '../support/folder.ts'
import { startApi } from '../support/github/api.ts'
import { git } from '../support/newsroom.ts'
import { readAnnotations } from '../support/programs/commands.ts'
import { startAction } from '../support/programs/runner.ts'

test.each(['opened', 'synchronize', 'reopened', 'edited'])('a pull request, %s: what it changes', (action) => {
  const { dir, payload } = makePullRequest({ 'old.md': article(WRONG) }, { 'new.md': article(WRONG) })
  expect(shownAt(startAction(dir, { payload: { action, ...payload } }))).toEqual(['new.md:5'])
})

/** Two commits on main, the second with an article more. */
function pushed() {
  const dir = makeFolder({ 'old.md': article(WRONG, 'All was calm.') })
  const before = commitAll(dir, '2024-03-21')
  writeFiles(dir, { 'old.md': article(WRONG, ALSO_WRONG), 'new.md': article(WRONG) })
  return { dir, before, after: commitAll(dir, '2024-03-22') }
}

test('a push: what it changes, line by line', () => {
  const { dir, before, after } = pushed()
  const run = startAction(dir, { event: 'push', payload: { before, after } })
  expect(shownAt(run)).toEqual(['new.md:5', 'old.md:7'])
})

test('a merge queue: what the group changes', () => {
  const { dir, before, after } = pushed()
  const payload = { merge_group: { base_sha: before, head_sha: after } }
  expect(shownAt(startAction(dir, { event: 'merge_group', payload }))).toEqual(['new.md:5', 'old.md:7'])
})

test.each(['workflow_dispatch', 'schedule'])('%s: every article, whatever the scope', (event) => {
  const { dir } = pushed()
  for (const scope of ['changed', 'all'])
    expect(shownAt(startAction(dir, { event, inputs: { scope } }))).toEqual(['new.md:5', 'old.md:5', 'old.md:7'])
})

test('a shallow clone of a push: GitHub says what changed, by its hunks', async () => {
  const { dir, before, after } = pushed()
  const changed = [
    { filename: 'new.md', status: 'added', changes: 5, patch: '@@ -0,0 +1,5 @@\n+---\n+a\n+---\n+\n+b' },
    { filename: 'old.md', status: 'modified', changes: 2, patch: '@@ -4,4 +4,4 @@\n \n a\n \n-b\n+c' },
  ]
  const path = `/repos/newsroom/articles/compare/${before}...${after}`
  const api = await startApi({ [path]: { body: { files: changed } } })
  const run = startAction(shallowClone(dir, 1), {
    event: 'push',
    payload: { before, after },
    sha: after,
    inputs: { token: 'T' },
    env: { GITHUB_API_URL: api },
  })
  expect([shownAt(run), warningsOf(run)]).toEqual([['new.md:5', 'old.md:7'], []])
})

test('a shallow clone, and a diff too long for GitHub: the file counts as touched', async () => {
  const { dir, payload } = makePullRequest({ 'a.md': article(WRONG) }, { 'a.md': article(WRONG, 'More.') })
  const long = [{ filename: 'a.md', status: 'modified', changes: 9000 }]
  const api = await startApi({ '/repos/newsroom/articles/pulls/7/files?per_page=100': { body: long } })
  const run = startAction(shallowClone(dir, 1), { payload, inputs: { token: 'T' }, env: { GITHUB_API_URL: api } })
  expect(shownAt(run)).toEqual(['a.md:5'])
})

test('a shallow clone, and a file that was only moved: nothing is touched', async () => {
  const { dir, payload } = makePullRequest({ 'a.md': article(WRONG) }, { 'a.md': null, 'b.md': article(WRONG) })
  const moved = [{ filename: 'b.md', previous_filename: 'a.md', status: 'renamed', changes: 0 }]
  const api = await startApi({ '/repos/newsroom/articles/pulls/7/files?per_page=100': { body: moved } })
  const run = startAction(shallowClone(dir, 1), { payload, inputs: { token: 'T' }, env: { GITHUB_API_URL: api } })
  expect([shownAt(run), reportOf(run).coverage.articles]).toEqual([[], 1])
})

test('more files than GitHub lists: it is said that some are not checked', async () => {
  const { dir, before, after } = pushed()
  const files = Array.from({ length: 300 }, (_, i) => ({ filename: `${i}.md`, status: 'added', changes: 1, patch: '' }))
  const api = await startApi({ [`/repos/newsroom/articles/compare/${before}...${after}`]: { body: { files } } })
  const run = startAction(shallowClone(dir, 1), {
    event: 'push',
    payload: { before, after },
    sha: after,
    inputs: { token: 'T' },
    env: { GITHUB_API_URL: api },
  })
  expect(warningsOf(run)[0]).toContain('GitHub lists only the first 300 changed files')
})

test('the base checked out in place of the change is refused, not green', () => {
  const { dir, base, payload } = makePullRequest({ 'old.md': article(WRONG) }, { 'new.md': article(WRONG) })
  git(dir, '2024-03-22', 'checkout', '--quiet', base)
  const run = startAction(dir, { payload })
  expect(readAnnotations(run.stdout)).toMatchObject([
    { message: expect.stringContaining('the base of the pull request') },
  ])
  expect([run.status, run.outputs]).toEqual([1, {}])
})

test('pull_request_target is refused, and told what to use', () => {
  const { dir, payload } = makePullRequest({}, { 'new.md': article(WRONG) })
  const run = startAction(dir, { event: 'pull_request_target', payload })
  expect(run.stdout).toContain('the pair of workflows in docs/workflows')
  expect([run.status, run.outputs]).toEqual([1, {}])
})
