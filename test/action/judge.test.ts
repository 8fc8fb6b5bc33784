import { expect, test } from 'vitest'
import { article, RIGHT, reportOf, shownAt, WRONG } from '../support/articles.ts'
import { type Content, fromFork, makePullRequest, shallowClone } from '../support/folder.ts'
import { startApi } from '../support/github/api.ts'
import { readAnnotations } from '../support/programs/commands.ts'
import { runAction } from '../support/programs/runner.ts'

const rules = (members: number, from = '2022-05-05') => `facts:
  members-of-council:
    name: Members of the council
    match: { counts: [member], any: [council] }
    values:
      - { value: ${members}, from: ${from}, source: 'https://council.example/members' }
`
const NEW = article('The council has 30 members.')

function fork(base: Record<string, Content>, change: Record<string, Content | null>, inputs = {}) {
  const pull = makePullRequest(base, change)
  return runAction(pull.dir, { payload: fromFork(pull), inputs })
}

test('a fork cannot change the rules it is judged by, and is shown what its change would do', () => {
  const one = fork({ 'rules/a.yml': rules(24) }, { 'rules/a.yml': rules(30), 'a.md': NEW })
  expect([shownAt(one), one.status]).toEqual([['a.md:5'], 1])
  const { proposed } = reportOf(one)
  expect(proposed).toMatchObject({ paths: ['rules/a.yml'], brings: [], takes: [{ path: 'a.md' }] })
  expect(one.summary).toContain('### This change edits rules that are not in force')
  expect(one.summary).toContain('The edited rules would add 0 findings and remove 1:')
  expect(one.stdout).toContain('This change edits rules that are not in force (rules/a.yml)')
})

test('the source of a rule in force opens when it is copied from an annotation; that of a stranger’s rule stays text', () => {
  const source = 'https://council.example/members'
  const change = { 'a.md': NEW }
  const messages = (one: ReturnType<typeof fork>) => readAnnotations(one.stdout).map(({ message }) => message)
  expect(messages(fork({ 'rules/a.yml': rules(24) }, change))).toEqual([expect.stringContaining(source)])
  const theirs = fork({ 'old.md': NEW }, { ...change, 'rules/a.yml': rules(24) }, { 'rules-from': 'head' })
  expect(messages(theirs)).toEqual([expect.not.stringContaining(source)])
})

test('nor by taking rules away, moving them, or changing what they extend', () => {
  const base = { 'rules/a.yml': 'extends: [../common/council.yml]\n', 'common/council.yml': rules(24) }
  const changes: Record<string, Content | null>[] = [
    { 'rules/a.yml': null },
    { 'rules/a.yml': null, 'a.yml': base['rules/a.yml'] },
    { 'common/council.yml': rules(30) },
  ]
  for (const change of changes) expect(shownAt(fork(base, { ...change, 'a.md': NEW }))).toEqual(['a.md:5'])
})

test('nor by taking away a link to the rules', () => {
  const base = { 'common/a.yml': rules(24), rules: { link: 'common' } }
  const one = fork(base, { rules: null, 'a.md': NEW })
  expect(readAnnotations(one.stdout)).toMatchObject([{ message: expect.stringContaining('rules is a symbolic link') }])
  expect([one.status, one.outputs]).toEqual([1, {}])
})

test.each([
  ['checks', { '.factlint.yml': 'checks: { weekday: off }\n' }],
  ['fail-on', { '.factlint.yml': 'fail-on: never\n' }],
  ['articles', { '.factlint.yml': 'articles: nothing/**\n' }],
  ['a configuration elsewhere', { '.github/factlint.yml': 'exclude: "**"\n' }],
])('nor by its configuration: %s', (_name, change) => {
  const one = fork({ 'old.md': article(RIGHT) }, { ...change, 'a.md': article(WRONG) })
  expect([shownAt(one), one.status]).toEqual([['a.md:5'], 1])
  const own = fork({ 'old.md': article(RIGHT) }, { ...change, 'a.md': article(WRONG) }, { 'rules-from': 'head' })
  expect(own.status).toBe(0)
})

test('nor by a baseline of its own', () => {
  const baseline = `known:\n  - { path: a.md, check: weekday, words: 'Friday, March 21, 2024' }\n`
  const one = fork({ 'old.md': article(RIGHT) }, { '.factlint-baseline.yml': baseline, 'a.md': article(WRONG) })
  expect([shownAt(one), one.status]).toEqual([['a.md:5'], 1])
  expect(one.stdout).toContain('adds 1 finding to the baseline')
})

