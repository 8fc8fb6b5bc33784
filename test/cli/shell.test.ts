import { expect, test } from 'vitest'
import { ALSO_WRONG, article, RIGHT, WRONG } from '../support/articles.ts'
import { commitAll, makeFolder, writeFiles } from '../support/folder.ts'
import { runCli } from '../support/programs/cli.ts'

const RULES = 'places: { Kyiv: { avoid: [Kiev] } }\n'

test('--quiet shows only errors, and counts the others', () => {
  const dir = makeFolder({ 'a.md': article(WRONG, 'He flew to Kiev.'), 'rules/a.yml': RULES })
  const { stdout, stderr, status } = runCli(dir, ['check', '--quiet'])
  expect(stdout).toMatch(/^a\.md:5:26: error: /)
  expect(stdout).not.toContain('Kiev')
  expect(stdout).toContain('Counted, not shown: 1 notice below an error (--quiet).')
  expect([status, stderr]).toEqual([1, ''])
})

test('--quiet says nothing of a run without errors, whose status is that of all findings', () => {
  const dir = makeFolder({ 'a.md': article('The ferry carries 300 people. All 400 people on the ferry sang.') })
  expect(runCli(dir, ['check', '--quiet'])).toMatchObject({ status: 0, stderr: '' })
  const avoided = makeFolder({
    'a.md': article('He flew to Kiev.'),
    'rules/a.yml': RULES,
    '.factlint.yml': 'checks: { name: warning }\nfail-on: warning\n',
  })
  expect(runCli(avoided, ['check', '--quiet'])).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/^Found nothing/),
  })
})

test('--max-findings shows the most serious first, and counts the others', () => {
  const dir = makeFolder({ 'a.md': article('He flew to Kiev.', WRONG, ALSO_WRONG), 'rules/a.yml': RULES })
  const { stdout, status } = runCli(dir, ['check', '--max-findings', '2'])
  expect(stdout.match(/^a\.md:\d+/gm)).toEqual(['a.md:7', 'a.md:9'])
  expect(stdout).toMatch(/Found 2 errors\. .* Counted, not shown: 1 notice over the limit \(--max-findings\)\.\n$/)
  expect(status).toBe(1)
  expect(runCli(dir, ['check', '--max-findings', '3']).stdout).not.toContain('not shown')
  expect(runCli(dir, ['check', '--max-findings', '0'])).toMatchObject({ status: 2, stdout: '' })
})

test('--list-files names what would be checked, one a line, and says why the rest would not', () => {
  const dir = makeFolder({
    'news/a.md': article(WRONG),
    'news/b.html': '<p>All was calm.</p>',
    'news/old.txt': 'All was calm.',
    'news/empty.md': '',
    'layouts/c.html': '<p>All was calm.</p>',
    'drafts/d.md': article(WRONG),
    'rules/e.md': 'rules',
    'gen/f.md': article(WRONG),
    'ignored/g.md': article(WRONG),
    'README.md': 'All about us.',
    '.gitignore': 'ignored/\n',
    '.gitattributes': 'gen/** linguist-generated\n',
    '.factlint.yml': 'exclude: [drafts/**]\n',
    'rules/a.yml': RULES,
  })
  commitAll(dir, '2024-03-22')
  const { stdout, stderr, status } = runCli(dir, ['check', '--list-files'])
  expect([status, stdout]).toEqual([0, 'news/a.md\nnews/b.html\nnews/old.txt\nrules/e.md\n'])
  expect(
    stderr,
  ).toBe(`README.md: not checked: its name or folder is one for files about the repository, lists, layouts or templates (set \`articles\` to check it)
drafts/d.md: not checked: excluded by drafts/**
gen/f.md: not checked: marked as generated (.gitattributes)
ignored/g.md: not checked: ignored by git
layouts/c.html: not checked: its name or folder is one for files about the repository, lists, layouts or templates (set \`articles\` to check it)
news/empty.md: not checked: empty
4 articles of 10 files
`)
})

test('--list-files says of each file why it is checked, and of a change what is not changed', () => {
  const dir = makeFolder({
    'news/a.md': article(RIGHT),
    'news/b.txt': 'All was calm.',
    'c.md': article(RIGHT),
    '.factlint.yml': "articles: ['news/**', '!news/b.txt']\n",
  })
  commitAll(dir, '2024-03-22')
  const listed = (...args: string[]) =>
    JSON.parse(runCli(dir, ['check', '--list-files', '--format', 'json', ...args]).stdout).files
  expect(listed()).toEqual([
    { path: 'c.md', checked: false, why: 'matches none of the patterns for articles (news/**, !news/b.txt)' },
    { path: 'news/a.md', checked: true, why: 'matches news/**' },
    { path: 'news/b.txt', checked: false, why: 'taken out by !news/b.txt' },
  ])
  expect(listed('c.md')).toEqual([{ path: 'c.md', checked: true, why: 'named on the command line' }])
  expect(listed('--since', 'HEAD')).toContainEqual({ path: 'news/a.md', checked: false, why: 'not changed' })
  writeFiles(dir, { 'news/a.md': article(WRONG) })
  expect(listed('--since', 'HEAD')).toContainEqual({
    path: 'news/a.md',
    checked: true,
    why: 'matches news/**, and is changed',
  })
})
