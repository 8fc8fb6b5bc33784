import { expect, test } from 'vitest'
import { commitAll, makePullRequest, writeFiles } from '../support/folder.ts'
import type { Comment } from '../support/github/types.ts'
import { git } from '../support/newsroom.ts'
import { right, runAgain, runPull, wrong } from '../support/programs/pull-run.ts'

const lines = (list: readonly { path?: string; line?: number | null }[]) => list.map(({ path, line }) => [path, line])

test('where the token may: comments with corrections to commit, a check run, and a comment that sums up', async () => {
  const { there, beside, status } = await runPull({ 'a.md': wrong() })
  expect(lines(there.reviewComments)).toEqual([['a.md', 5]])
  expect(there.reviewComments[0]?.body).toContain(
    '```suggestion\nShip a left Larnaca on Thursday, March 21, 2024, with food.\n```',
  )
  expect(there.checkRuns).toMatchObject([{ conclusion: 'failure', output: { title: 'Found 1 error' } }])
  expect(there.checkRuns[0]?.output.text).toContain('`a.md:5`')
  expect(there.comments).toMatchObject([{ body: expect.stringContaining('## ❌ 1 error') }])
  expect([beside, status]).toEqual([[], 1])
})

test('the check run stands at the head of the branch, not at the merge that was checked', async () => {
  const pull = makePullRequest({}, { 'a.md': wrong() })
  const { there } = await runAgain(pull, { inputs: { report: 'check' } })
  expect(there.checkRuns).toMatchObject([{ head_sha: pull.head, annotations: [{ path: 'a.md', start_line: 5 }] }])
})

test.each([
  [[], 1],
  [['checks'], 0],
  [['pull-requests'], 0],
] as const)(
  'with leave to write %j, %i stand beside the line by the runner; the step fails by the finding',
  async (permissions, count) => {
    const run = await runPull({ 'a.md': wrong() }, { permissions })
    expect(run.beside).toHaveLength(count)
    expect(run.there.checkRuns).toHaveLength(permissions[0] === 'checks' ? 1 : 0)
    expect(run.there.reviewComments).toHaveLength(permissions[0] === 'pull-requests' ? 1 : 0)
    expect(run.stdout).toMatch(/could not be written in full: the token lacks the permission/)
    expect(run.summary).toContain('could not be written in full: the token lacks the permission')
    expect(run.status).toBe(1)
  },
)

test.each([
  ['annotations', { beside: 1, reviewComments: 0, checkRuns: 0, comments: 0 }],
  ['check', { beside: 0, reviewComments: 0, checkRuns: 1, comments: 0 }],
  ['review', { beside: 0, reviewComments: 1, checkRuns: 0, comments: 0 }],
  ['comment', { beside: 0, reviewComments: 0, checkRuns: 0, comments: 1 }],
  ['annotations, comment', { beside: 1, reviewComments: 0, checkRuns: 0, comments: 1 }],
])('report: %s', async (report, counts) => {
  const { beside, there } = await runPull({ 'a.md': wrong() }, { inputs: { report } })
  const { reviewComments, checkRuns, comments } = there
  const found = { beside, reviewComments, checkRuns, comments }
  expect(Object.fromEntries(Object.entries(found).map(([name, list]) => [name, list.length]))).toEqual(counts)
})

test('what is asked for and cannot be is said, and the runner annotates instead', async () => {
  const run = await runPull({ 'a.md': wrong() }, { inputs: { report: 'review', token: '' } })
  expect(run.stdout).toContain('Review comments could not be written in full: there is no token.')
  expect([run.beside.length, run.there.requests, run.status]).toEqual([1, [], 1])
})

test.each([
  ['error', 1, 'failure'],
  ['never', 0, 'neutral'],
])('fail-on %s: the check run concludes like the step', async (failOn, status, conclusion) => {
  const run = await runPull({ 'a.md': wrong() }, { inputs: { 'fail-on': failOn, report: 'check' } })
  expect([run.status, run.there.checkRuns[0]?.conclusion]).toEqual([status, conclusion])
})

test('nothing found: the check run succeeds, and nobody is written to', async () => {
  const { there, status } = await runPull({ 'a.md': right() })
  expect(there).toMatchObject({ reviewComments: [], comments: [], checkRuns: [{ conclusion: 'success' }] })
  expect(status).toBe(0)
})

test('nothing checked is no success', async () => {
  const { there } = await runPull({ 'a.json': '{}' }, { inputs: { report: 'check' } })
  expect(there.checkRuns).toMatchObject([{ conclusion: 'neutral', output: { title: 'Nothing was checked' } }])
})

test('a line that the change does not touch, where it is shown, gets no review comment, and stands in the check run', async () => {
  const old = `${wrong()}${'\nMore to come.\n'.repeat(20)}`
  const inputs = { scope: 'files' }
  const { there } = await runPull({ 'a.md': `${old}\nAnd more.\n` }, { base: { 'a.md': old }, inputs })
  expect(there.reviewComments).toEqual([])
  expect(there.checkRuns[0]?.annotations).toMatchObject([{ path: 'a.md', start_line: 5 }])
})