test('notes that a fork adds are listed and have no effect; those that were there have', () => {
  const note = '<!-- factlint-disable-next-line weekday: as on the poster -->'
  const base = { 'a.md': `---\ndate: 2024-03-22\n---\n\n${note}\n${WRONG}\n` }
  const one = fork(base, { 'a.md': `${base['a.md']}\n${note}\n${WRONG.replace('ship', 'boat')}\n` })
  expect(shownAt(one)).toEqual(['a.md:9'])
  expect(reportOf(one).problems).toMatchObject([
    {
      path: 'a.md',
      line: 8,
      message: expect.stringMatching(/^This note has no effect until .*weekday, "as on the poster"/),
    },
  ])
})

test('a pull request of the newsroom goes by its own rules, unless told otherwise', () => {
  const pull = makePullRequest({ 'rules/a.yml': rules(24) }, { 'rules/a.yml': rules(30), 'a.md': NEW })
  expect(shownAt(runAction(pull.dir, { payload: pull.payload }))).toEqual([])
  const strict = runAction(pull.dir, { payload: pull.payload, inputs: { 'rules-from': 'base' } })
  expect(shownAt(strict)).toEqual(['a.md:5'])
})

test.each([
  ['rules', { 'rules/a.yml': 'factz: {}\n' }, 'rules/a.yml'],
  ['a configuration', { '.factlint.yml': 'fail-onn: never\n' }, '.factlint.yml'],
  ['a baseline', { '.factlint-baseline.yml': 'known: 3\n' }, '.factlint-baseline.yml'],
])(
  'a mistake in %s of a fork is told at its place, and its articles are checked by those of the base',
  (_, change, file) => {
    const one = fork({ 'rules/a.yml': rules(24) }, { ...change, 'a.md': NEW })
    expect(readAnnotations(one.stdout)).toContainEqual(expect.objectContaining({ severity: 'error', file, line: 1 }))
    expect([shownAt(one), one.status]).toEqual([['a.md:5'], 1])
    expect(one.summary).toContain('checked against those of its base only')
  },
)

test('a mistake of a fork fails the step where its articles are right', () => {
  const one = fork({ 'rules/a.yml': rules(30) }, { 'rules/a.yml': 'factz: {}\n', 'a.md': NEW })
  expect([shownAt(one), one.status]).toEqual([[], 1])
})

test('where the base has mistakes too, nothing is checked, and those of the change are told', () => {
  const one = fork({ 'rules/a.yml': 'facts: 3\n' }, { 'rules/a.yml': 'factz: {}\n', 'a.md': NEW })
  expect(readAnnotations(one.stdout)).toMatchObject([{ severity: 'error', message: expect.stringContaining('factz') }])
  expect([one.status, one.outputs.report]).toEqual([1, undefined])
})

test('rules that were not there before are not in force on a fork, by whatever name they are asked for', () => {
  const change = { 'rules/a.yml': rules(24), 'own.yml': 'fail-on: never\n', 'a.md': NEW }
  const one = fork({ 'old.md': article(RIGHT) }, change, { rules: 'rules/a.yml', config: 'own.yml' })
  expect([shownAt(one), one.status]).toEqual([[], 0])
  expect(reportOf(one).proposed).toMatchObject({ brings: [{ path: 'a.md' }] })
})

async function listed(...names: string[]) {
  const files = names.map((filename) => ({ filename, status: 'modified', changes: 1, patch: '@@ -1 +1,9 @@\n+a' }))
  return { GITHUB_API_URL: await startApi({ '/repos/newsroom/articles/pulls/7/files?per_page=100': { body: files } }) }
}

test('a shallow clone of a fork that leaves the rules alone is checked', async () => {
  const pull = makePullRequest({ 'rules/a.yml': rules(24) }, { 'a.md': NEW })
  const env = await listed('a.md')
  const one = runAction(shallowClone(pull.dir, 1), { payload: fromFork(pull), inputs: { token: 'T' }, env })
  expect(shownAt(one)).toEqual(['a.md:5'])
})

test.each([
  ['one that alters the rules', 'edits rules/a.yml'],
  ['one of which nothing is known', 'may edit them'],
])('a shallow clone of a fork is told what to fetch: %s', async (name, why) => {
  const pull = makePullRequest({ 'rules/a.yml': rules(24) }, { 'rules/a.yml': rules(30), 'a.md': NEW })
  const env = name.includes('nothing') ? {} : await listed('a.md', 'rules/a.yml')
  const one = runAction(shallowClone(pull.dir, 1), { payload: fromFork(pull), inputs: { token: 'T' }, env })
  expect(one.stdout).toContain(why)
  expect(one.stdout).toContain('Set fetch-depth: 2 for actions/checkout')
  expect([one.status, one.outputs]).toEqual([1, {}])
})
