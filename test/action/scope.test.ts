import { expect, test } from 'vitest'
import { ALSO_WRONG, article, RIGHT, reportOf, shownAt, WRONG, warningsOf } from '../support/articles.ts'
import { type Content, makePullRequest } from '../support/folder.ts'
import { runAction } from '../support/programs/runner.ts'

function run(base: Record<string, Content>, change: Record<string, Content | null>, inputs = {}) {
  const { dir, payload } = makePullRequest(base, change)
  return runAction(dir, { payload, inputs })
}

test('no annotations on untouched text: an old error in another line of an edited article is counted, not shown', () => {
  const old = article(WRONG, 'All was calm.')
  const one = run({ 'a.md': old }, { 'a.md': old.replace('calm', 'quiet') })
  expect([shownAt(one), one.status, one.outputs.errors]).toEqual([[], 0, '0'])
  expect(reportOf(one).coverage.unshown).toEqual({
    untouched: { error: 1, warning: 0, notice: 0 },
    known: { error: 0, warning: 0, notice: 0 },
  })
  expect(one.summary).toContain('Counted, not shown: 1 error that the change does not touch.')
})

test('an error in a line that the change rewrites is shown, whoever made it first', () => {
  const old = article(WRONG, 'All was calm.')
  expect(shownAt(run({ 'a.md': old }, { 'a.md': old.replace('Larnaca', 'Limassol') }))).toEqual(['a.md:5'])
})

test.each([
  ['changed', ['a.md:7']],
  ['files', ['a.md:5', 'a.md:7']],
  ['all', ['a.md:5', 'a.md:7', 'b.md:5']],
])('scope %s', (scope, places) => {
  const base = { 'a.md': article(WRONG), 'b.md': article(WRONG) }
  const change = { 'a.md': article(WRONG, ALSO_WRONG) }
  expect(shownAt(run(base, change, { scope }))).toEqual(places)
  expect(shownAt(run({ ...base, '.factlint.yml': `scope: ${scope}\n` }, change))).toEqual(places)
})

test('a changed headline against an untouched paragraph is shown, and so is the other way round', () => {
  const text = (headline: number, body: number) =>
    `---\ntitle: ${headline} hostages freed in Norfolk\ndate: 2024-03-22\n---\n\nThe army said on Friday that ${body} hostages were freed in Norfolk.\n`
  const changed = (before: string, after: string) =>
    reportOf(run({ 'a.md': before }, { 'a.md': after })).files.flatMap(({ findings }) => findings.map((f) => f.check))
  expect(changed(text(30, 30), text(50, 30))).toEqual(['headline'])
  expect(changed(text(50, 50), text(50, 30))).toEqual(['headline'])
  expect(changed(text(50, 30), `${text(50, 30)}\nMore will follow.\n`)).toEqual([])
})

const RULES = `facts:
  bridges-closed:
    name: Bridges closed
    match: { counts: [bridge], any: [closed] }
`
const bridges = (n: number, published: string) =>
  `---\ndate: ${published}\n---\n\nOn March 1, 2024, ${n} bridges were closed in Norfolk, the county said.\n`

test('a changed earlier article that a later, untouched one now contradicts is shown at the later one', () => {
  const base = { 'rules/a.yml': RULES, 'old.md': bridges(12, '2024-03-02'), 'later.md': bridges(12, '2024-03-05') }
  expect(shownAt(run(base, { 'old.md': bridges(15, '2024-03-02') }))).toEqual(['later.md:5'])
  expect(shownAt(run(base, { 'old.md': `${bridges(12, '2024-03-02')}\nMore to follow.\n` }))).toEqual([])
})

test.each([
  ['an input', { articles: '**/*.md\n!drafts/**' }, {}],
  ['the configuration', {}, { '.factlint.yml': "articles: ['!drafts/**', '**/*.md']\n" }],
])(
  'what `!` takes out of the articles is neither checked nor held against them, and it adds nothing: %s',
  (_name, inputs, config) => {
    const base = { ...config, 'rules/a.yml': RULES, 'drafts/old.md': bridges(12, '2024-03-02') }
    const change = {
      'a.md': article(WRONG),
      'drafts/b.md': article(WRONG),
      'src/x.js': WRONG,
      'later.md': bridges(15, '2024-03-05'),
    }
    const one = run(base, change, inputs)
    expect(shownAt(one)).toEqual(['a.md:5'])
    expect(reportOf(one).coverage.articles).toBe(2)
    expect(shownAt(run(base, change, { articles: '**/*.md' }))).toEqual(['a.md:5', 'drafts/b.md:5', 'later.md:5'])
  },
)

