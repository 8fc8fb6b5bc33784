import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { article, RIGHT, reportOf, WRONG } from '../support/articles.ts'
import { type Content, commitAll, makePullRequest } from '../support/folder.ts'
import { git } from '../support/newsroom.ts'
import { readAnnotations } from '../support/programs/commands.ts'
import { runPull } from '../support/programs/pull-run.ts'
import { type ActionRun, runAction } from '../support/programs/runner.ts'

const BASE = { 'old.md': article(RIGHT) }

function run(
  change: Record<string, Content>,
  inputs: Record<string, string> = {},
  base: Record<string, Content> = BASE,
) {
  const { dir, payload } = makePullRequest(base, change)
  return runAction(dir, { payload, inputs })
}

/** The warnings beside files: "a.md: This article was not checked: …". */
const besides = (one: ActionRun) =>
  readAnnotations(one.stdout).flatMap(({ severity, file, message }) =>
    severity === 'warning' && file !== null ? [`${file}: ${message}`] : [],
  )

const LATIN = Buffer.from(article('The café in the harbour is open again.'), 'latin1')
const FRENCH = article(
  'Le président de la République a déclaré jeudi que le pays ne changerait pas de politique cette année, malgré les critiques de plusieurs partis.',
)
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a2146'.repeat(8)}\nsize 12345\n`

test.each([
  ['Latin-1', 'a.md', LATIN, 'not UTF-8 (save it as UTF-8)'],
  ['NUL', 'a.md', Buffer.from('a\0b'), 'binary, not text'],
  ['too large', 'a.md', Buffer.alloc(10_000_001, 'a '), '10 MB or larger'],
  ['another language', 'a.md', FRENCH, 'not in English (fr)'],
  ['a pointer of Git LFS', 'a.md', POINTER, 'kept in Git LFS and not fetched (set `lfs: true` for actions/checkout)'],
  ['the same for Word', 'a.docx', POINTER, 'kept in Git LFS and not fetched (set `lfs: true` for actions/checkout)'],
  ['a link out', 'a.md', { link: '../out.md' }, null],
])('%s: the headline says that the article was not checked, with a warning beside it', (_name, path, content, why) => {
  const one = run({ [path]: content, 'b.md': article(RIGHT), 'c.md': article(RIGHT) })
  const reason = why ?? reportOf(one).unchecked?.[0]?.why ?? ''
  expect(reportOf(one).unchecked).toEqual([{ path, why: reason }])
  expect(besides(one)).toEqual([`${path}: This article was not checked: ${reason}.`])
  expect(one.summary).toMatch(/^## ⚠️ 1 of 3 changed articles was not checked\\?: a/)
  expect(one.stdout).toContain(`1 of 3 changed articles was not checked:\n  ${path}: ${reason}`)
  expect([one.status, one.outputs.checked]).toEqual([0, '2'])
})

test('a name that is not UTF-8 is said to be none', () => {
  const { dir, payload } = makePullRequest(BASE, { 'b.md': article(RIGHT) })
  git(dir, '2024-03-22', 'checkout', '--quiet', 'change')
  writeFileSync(Buffer.concat([Buffer.from(`${dir}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]), article(WRONG))
  commitAll(dir, '2024-03-23')
  const one = runAction(dir, { payload })
  expect(reportOf(one).unchecked).toMatchObject([{ why: 'its name is not UTF-8 (rename the file)' }])
})

test('a draft that is skipped is one of them', () => {
  const one = run(
    { 'a.md': article(WRONG).replace('date:', 'draft: true\ndate:'), 'b.md': article(RIGHT) },
    { drafts: 'skip' },
  )
  expect(besides(one)).toEqual(['a.md: This article was not checked: a draft.'])
})

test('fail-on: unchecked fails for an error and for what was not checked', () => {
  const status = (change: Record<string, Content>) => run(change, { 'fail-on': 'unchecked' }).status
  expect([status({ 'a.md': LATIN }), status({ 'a.md': article(WRONG) }), status({ 'a.md': article(RIGHT) })]).toEqual([
    1, 1, 0,
  ])
  expect(status({ 'logo.svg': '<svg/>' })).toBe(0)
})

test('pictures that a pattern matches are no articles', () => {
  const one = run({ 'news/a.png': Buffer.from('\x89PNG\0'), 'news/b.md': article(RIGHT) }, { articles: 'news/**' })
  expect([besides(one), reportOf(one).unchecked]).toEqual([[], undefined])
  expect(one.summary).toMatch(/^## ✅/)
})

test('a check run is neutral, and its title says what was not checked', async () => {
  const { there } = await runPull({ 'a.md': FRENCH, 'b.md': article(RIGHT) })
  expect(there.checkRuns).toMatchObject([
    {
      conclusion: 'neutral',
      output: { title: 'Found nothing, 1 of 2 changed articles was not checked: a.md (not in English (fr))' },
    },
  ])
})

test('a changed article that a sparse checkout leaves out is named as such', () => {
  const { dir, payload } = makePullRequest(
    { 'a/old.md': article(RIGHT), 'b/old.md': article(RIGHT) },
    { 'a/new.md': article(RIGHT), 'b/new.md': article(WRONG) },
  )
  git(dir, '2024-03-22', 'sparse-checkout', 'set', 'a')
  const one = runAction(dir, { payload })
  expect(besides(one)).toEqual([
    'b/new.md: This article was not checked: changed, but not checked out (sparse checkout).',
  ])
  expect([one.outputs.checked, one.summary.startsWith('## ⚠️ 1 of 2 changed articles')]).toEqual(['1', true])
})

test('a submodule that moves is noted, and its articles are left to its own repository', () => {
  const other = makePullRequest({}, { 'far.md': article(WRONG) })
  const { dir } = makePullRequest(BASE, {})
  const day = '2024-03-22'
  git(dir, day, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.dir, 'first')
  git(dir, day, 'commit', '--quiet', '--message', 'a submodule')
  const before = git(dir, day, 'rev-parse', 'HEAD')
  git(dir, day, 'mv', 'first', 'second')
  git(dir, day, 'commit', '--quiet', '--message', 'moved')
  const one = runAction(dir, { event: 'push', payload: { before } })
  expect(readAnnotations(one.stdout)).toMatchObject([
    {
      severity: 'notice',
      message: 'second is a submodule, whose files belong to another repository and are not checked with this change.',
    },
  ])
  expect([one.status, one.outputs.checked]).toEqual([0, '0'])
})

test('names of files cannot write into the headline', () => {
  const one = run({ 'a](x) @desk <b>.md': LATIN, 'b.md': article(RIGHT) })
  expect(one.summary.split('\n')[0]).not.toMatch(/(?<!\\)[<>\]@]/)
})
