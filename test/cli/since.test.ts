import { expect, test } from 'vitest'
import { ALSO_WRONG, article, RIGHT, WRONG } from '../support/articles.ts'
import { commitAll, makeFolder, writeFiles } from '../support/folder.ts'
import { git } from '../support/newsroom.ts'
import { runCli } from '../support/programs/cli.ts'

/** A branch with a commit of its own, work not committed, and main gone on. */
function branch() {
  const dir = makeFolder({ 'old.md': article(WRONG, 'All was calm.'), 'other.md': article(RIGHT) })
  commitAll(dir, '2024-03-20')
  git(dir, '2024-03-20', 'branch', 'work')
  writeFiles(dir, { 'main.md': article(WRONG) })
  commitAll(dir, '2024-03-21')
  git(dir, '2024-03-21', 'checkout', '--quiet', 'work')
  writeFiles(dir, { 'committed.md': article(WRONG) })
  commitAll(dir, '2024-03-22')
  writeFiles(dir, { 'old.md': article(WRONG, ALSO_WRONG), 'untracked.md': article(WRONG) })
  return dir
}

const places = (dir: string, ...args: string[]) => {
  const { stdout } = runCli(dir, ['check', '--format', 'json', ...args])
  const { files } = JSON.parse(stdout) as { files: { path: string; findings: { line: number }[] }[] }
  return files.flatMap(({ path, findings }) => findings.map(({ line }) => `${path}:${line}`))
}

test('--since: what the branch changes, committed or not', () => {
  const dir = branch()
  expect(places(dir, '--since', 'main')).toEqual(['committed.md:5', 'old.md:7', 'untracked.md:5'])
  expect(places(dir, '--since', 'main', '--scope', 'files')).toContain('old.md:5')
  expect(places(dir, '--since', 'HEAD')).toEqual(['old.md:7', 'untracked.md:5'])
})

test('without it every finding is shown, whatever the configuration says of scope', () => {
  const dir = makeFolder({ 'a.md': article(WRONG), '.factlint.yml': 'scope: changed\n' })
  expect(places(dir)).toEqual(['a.md:5'])
})

test.each([
  ['check --since nowhere', '--since nowhere: no such commit in this clone'],
  ['check --since main a.md', '`--since` selects the articles'],
  ['check --scope files', '--scope files needs --since'],
  ['check --scope some', 'Allowed choices are changed, files, all'],
])('bad usage: factlint %s', (args, message) => {
  expect(runCli(branch(), args.split(' '))).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining(message),
  })
})

test('--since without git is said', () => {
  expect(runCli(makeFolder({ 'a.md': 'a' }), ['check', '--since', 'main']).stderr).toContain(
    'is not in a git repository',
  )
})

test('--drafts skip', () => {
  const dir = makeFolder({ 'a.md': article(WRONG).replace('date:', 'draft: true\ndate:') })
  expect(places(dir)).toEqual(['a.md:6'])
  expect(places(dir, '--drafts', 'skip')).toEqual([])
})

test('`!` takes files out of the articles and of the rules, whichever way they are asked for', () => {
  const dir = makeFolder({
    'old.md': article(RIGHT),
    'rules/a.yml': 'people: [{ name: Nadia Rahimi }]\n',
    'rules/old/b.yml': 'no rule file',
    '.factlint.yml': "articles: ['**/*.md', '!drafts/**']\nrules: ['rules/**/*.yml', '!rules/old/**']\n",
  })
  commitAll(dir, '2024-03-20')
  writeFiles(dir, { 'a.md': article(WRONG), 'drafts/b.md': article(WRONG), 'src/x.js': WRONG })
  for (const args of [[], ['--since', 'HEAD'], ['.']]) expect(places(dir, ...args)).toEqual(['a.md:5'])
  expect(places(dir, 'drafts')).toEqual([])
  expect(runCli(dir, ['check', 'a.md']).stderr).toBe('')
  const rules = ['--rules', 'rules/**/*.yml', '--rules', '!rules/old/**']
  expect(runCli(dir, ['check', 'old.md', ...rules])).toMatchObject({ status: 0, stderr: '' })
})
