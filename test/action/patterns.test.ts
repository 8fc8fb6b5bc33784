import { expect, test } from 'vitest'
import { article, RIGHT, reportOf, shownAt, WRONG, warningsOf } from '../support/articles.ts'
import { type Content, makePullRequest } from '../support/folder.ts'
import { readAnnotations } from '../support/programs/commands.ts'
import { runAction } from '../support/programs/runner.ts'

const RULES = `people:
  - { name: Antony Blinken, misspellings: [Anthony Blinken] }
`
const BASE = { 'news/old.md': article(RIGHT), 'other/old.md': article(RIGHT), 'rules/a.yml': RULES }
const CHANGE = {
  'news/new.md': article(WRONG),
  'news/deep/new.md': article(WRONG),
  'news/data.json': '{}',
  'other/new.md': article(WRONG),
}

function run(
  inputs: Record<string, string>,
  base: Record<string, Content> = BASE,
  change: Record<string, Content | null> = CHANGE,
) {
  const { dir, payload } = makePullRequest(base, change)
  return runAction(dir, { payload, inputs })
}

const NEWS = ['news/deep/new.md:5', 'news/new.md:5']

test.each(['news', 'news/', './news', './news/'])('the folder %s means the articles in it', (articles) => {
  const [one, other] = [run({ articles }), run({}, { ...BASE, '.factlint.yml': `articles: ${articles}\n` })]
  expect([shownAt(one), shownAt(other)]).toEqual([NEWS, NEWS])
  expect([warningsOf(one), reportOf(one).coverage.skipped]).toEqual([[], []])
})

test.each(['other', 'other/', '**/other', '*/other/../../other/'])('the folder %s is left out', (exclude) => {
  expect(shownAt(run({ exclude }))).toEqual(exclude.includes('..') ? [...NEWS, 'other/new.md:5'] : NEWS)
})

test('wildcards in the last part of a pattern do not reach into folders', () => {
  expect(shownAt(run({ articles: 'news/*' }))).toEqual(['news/new.md:5'])
})

test('patterns that only leave out leave the others in', () => {
  expect(shownAt(run({ articles: '!other' }))).toEqual(NEWS)
})

test('a folder of rules is its rule files', () => {
  const misspelt = { 'a.md': article('Anthony Blinken arrived in Tel Aviv on Friday for talks.') }
  const base = { 'facts/deep/a.yaml': RULES, 'facts/notes.txt': 'Nothing yet.' }
  for (const rules of ['facts', 'facts/']) expect(shownAt(run({ rules }, base, misspelt))).toEqual(['a.md:5'])
})

test.each([
  [
    'articles',
    '"news/**"',
    'input articles: "news/**" is in quotation marks or written as a list. Write it as news/**',
  ],
  ['exclude', "'drafts'", "input exclude: 'drafts' is in quotation marks or written as a list. Write it as drafts"],
  [
    'rules',
    '- rules/*.yml',
    'input rules: - rules/*.yml is in quotation marks or written as a list. Write it as rules/*.yml',
  ],
  [
    'articles',
    '["news/**", "other/*.md"]',
    'input articles: ["news/**", "other/*.md"] is in quotation marks or written as a list. Write each pattern on a line of its own: news/** and other/*.md',
  ],
])('the input %s: %s is a mistake, and the right line is shown', (name, value, message) => {
  const one = run({ [name]: value })
  expect(readAnnotations(one.stdout)).toMatchObject([{ severity: 'error', message }])
  expect(one.status).toBe(1)
})

test.each([
  ['articles', 'news/**\nnone/**', 'articles: no file matches none/**.'],
  ['exclude', 'drafts/', 'exclude: no file matches drafts/.'],
  ['exclude', '!drafts/keep.md\nother', 'exclude: no file matches !drafts/keep.md.'],
  ['rules', 'rules/*.yml\nfacts/*.yml', 'rules: no file matches facts/*.yml.'],
  [
    'exclude',
    'other/**, old/{a,b}.md',
    'exclude: no file matches other/**, old/{a,b}.md. Write each pattern on a line of its own: other/** and old/{a,b}.md',
  ],
  ['exclude', 'other\\**', 'exclude: no file matches other\\**. Write it as other/**'],
  ['exclude', '/other/**', 'exclude: no file matches /other/**. Write it as other/**'],
])('a pattern of %s that matches nothing is a warning: %j', (name, value, warning) => {
  expect(warningsOf(run({ [name]: value }))).toEqual([warning])
})

test('names with commas and spaces that match are patterns like any other', () => {
  const change = { 'My news, 2024/new.md': article(WRONG) }
  const one = run({ articles: 'My news, 2024' }, BASE, change)
  expect([shownAt(one), warningsOf(one)]).toEqual([['My news, 2024/new.md:5'], []])
})

test.each([
  [{ 'logo.svg': '<svg/>' }, 'Nothing to check: the changed file is not an article.'],
  [{ 'a.json': '{}', 'b.json': '{}' }, 'Nothing to check: none of the 2 changed files is an article.'],
  [{ 'news/old.md': null }, 'Nothing to check: the change removes 1 article and touches no other.'],
])('a change without articles is quiet, and says so', (change, why) => {
  const one = run({}, BASE, change)
  expect([one.status, readAnnotations(one.stdout), one.outputs['nothing-checked']]).toEqual([0, [], why])
  expect(one.summary).toMatch(/^## ✅ Nothing to check\n/)
  expect(reportOf(one).nothing).toEqual({ why, isExpected: true })
})

test('moved and removed articles are counted as such', () => {
  const one = run({}, BASE, { 'news/old.md': null, 'news/moved.md': BASE['news/old.md'], 'other/old.md': null })
  expect(reportOf(one).coverage.change).toEqual({ added: 0, edited: 0, renamed: 1, removed: 1 })
  expect(one.summary).toContain('; 1 renamed, 1 removed.')
})

test('files in a format that no pattern reads are named once, and nothing else is', () => {
  const change = {
    'news/a.adoc': RIGHT,
    'news/b.docx': 'x',
    'news/c.tex': RIGHT,
    'news/d.mdx': RIGHT,
    'other/e.mdx': RIGHT,
    'news/f.js': '',
  }
  expect(readAnnotations(run({ articles: 'news/**/*.md' }, BASE, change).stdout)).toMatchObject([
    {
      severity: 'notice',
      message:
        'Not checked, because no pattern for articles reads this format: news/a.adoc, news/b.docx, news/c.tex and 1 more file.',
    },
  ])
  expect(
    readAnnotations(run({ articles: 'news/**/*.md', exclude: 'news' }, BASE, { 'news/a.adoc': RIGHT }).stdout),
  ).toMatchObject([{ severity: 'warning' }])
})
