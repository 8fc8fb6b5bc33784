import { chownSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { article, RIGHT, reportOf, shownAt, WRONG, warningsOf } from '../support/articles.ts'
import { commitAll, makeFolder, makePullRequest, shallowClone } from '../support/folder.ts'
import { startApi } from '../support/github/api.ts'
import { git } from '../support/newsroom.ts'
import { readAnnotations } from '../support/programs/commands.ts'
import { type ActionRun, runAction } from '../support/programs/runner.ts'

const DAY = '2024-03-22'
const BASE = { 'old.md': article(RIGHT) }
const CHANGE = { 'new.md': article(WRONG) }

/** A workspace in which a pull request is checked out at a path. */
function checkedOutAt(path: string, workspace = makeFolder()) {
  const pull = makePullRequest(BASE, CHANGE)
  const dir = join(workspace, path)
  mkdirSync(join(dir, '..'), { recursive: true })
  renameSync(pull.dir, dir)
  return { ...pull, dir, workspace }
}

/** The files in which annotations are shown. */
const annotatedFiles = (run: ActionRun) => readAnnotations(run.stdout).flatMap(({ file }) => file ?? [])

/** The files that the SARIF report speaks of. */
const sarifFiles = ({ outputs }: ActionRun) =>
  JSON.parse(readFileSync(outputs.sarif ?? '', 'utf8')).runs[0].results.map(
    (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
      result.locations[0]?.physicalLocation.artifactLocation.uri,
  )

test.each(['site', 'repos/site'])('a repository checked out with path: %s is found', (path) => {
  const { workspace, payload } = checkedOutAt(path)
  for (const folder of ['', path]) {
    const run = runAction(workspace, { payload, inputs: { 'working-directory': folder } })
    expect([shownAt(run), annotatedFiles(run), sarifFiles(run), warningsOf(run)]).toEqual([
      ['new.md:5'],
      ['new.md'],
      ['new.md'],
      [],
    ])
    expect(run.outputs.checked).toBe('1')
  }
})

const RULES = `people:
  - { name: Antony Blinken, misspellings: [Anthony Blinken] }
`
const MISSPELT = 'Anthony Blinken arrived in Tel Aviv on Friday for talks.'

const FOLDER = {
  'news/.factlint.yml': 'rules: [facts/*.yml]\n',
  'news/facts/a.yml': RULES,
  'news/old.md': article(RIGHT),
  'x.md': article(RIGHT),
}

test.each([
  ['the folder as the workspace', (dir: string) => [join(dir, 'news'), {}] as const],
  ['the folder as an input', (dir: string) => [dir, { 'working-directory': './news/' }] as const],
])('a folder of the repository, with its own configuration; paths are from the root: %s', (_name, where) => {
  const pull = makePullRequest(FOLDER, { 'news/new.md': article(MISSPELT), 'y.md': article(WRONG) })
  const [workspace, inputs] = where(pull.dir)
  const run = runAction(workspace, { payload: pull.payload, inputs })
  expect([shownAt(run), annotatedFiles(run), sarifFiles(run)]).toEqual([
    ['news/new.md:5'],
    ['news/new.md'],
    ['news/new.md'],
  ])
  expect(reportOf(run).files[0]?.findings[0]?.evidence.map(({ path }) => path)).toEqual(['news/facts/a.yml'])
  expect(run.stdout).toContain('news/new.md:5:1: ')
  expect(run.stdout).toContain(MISSPELT)
})

test('a mistake in the rules of a folder is shown at its path from the root', () => {
  const pull = makePullRequest({ ...FOLDER, 'news/facts/a.yml': 'facts:\n  a: 1\n' }, { 'news/new.md': article(RIGHT) })
  const run = runAction(pull.dir, { payload: pull.payload, inputs: { 'working-directory': 'news' } })
  expect([run.status, annotatedFiles(run)]).toEqual([1, ['news/facts/a.yml']])
})

test('where GitHub lists what changed, only files of the folder count', async () => {
  const pull = makePullRequest(FOLDER, { 'news/new.md': article(WRONG), 'y.md': article(WRONG) })
  const files = ['news/new.md', 'y.md'].map((filename) => ({ filename, status: 'added', changes: 5 }))
  const api = await startApi({ '/repos/newsroom/articles/pulls/7/files?per_page=100': { body: files } })
  const run = runAction(shallowClone(pull.dir, 1), {
    payload: pull.payload,
    inputs: { token: 'T', 'working-directory': 'news' },
    env: { GITHUB_API_URL: api },
  })
  expect([shownAt(run), run.outputs.checked]).toEqual([['news/new.md:5'], '1'])
})

test('a folder that is not there is a mistake of the workflow', () => {
  const { dir, payload } = makePullRequest(BASE, CHANGE)
  const run = runAction(dir, { payload, inputs: { 'working-directory': 'nowhere' } })
  expect(readAnnotations(run.stdout).map(({ message }) => message)).toEqual([
    'input working-directory: there is no folder nowhere in the workspace',
  ])
  expect(run.status).toBe(1)
})

test('of several repositories the one that the event is about is taken, or it is asked which', () => {
  const { workspace, payload, dir } = checkedOutAt('site')
  checkedOutAt('tools', workspace)
  const asked = runAction(workspace, { payload })
  expect(warningsOf(asked)[0]).toBe(
    'Several repositories are checked out (site, tools), so it is not known which one has the articles. Set the input working-directory.',
  )
  git(dir, DAY, 'remote', 'add', 'origin', 'https://github.com/newsroom/articles')
  expect(shownAt(runAction(workspace, { payload }))).toEqual(['new.md:5'])
})

test('what another repository within this one holds is not checked, and that is said', () => {
  const { dir } = makePullRequest(BASE, CHANGE)
  checkedOutAt('tools', dir)
  const run = runAction(dir, { event: 'workflow_dispatch' })
  expect(shownAt(run)).toEqual(['new.md:5'])
  expect(run.stdout).toContain('Not checked, because another repository is checked out there: tools/')
})

test('a workspace without a repository is told to check one out', () => {
  const run = runAction(makeFolder(CHANGE), { payload: makePullRequest(BASE, CHANGE).payload })
  expect([warningsOf(run)[0], shownAt(run)]).toEqual([
    'There is no git repository in the workspace, so git cannot tell what changed. Run actions/checkout before this step.',
    ['new.md:5'],
  ])
})

test.skipIf(process.getuid?.() !== 0)('a repository of another owner, as in the job of a container, is read', () => {
  const { dir, payload } = makePullRequest(BASE, CHANGE)
  for (const path of ['', '.git', '.git/config']) chownSync(join(dir, path), 65_534, 65_534)
  const run = runAction(dir, { payload })
  expect([shownAt(run), run.outputs.checked, warningsOf(run)]).toEqual([['new.md:5'], '1', []])
})

test('without git it is said that git is missing, and not that a commit is', () => {
  const { dir, payload } = makePullRequest(BASE, CHANGE)
  const run = runAction(dir, { payload, env: { PATH: makeFolder() } })
  expect(warningsOf(run)).toEqual([
    'git cannot be used here: git is not installed',
    'Git cannot tell here what changed, and GitHub did not list the changed files (there is no token), so every article is checked.',
  ])
})

test('histories with nothing in common are called that', () => {
  const { dir, base } = makePullRequest(BASE, CHANGE)
  git(dir, DAY, 'checkout', '--quiet', '--orphan', 'other')
  const head = commitAll(dir, DAY)
  const run = runAction(dir, { payload: { pull_request: { number: 7, base: { sha: base }, head: { sha: head } } } })
  expect(warningsOf(run)[0]).toMatch(/^The change and its base have no commit in common, and GitHub did not list/)
})

test('the settings of whoever runs it change nothing', () => {
  const { dir, payload } = makePullRequest(
    { ...BASE, 'before.md': article(WRONG, 'All was calm.'), 'undated.md': 'All was calm.\n' },
    { ...CHANGE, 'before.md': null, 'after.md': article(WRONG, 'All was quiet.'), 'undated.md': 'All was quiet.\n' },
  )
  for (const [key, value] of [
    ['diff.orderFile', 'missing'],
    ['diff.renames', 'false'],
    ['diff.noprefix', 'true'],
    ['diff.submodule', 'log'],
    ['color.ui', 'always'],
    ['color.grep', 'always'],
    ['grep.fullName', 'true'],
    ['log.showRoot', 'false'],
    ['i18n.logOutputEncoding', 'UTF-16'],
    ['status.showUntrackedFiles', 'no'],
  ])
    git(dir, DAY, 'config', key as string, value as string)
  const run = runAction(dir, { payload })
  expect([shownAt(run), run.outputs.checked, warningsOf(run)]).toEqual([['new.md:5'], '3', []])
})

/** A clone that lacks contents, of a repository that is gone. */
function partialClone(filter: string, base: Record<string, string> = {}, change: Record<string, string> = {}) {
  const long = 'The council met on Tuesday to talk about the harbour, the school and the road to the north.'
  const pull = makePullRequest(
    {
      ...BASE,
      ...base,
      'edited.md': article(long),
      'moved.md': article(`${long} All agreed.`),
      'a.png': new Uint8Array(9000),
    },
    {
      ...CHANGE,
      ...change,
      'edited.md': article(long, 'More will follow.'),
      'moved.md': null,
      'there.md': article(`${long} All agreed.`),
      'a.png': null,
      'b.png': new Uint8Array(9001),
    },
  )
  git(pull.dir, DAY, 'config', 'uploadpack.allowFilter', 'true')
  git(pull.dir, DAY, 'branch', '--force', 'checked-out', 'HEAD')
  const clone = join(makeFolder(), 'clone')
  git(pull.dir, DAY, 'clone', '--quiet', `--filter=${filter}`, '--branch', 'checked-out', `file://${pull.dir}`, clone)
  rmSync(pull.dir, { recursive: true })
  return { ...pull, dir: clone }
}

test('a clone with filter: blob:none, its remote gone: what changed is known, and what is missing is named', () => {
  const { dir, payload } = partialClone('blob:none')
  const run = runAction(dir, { payload })
  expect([shownAt(run), run.outputs.checked]).toEqual([['new.md:5'], '3'])
  expect(readAnnotations(run.stdout).filter(({ severity }) => severity === 'warning')).toMatchObject([
    {
      file: 'edited.md',
      message: 'its earlier version is not in this clone, which was made with a filter, so it is not compared with it',
    },
  ])
  expect(run.stdout).not.toContain('fatal')
})

test('such a clone, where the change edits the baseline and the rules: both are told, and the articles are checked', () => {
  const entry = 'known: []\n'
  const { dir, payload } = partialClone(
    'blob:none',
    { '.factlint-baseline.yml': `# Old.\n${entry}`, 'rules/a.yml': `# Old.\n${RULES}` },
    { '.factlint-baseline.yml': entry, 'rules/a.yml': RULES },
  )
  const run = runAction(dir, { payload })
  expect([shownAt(run), run.outputs.checked]).toEqual([['new.md:5'], '3'])
  const said = readAnnotations(run.stdout).map(({ message }) => message)
  expect(said).toContain(
    'The baseline before the change is not in this clone, which was made with a filter, so added entries cannot be detected.',
  )
  expect(said).toContainEqual(
    expect.stringMatching(/^The rules before .* .rules\/a\.yml: .* not in this clone, which was made with a filter\)/),
  )
  expect(run.stdout).not.toContain('fatal')
})

test('a clone with filter: tree:0, its remote gone: it is said what is missing, and every article is checked', () => {
  const { dir, payload } = partialClone('tree:0')
  const run = runAction(dir, { payload })
  expect([shownAt(run), warningsOf(run)]).toEqual([
    ['new.md:5'],
    [
      'This clone was made without the files of the base, and GitHub did not list the changed files (there is no token), so every article is checked. Remove `filter:` from actions/checkout, or set it to blob:none.',
    ],
  ])
  expect(runAction(dir, { event: 'workflow_dispatch' }).status).toBe(1)
})

const UNDATED = 'The 93-year-old, who was born in 1930, still swims every day.\n'

test('a new article without a date has the day of the change, also where only two commits were fetched', () => {
  const pull = makePullRequest({ 'old.md': UNDATED }, { 'old.md': `${UNDATED}\nMore.\n`, 'new.md': UNDATED })
  const problemsIn = (dir: string) =>
    reportOf(runAction(dir, { payload: pull.payload })).problems.flatMap(({ path, message }) =>
      message.includes('No publication date') ? [path] : [],
    )
  expect([problemsIn(pull.dir), problemsIn(shallowClone(pull.dir, 2))]).toEqual([[], ['old.md']])
})

test('a worktree, and a .git folder elsewhere, are repositories like any other', () => {
  const { dir, payload } = makePullRequest(BASE, CHANGE)
  const tree = join(makeFolder(), 'tree')
  git(dir, DAY, 'worktree', 'add', '--quiet', '--detach', tree, 'HEAD')
  expect(shownAt(runAction(tree, { payload }))).toEqual(['new.md:5'])
  const other = makePullRequest({}, { 'other.md': article(WRONG) })
  const env = { GIT_DIR: join(other.dir, '.git'), GIT_WORK_TREE: other.dir }
  expect(shownAt(runAction(dir, { payload, env }))).toEqual(['new.md:5'])
  git(dir, DAY, 'worktree', 'remove', '--force', tree)
  git(dir, DAY, 'init', '--quiet', '--separate-git-dir', join(makeFolder(), 'git'))
  expect(shownAt(runAction(dir, { payload }))).toEqual(['new.md:5'])
})

const DATED_RULES = `as-of: 2024-01-01
facts:
  bridges-closed:
    match: { counts: [bridge], any: [closed] }
    values: [{ value: 3, from: 2023-03-01 }]
`

test('what the report says of the rules themselves is at paths from the root', () => {
  const files = { ...FOLDER, 'news/facts/a.yml': DATED_RULES }
  const pull = makePullRequest(files, { 'news/new.md': article('Four bridges were closed.') })
  const run = runAction(pull.dir, { payload: pull.payload, inputs: { 'working-directory': 'news' } })
  const { coverage, ruleNotes } = reportOf(run)
  expect(coverage.afterAsOf).toMatchObject([{ path: 'news/facts/a.yml', figures: 1 }])
  expect(ruleNotes).toMatchObject([
    { about: 'stale-series', at: { path: 'news/facts/a.yml' }, articles: [{ path: 'news/new.md' }] },
  ])
})
