import { expect, test } from 'vitest'
import { startApi } from '../support/github/api.ts'
import type { Fault } from '../support/github/types.ts'
import { type PullRun, right, runPull, wrong } from '../support/programs/pull-run.ts'

const JSON_TYPE = { 'content-type': 'application/json' }
const answer = (status: number, message: string, headers = {}) => ({ status, headers, body: { message } })
const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'

/** Whatever GitHub does: the report is complete here, and the step ends as its findings say. */
function expectAllHere(run: PullRun, found: number) {
  expect(run.report.counts.error).toBe(found)
  expect(run.stdout.match(/: error: .*\[weekday\]$/gm)).toHaveLength(found)
  expect(run.stdout).toContain(`Found ${found} error`)
  expect(run.summary).toMatch(/^## ❌/)
  expect(run.outputs).toMatchObject({ errors: String(found), sarif: expect.stringMatching(/sarif$/) })
  expect(run.status).toBe(1)
}

/** Every finding stands beside its line once: in a review comment, in the check run, or by the runner. */
function expectOnce({ there, beside }: PullRun, found: number) {
  const places = [
    ...there.reviewComments.map(({ path, line }) => `${path}:${line}`),
    ...there.checkRuns.flatMap(({ annotations }) => annotations.map((one) => `${one.path}:${one.start_line}`)),
    ...beside.map(({ file, line }) => `${file}:${line}`),
  ]
  expect([places.length, new Set(places).size]).toEqual([found, found])
}

const EVER: [string, Fault['answer']][] = [
  ['403 without permission', answer(403, 'Resource not accessible by integration')],
  ['404', answer(404, 'Not Found')],
  ['422', answer(422, 'Validation Failed')],
  ['429 for an hour', answer(429, 'Too many requests', { 'retry-after': '3600' })],
  ['a secondary limit for an hour', answer(403, SECONDARY, { 'retry-after': '3600' })],
  [
    'the limit of requests',
    answer(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' }),
  ],
  ['502', { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>Bad gateway</html>' }],
  ['no answer', 'hang'],
  ['a drop of an answer now and then', 'drip'],
  ['204', { status: 204 }],
  ['304', { status: 304 }],
  ['a reset connection', 'reset'],
  ['what is not JSON', { status: 200, headers: JSON_TYPE, body: 'not JSON' }],
  ['JSON of another kind', { status: 200, headers: JSON_TYPE, body: '{}' }],
]

test.each(EVER)('GitHub answers every request with %s', async (_name, answer) => {
  const at = ['GET', 'POST', 'PATCH', 'DELETE'].map((method) => ({ at: `${method} .`, answer }))
  const run = await runPull({ 'a.md': wrong(2) }, { faults: at })
  expectAllHere(run, 2)
  expectOnce(run, 2)
  expect(run.stdout).toMatch(/could not be written in full: .*\(\d+: /)
})

test('writes are taken and never answered: nothing is there twice, and the run ends', async () => {
  const faults: Fault[] = [{ at: 'POST .', done: true, answer: 'hang' }]
  const run = await runPull({ 'a.md': wrong(3) }, { faults })
  expectAllHere(run, 3)
  expectOnce(run, 3)
})

test('GitHub asks again and again to wait for a minute: it is done twice in all, and the rest is left to the runner', async () => {
  const busy = answer(429, 'Too many requests', { 'retry-after': '60' })
  const run = await runPull({ 'a.md': wrong(2) }, { faults: [{ at: 'POST .', answer: busy }] })
  expectAllHere(run, 2)
  expectOnce(run, 2)
  const asked = run.stdout.match(/^GitHub asks to wait 60 s before .*$/gm) ?? []
  expect(asked.map((line) => line.endsWith('so the request is skipped.'))).toEqual([false, false])
  expect(run.stdout).toContain('could not be written in full: GitHub kept the run waiting for 2 minutes in all.')
})

test('a wait that is longer than the time left is not begun', async () => {
  const busy = answer(429, 'Too many requests', { 'retry-after': '90' })
  const run = await runPull({ 'a.md': wrong(2) }, { faults: [{ at: 'POST .', answer: busy }] })
  expectAllHere(run, 2)
  expectOnce(run, 2)
  const asked = run.stdout.match(/^GitHub asks to wait 90 s before .*$/gm) ?? []
  expect(asked.filter((line) => !line.endsWith('so the request is skipped.'))).toHaveLength(1)
  expect(asked.length).toBeGreaterThan(1)
})

test('a list whose next page is itself, or one before, comes to an end', async () => {
  const page = (name: string) => `/repos/newsroom/articles/${name}?per_page=100`
  const faults: Fault[] = ['pulls/7/comments', 'issues/7/comments'].map((name) => ({
    at: `GET ${name}`,
    answer: { status: 200, headers: { ...JSON_TYPE, link: `<${page(name)}>; rel="next"` }, body: [] },
  }))
  const run = await runPull({ 'a.md': wrong(2) }, { faults })
  expectAllHere(run, 2)
  expectOnce(run, 2)
  expect(run.there.requests.filter(({ path }) => path.endsWith('pulls/7/comments'))).toHaveLength(2)
})

test('a server that does not speak TLS: the runner shows the findings', async () => {
  const api = await startApi({})
  const run = await runPull({ 'a.md': wrong(2) }, { env: { GITHUB_API_URL: api.replace('http:', 'https:') } })
  expectAllHere(run, 2)
  expect(run.beside).toHaveLength(2)
})

const ONCE: [string, Omit<Fault, 'at'>][] = [
  ['429 with retry-after', { answer: answer(429, 'Too many requests', { 'retry-after': '20' }) }],
  ['a secondary limit', { answer: answer(403, SECONDARY, { 'retry-after': '20' }) }],
  ['502', { answer: answer(502, 'Server Error') }],
  ['502, though it was done', { done: true, answer: answer(502, 'Server Error') }],
  ['a reset connection', { answer: 'reset' }],
  ['a reset connection, though it was done', { done: true, answer: 'reset' }],
  ['no answer, though it was done', { done: true, answer: 'hang' }],
  ['what is not JSON, though it was done', { done: true, answer: { status: 200, headers: JSON_TYPE, body: 'OK' } }],
]

test.each(ONCE)(
  'GitHub answers each kind of request once with %s: nothing is lost, nothing is there twice',
  async (_name, fault) => {
    const kinds = [
      'POST reviews',
      'POST check-runs',
      'PATCH check-runs/\\d+',
      'POST issues/7/comments',
      'GET pulls/7/comments',
    ]
    const faults = kinds.map((at) => ({ at, times: [1], ...fault }))
    const run = await runPull({ 'a.md': wrong(120) }, { faults })
    expectAllHere(run, 120)
    expectOnce(run, 120)
    expect([run.there.reviewComments.length, run.there.checkRuns.length, run.there.comments.length]).toEqual([60, 1, 1])
    expect(run.beside).toEqual([])
    expect(run.stdout).not.toContain('could not be written')
  },
)

test('the connection breaks half-way through the batches for good: the check run has concluded, the runner shows the rest', async () => {
  const faults: Fault[] = [{ at: 'PATCH check-runs/\\d+', answer: 'reset' }]
  const run = await runPull({ 'a.md': wrong(120) }, { faults, inputs: { report: 'check' } })
  expectAllHere(run, 120)
  expect(run.there.checkRuns).toMatchObject([{ conclusion: 'failure' }])
  expect([run.there.checkRuns[0]?.annotations.length, run.beside.length]).toEqual([50, 10])
  expect(run.stdout).toContain('The check run could not be written in full')
})

test('one comment that GitHub refuses does not take the others with it', async () => {
  const files = [
    {
      filename: 'b.md',
      patch:
        '@@ -0,0 +1,5 @@\n+---\n+date: 2024-03-22\n+---\n+\n+Ship a left Larnaca on Friday, March 21, 2024, with food.',
    },
  ]
  const other = {
    filename: 'a.md',
    patch: '@@ -0,0 +5,1 @@\n+Ship a left Larnaca on Friday, March 21, 2024, with food.\n',
  }
  // the diff that is listed has a line more than the one that comments are held against
  const faults: Fault[] = [
    { at: 'GET pulls/7/files', answer: { status: 200, headers: JSON_TYPE, body: JSON.stringify([...files, other]) } },
  ]
  const run = await runPull({ 'a.md': wrong(), 'b.md': wrong() }, { files, faults })
  expectOnce(run, 2)
  expect(run.there.reviewComments).toMatchObject([{ path: 'b.md' }])
  expect(run.stdout).toMatch(/^The review comment on a\.md:5 could not be written: GitHub rejected it \(422: /m)
  expect(run.there.checkRuns[0]?.annotations).toMatchObject([{ path: 'a.md' }])
})

test('a fault while nothing is wrong with the articles fails no step', async () => {
  const run = await runPull({ 'a.md': right() }, { faults: [{ at: 'POST .', answer: 'reset' }] })
  expect(run.status).toBe(0)
})

test('what is removed and comes back as a fault is gone all the same', async () => {
  const inputs = { report: 'review comment', 'comment-when-clean': 'delete' }
  const { there } = await runPull({ 'a.md': wrong(2) }, { inputs })
  const faults: Fault[] = [
    { at: 'DELETE comments/\\d+', done: true, answer: answer(502, 'Server Error'), times: [1, 3, 5] },
  ]
  const run = await runPull({ 'a.md': right(2) }, { inputs, faults, state: there })
  expect(run.there).toMatchObject({ reviewComments: [], comments: [] })
  expect(run.stdout).not.toContain('could not be written')
})