test('a new day of publication brings new errors in untouched lines, and leaves old ones alone', () => {
  const dated = (day: string) =>
    `---\ndate: ${day}\n---\n\n${WRONG}\n\nThe 93-year-old, who was born in 1930, still swims every day.\n`
  const change = { 'a.md': dated('2034-03-20') }
  expect(shownAt(run({ 'a.md': dated('2024-03-20') }, change))).toEqual(['a.md:7'])
})

test('an item taken out of a list brings an error in the untouched line above', () => {
  const list = (...items: string[]) => article('There are four reasons to stay:', items.map((i) => `- ${i}`).join('\n'))
  const before = list('the lake', 'the bread', 'the silence', 'the light')
  expect(shownAt(run({ 'a.md': before }, { 'a.md': list('the lake', 'the bread', 'the silence') }))).toEqual(['a.md:5'])
})

test('a move alone shows nothing', () => {
  const old = article(WRONG, 'All was calm.')
  const moved = run({ 'a/old.md': old }, { 'a/old.md': null, 'b/new.md': old })
  expect([shownAt(moved), moved.outputs.checked]).toEqual([[], '1'])
})

test('other line ends touch nothing', () => {
  const old = article(WRONG, 'All was calm.')
  expect(shownAt(run({ 'a.md': old }, { 'a.md': old.replaceAll('\n', '\r\n') }))).toEqual([])
})

test('path filters narrow, and never widen: a changed file outside of them is not checked', () => {
  const base = { 'a/old.md': article(RIGHT) }
  const change = { 'b/new.md': article(WRONG), 'a/new.md': article(RIGHT) }
  const one = run(base, change, { articles: 'a/**/*.md' })
  expect([one.outputs.checked, shownAt(one), one.status]).toEqual(['1', [], 0])
})

test('options that cancel each other are not green in silence', () => {
  const inputs = { articles: 'a/**/*.md', exclude: 'a/**' }
  const one = run({}, { 'a/new.md': article(WRONG) }, inputs)
  expect(warningsOf(one)).toEqual([
    'Nothing was checked: 1 file matches the patterns for articles (a/**/*.md), but it is excluded, a rule file, ignored by git or marked as generated.',
  ])
  expect(one.outputs).toMatchObject({ checked: '0', 'nothing-checked': warningsOf(one)[0] })
  expect(one.summary).toMatch(/^## Nothing was checked/)
})

test('a required check always runs to an end, and says why it checked nothing', () => {
  const one = run({ 'a.md': article(RIGHT) }, { 'logo.svg': '<svg/>' })
  expect(one.outputs['nothing-checked']).toBe('Nothing to check: the changed file is not an article.')
  expect(one.status).toBe(0)
  const some = run({}, { 'a.md': article(RIGHT) })
  expect(some.outputs['nothing-checked']).toBe('')
})

test('drafts are checked, or skipped and named', () => {
  const change = {
    'a.md': article(WRONG).replace('date:', 'draft: true\ndate:'),
    'b.md': article(RIGHT).replace('date:', 'draft: false\ndate:'),
    'c.md': article(WRONG).replace('date:', 'published: false\ndate:'),
  }
  expect(shownAt(run({}, change))).toEqual(['a.md:6', 'c.md:6'])
  for (const skipped of [run({}, change, { drafts: 'skip' }), run({ '.factlint.yml': 'drafts: skip\n' }, change)]) {
    expect([shownAt(skipped), reportOf(skipped).coverage.skipped]).toEqual([
      [],
      [
        { path: 'a.md', why: 'a draft' },
        { path: 'c.md', why: 'a draft' },
      ],
    ])
  }
})

test('nothing but drafts, skipped, is nothing checked', () => {
  const change = { 'a.md': article(WRONG).replace('date:', 'draft: true\ndate:') }
  expect(warningsOf(run({}, change, { drafts: 'skip' }))).toEqual([
    'Nothing was checked: every article was skipped (a draft).',
  ])
})

test('generated files are no articles, binary ones are skipped and named', () => {
  const change = {
    'built/a.html': article(WRONG),
    'built/b.html': article(WRONG),
    'b.md': Uint8Array.from([0x23, 0, 1, 2]),
    'c.md': article(RIGHT),
  }
  const base = { '.gitattributes': 'built/a.html linguist-generated\nbuilt/b.html linguist-generated=true\n' }
  const one = run(base, change)
  expect([shownAt(one), reportOf(one).coverage.skipped]).toEqual([[], [{ path: 'b.md', why: 'binary, not text' }]])
})
