import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { article, WRONG } from '../support/articles.ts'
import { readAnnotations } from '../support/commands.ts'
import { fromFork, makeFolder, makePullRequest } from '../support/folder.ts'
import { patchesOf } from '../support/github/patches.ts'
import { startGitHub } from '../support/github/start.ts'
import { runAction } from '../support/runner.ts'

const FORK = 'stranger/articles'

/** What the first half leaves on a fork, where there is no token that writes. */
function firstHalf(change: Record<string, string>) {
  const pull = makePullRequest({ 'old.md': article('Words.') }, change)
  const run = runAction(pull.dir, { payload: fromFork(pull), inputs: { report: 'annotations' } })
  return { pull, run, report: JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8')) }
}

interface Second {
  report: unknown
  headSha: string
  from?: string
  pull?: { sha: string; repo: string }
  files?: ReturnType<typeof patchesOf>
  inputs?: Record<string, string>
}

/** The second half: a workflow_run with a token, in a folder that holds nothing but the artifact. */
async function secondHalf({ report, headSha, from = FORK, pull, files = [], inputs = {} }: Second) {
  const dir = makeFolder()
  const path = join(dir, 'report.json')
  writeFileSync(path, typeof report === 'string' ? report : JSON.stringify(report))
  const github = await startGitHub({ files, head: pull ?? { sha: headSha, repo: FORK } })
  const payload = { workflow_run: { event: 'pull_request', head_sha: headSha, head_repository: { full_name: from } } }
  const run = runAction(dir, {
    event: 'workflow_run',
    payload,
    inputs: { publish: path, token: 'T', ...inputs },
    env: github.env,
  })
  const there = await github.look()
  expect(there.invalid).toEqual([])
  const errors = readAnnotations(run.stdout).flatMap(({ severity, message }) => (severity === 'error' ? [message] : []))
  return {
    run,
    there,
    errors,
    isSilent: there.comments.length + there.checkRuns.length + there.reviewComments.length === 0,
  }
}

test('nothing is lost on forks: what the first half finds without a token, the second half shows', async () => {
  const { pull, run, report } = firstHalf({ 'a.md': article(WRONG) })
  expect(run.status).toBe(1)
  const { there, run: second } = await secondHalf({ report, headSha: pull.head, files: patchesOf(pull) })
  expect(there.reviewComments).toMatchObject([{ path: 'a.md', line: 5 }])
  expect(there.comments).toMatchObject([{ body: expect.stringContaining('## ❌ 1 error') }])
  expect(there.checkRuns).toMatchObject([{ head_sha: pull.head, conclusion: 'failure' }])
  expect([second.status, readAnnotations(second.stdout)]).toEqual([0, []])
  expect(second.summary).toContain('## ❌ 1 error')
})

test('how severe is severe enough to fail is the second half’s own, not the report’s', async () => {
  const { pull, report } = firstHalf({ 'a.md': article(WRONG) })
  const lied = { ...report, failOn: 'never', counts: { error: 0, warning: 0, notice: 0 } }
  const strict = await secondHalf({ report: lied, headSha: pull.head })
  expect(strict.there.checkRuns).toMatchObject([{ conclusion: 'failure' }])
  const mild = await secondHalf({ report, headSha: pull.head, inputs: { 'fail-on': 'never' } })
  expect(mild.there.checkRuns).toMatchObject([{ conclusion: 'neutral' }])
})

test('a report for another commit is refused', async () => {
  const { report } = firstHalf({ 'a.md': article(WRONG) })
  const { errors, isSilent, run } = await secondHalf({ report, headSha: 'a'.repeat(40) })
  expect([errors, isSilent, run.status]).toEqual([[expect.stringContaining('for another commit')], true, 1])
})

test('a report that names a stranger’s pull request is refused', async () => {
  const { pull, report } = firstHalf({ 'a.md': article(WRONG) })
  const theirs = { sha: pull.head, repo: 'someone/else' }
  const { errors, isSilent } = await secondHalf({ report, headSha: pull.head, pull: theirs })
  expect([errors, isSilent]).toEqual([[expect.stringContaining('comes from another repository')], true])
})

test('without a token, it says so', async () => {
  const { pull, report } = firstHalf({ 'a.md': article(WRONG) })
  const { errors, isSilent } = await secondHalf({ report, headSha: pull.head, inputs: { token: '' } })
  expect([errors, isSilent]).toEqual([[expect.stringContaining('there is no token')], true])
})

test('a report of a pull request that has new commits is left alone', async () => {
  const { pull, report } = firstHalf({ 'a.md': article(WRONG) })
  const newer = { sha: 'b'.repeat(40), repo: FORK }
  const { run, isSilent } = await secondHalf({ report, headSha: pull.head, pull: newer })
  expect([run.status, isSilent]).toEqual([0, true])
  expect(run.stdout).toContain('has new commits')
})

// biome-ignore lint/suspicious/noExplicitAny: a report to be spoiled
type Loose = any

test.each<[string, (report: Loose) => unknown]>([
  ['no JSON', () => 'not JSON'],
  ['a list', () => []],
  ['no files', ({ files: _, ...rest }) => rest],
  ['a path that climbs out', (r) => altered(r, { path: '../../etc/passwd' })],
  ['an absolute path', (r) => altered(r, { path: '/etc/passwd' })],
  ['a severity of its own', (r) => altered(r, {}, { severity: 'fatal' })],
  ['a fingerprint that ends a comment', (r) => altered(r, {}, { fingerprint: 'a -->' })],
  ['a line below the first', (r) => altered(r, {}, { line: 0 })],
  ['words without end', (r) => altered(r, {}, { message: 'x'.repeat(6000) })],
  ['evidence without end', (r) => altered(r, {}, { evidence: Array(200).fill(r.files[0].findings[0].evidence[0]) })],
  ['more findings than can be shown', (r) => ({ ...r, files: Array(26_000).fill(r.files[0]) })],
])('an artifact is not believed: %s', async (_name, spoil) => {
  const { pull, report } = firstHalf({ 'a.md': article(WRONG) })
  const { errors, isSilent, run } = await secondHalf({ report: spoil(report), headSha: pull.head })
  expect([errors.length, isSilent, run.status]).toEqual([1, true, 1])
  expect(errors[0]).toMatch(/is not a factlint report|is not JSON/)
})

/** The report with its first file, and its first finding, altered. */
function altered(report: Loose, file: object, finding: object = {}): unknown {
  const [first] = report.files
  const findings = [{ ...first.findings[0], ...finding }]
  return { ...report, files: [{ ...first, findings, ...file }] }
}

test('what an artifact says besides is dropped, and its words stay words', async () => {
  const { pull, report } = firstHalf({ 'a.md': article(WRONG) })
  const evil = altered(report, {}, { message: '@everyone <img src=x> [x](http://evil.example)', html: '<script>' })
  const { there } = await secondHalf({ report: evil, headSha: pull.head })
  const own =
    /\]\(https:\/\/github\.com\/(?:newsroom\/articles\/blob\/[0-9a-f]{40}\/a\.md#L5|factlint\/factlint\/blob\/v1\/docs\/checks\/[a-z-]+\.md)\)/g
  expect(there.comments[0]?.body.replaceAll(own, '')).not.toMatch(/@everyone|(?<!\\)<img|(?<!\\)\]\(http|<script/)
})

test('no rule, configuration or article beside the artifact is read', async () => {
  const { pull, report } = firstHalf({ 'a.md': article(WRONG) })
  const { run } = await secondHalf({
    report,
    headSha: pull.head,
    inputs: { rules: 'missing.yml', config: 'missing.yml' },
  })
  expect(run.status).toBe(0)
})

test('only a workflow_run publishes', () => {
  const dir = makeFolder({ 'report.json': '{}' })
  const run = runAction(dir, { event: 'push', payload: {}, inputs: { publish: join(dir, 'report.json') } })
  expect(run.stdout).toContain('only a run started by workflow_run')
  expect(run.status).toBe(1)
})

test('an artifact that is not there is said', async () => {
  const { pull } = firstHalf({ 'a.md': article(WRONG) })
  const { errors } = await secondHalf({ report: {}, headSha: pull.head, inputs: { publish: '/nowhere/report.json' } })
  expect(errors).toEqual(['/nowhere/report.json: no such file'])
})

test.each([
  '.github/workflows/a.yml',
  '.github/a.md',
  'src/x.js',
  'rules/a.yml',
  'README.md',
  '.x/a.md',
  'node_modules/a.md',
])('a false report cannot put a comment or a correction on %s', async (path) => {
  const { pull, report } = firstHalf({ 'a.md': article(WRONG) })
  report.files = [{ path, findings: report.files[0].findings }]
  const files = patchesOf(pull).map((file) => ({ ...file, filename: path }))
  const { there, run } = await secondHalf({ report, headSha: pull.head, files })
  expect([there.reviewComments, there.checkRuns.flatMap(({ annotations }) => annotations)]).toEqual([[], []])
  expect(run.summary).toContain('Findings in files that are not articles are not shown')
})

test.each([
  ['much longer than the words', 'Thursday'.repeat(60)],
  ['of several lines', 'Thursday\n- [x](https://evil.example)'],
  ['of a letter that nobody sees', 'Thurs\u200Bday, March 21, 2024'],
  ['of HTML', '<script src=//evil.example/x>'],
  ['of a note', 'factlint: { disable: { weekday: so } }'],
  ['of Markdown', '[Thursday](//evil.example), March 21, 2024'],
])('a correction that is %s is not offered', async (_, replacement) => {
  const { pull, report } = firstHalf({ 'a.md': article(WRONG) })
  for (const fix of report.files[0].findings[0].fixes) fix.replacement = replacement
  const { there } = await secondHalf({ report, headSha: pull.head, files: patchesOf(pull) })
  expect(there.reviewComments).toHaveLength(1)
  expect(there.reviewComments[0]?.body).not.toContain('suggestion')
})

test('a correction that takes away what is not replaced is not offered', async () => {
  const { pull, report } = firstHalf({ 'a.md': article(WRONG) })
  const [finding] = report.files[0].findings
  finding.fixes = [
    { title: 'Shorter', path: null, start: finding.start - 25, end: finding.start + 45, replacement: 'A' },
  ]
  const { there } = await secondHalf({ report, headSha: pull.head, files: patchesOf(pull) })
  expect(there.reviewComments).toHaveLength(1)
  expect(there.reviewComments[0]?.body).not.toContain('suggestion')
})

test('the publishing workflow says which files are articles', async () => {
  const { pull, report } = firstHalf({ 'a.md': article(WRONG) })
  const files = patchesOf(pull)
  const { there } = await secondHalf({ report, headSha: pull.head, files, inputs: { articles: 'b/**' } })
  expect(there.reviewComments).toEqual([])
})