test('where the base has moved the lines, the comment stands where the branch has them', async () => {
  const filler = 'More to come.\n\n'.repeat(20)
  const article = (first: string, last: string) => `${right()}\n${first}${filler}${last}`
  const pull = makePullRequest(
    { 'a.md': article('', '') },
    { 'a.md': article('', wrong().split('\n').slice(4).join('\n')) },
  )
  git(pull.dir, '2024-03-22', 'checkout', '--quiet', 'main')
  writeFiles(pull.dir, { 'a.md': article('A word before.\n\nAnother.\n\n', '') })
  commitAll(pull.dir, '2024-03-22')
  git(pull.dir, '2024-03-22', 'merge', '--quiet', '--no-ff', '--message', 'Merge', pull.head)
  const { there, report } = await runAgain(pull, { inputs: { report: 'review' } })
  const [finding] = report.files.flatMap(({ findings }) => findings)
  expect(lines(there.reviewComments)).toEqual([['a.md', (finding?.line ?? 0) - 4]])
})

test('over thirty comments go in several reviews, over sixty into the check run', async () => {
  const { there } = await runPull({ 'a.md': wrong(70) })
  expect(there.requests.map(({ comments }) => comments).filter((count) => count > 0)).toEqual([30, 30])
  expect(there.checkRuns[0]?.annotations).toHaveLength(10)
})

test('the summary comment is edited in place, and says so when all is put right', async () => {
  const first = await runPull({ 'a.md': wrong() }, { inputs: { report: 'comment' } })
  const [before] = first.there.comments
  const { there } = await runPull({ 'a.md': right() }, { inputs: { report: 'comment' }, state: first.there })
  expect(there.comments).toMatchObject([
    { id: before?.id, body: expect.stringMatching(/^## ✅ No contradictions found/) },
  ])
})

test('the summary comment goes when all is put right, where that is wanted', async () => {
  const inputs = { report: 'comment', 'comment-when-clean': 'delete' }
  const first = await runPull({ 'a.md': wrong() }, { inputs })
  const { there } = await runPull({ 'a.md': right() }, { inputs, state: first.there })
  expect([first.there.comments.length, there.comments.length]).toEqual([1, 0])
})

test('a comment that somebody answered is left alone', async () => {
  const inputs = { report: 'review' }
  const { there } = await runPull({ 'a.md': wrong() }, { inputs })
  const reply: Comment = {
    id: 99,
    body: 'It was a Friday in Fiji.',
    user: 'User',
    author_association: 'MEMBER',
    path: 'a.md',
    line: 5,
    in_reply_to_id: there.reviewComments[0]?.id ?? 0,
  }
  const state = { ...there, reviewComments: [...there.reviewComments, reply] }
  const after = await runPull({ 'a.md': right() }, { inputs, state })
  expect(after.there.reviewComments).toEqual(state.reviewComments)
})

test('a stranger who copies a comment hides no finding by it, and keeps the comment', async () => {
  const inputs = { report: 'review' }
  const { there } = await runPull({ 'a.md': wrong() }, { inputs })
  const copies = there.reviewComments.map((one) => ({ ...one, user: 'User' as const, author_association: 'NONE' }))
  const after = await runPull({ 'a.md': wrong() }, { inputs, state: { ...there, reviewComments: copies } })
  expect(after.there.reviewComments.map(({ user }) => user)).toEqual(['User', 'Bot'])
})

test('an article that could not be read this time keeps its comments', async () => {
  const inputs = { report: 'review' }
  const { there } = await runPull({ 'a.md': wrong() }, { inputs })
  const after = await runPull({ 'a.md': Uint8Array.from([0xff, 0xfe]), 'b.md': right() }, { inputs, state: there })
  expect(after.there.reviewComments).toHaveLength(1)
})

test('an article that another job checks keeps its comments; one that the change no longer has does not', async () => {
  const inputs = { report: 'review' }
  const { there } = await runPull({ 'a.md': wrong(), 'b.md': wrong(), 'c.md': wrong() }, { inputs })
  const job = { report: 'review', articles: 'a.md' }
  const after = await runPull({ 'a.md': right(), 'b.md': wrong() }, { inputs: job, state: there })
  expect(lines(there.reviewComments)).toEqual([
    ['a.md', 5],
    ['b.md', 5],
    ['c.md', 5],
  ])
  expect(lines(after.there.reviewComments)).toEqual([['b.md', 5]])
})

test('on Enterprise Server', async () => {
  const { there, beside } = await runPull({ 'a.md': wrong() }, { version: 'ghes-3.17' })
  expect([there.reviewComments.length, there.checkRuns.length, there.comments.length, beside.length]).toEqual([
    1, 1, 1, 0,
  ])
})

test('the page of the run is linked from the check run', async () => {
  const { there } = await runPull({ 'a.md': wrong() }, { inputs: { report: 'check' }, env: { GITHUB_RUN_ID: '42' } })
  expect(there.checkRuns).toMatchObject([{ details_url: 'https://github.com/newsroom/articles/actions/runs/42' }])
})
