import { expect, test } from 'vitest'
import { coverageLine } from '../../src/report/coverage.ts'
import { linksBelow } from '../../src/report/github/links.ts'
import { MAX_SUMMARY_BYTES, mistakesSummary, summary } from '../../src/report/github/summary.ts'
import { finding, reportOf } from './findings.ts'

const NOTES = { scope: 'what changed since 1a2b3c', remarks: [] }

test('a table shows both sides of each finding, the worst first', () => {
  const evidence = [
    { path: 'rules/gaza.yml', line: 12, published: '2024-02-12', text: '134 | IDF' },
    { path: null, line: 4, published: null, text: '“134 hostages”' },
  ]
  const fixes = [{ title: 'Change 130 to 134', path: null, start: 0, end: 3, replacement: '134' }]
  const sentence = { start: 0, end: 28, text: 'The *remaining* 130 hostages.' }
  const text = summary(
    reportOf([finding({ severity: 'notice', line: 2 }), finding({ evidence, fixes, line: 9, sentence })]),
    NOTES,
  )
  expect(text).toBe(`## ❌ 1 error · ℹ️ 1 notice

1 article checked, 37 quantities read, 14 compared, 23 without a rule or an earlier article. Checked: what changed since 1a2b3c.

|  | Where | What | The article | The other side |
| --- | --- | --- | --- | --- |
| ❌ | \`articles/a.md:9\`<br>[fact-value](https://github.com/factlint/factlint/blob/v1/docs/checks/fact-value.md) | 130 here, 134 in the rules.<br>→ Change 130 to 134 | The \\*remaining\\* 130 hostages. | \`rules/gaza.yml:12\`, 12 Feb 2024: 134 \\| IDF<br>line 4: “134 hostages” |
| ℹ️ | \`articles/a.md:2\`<br>[fact-value](https://github.com/factlint/factlint/blob/v1/docs/checks/fact-value.md) | 130 here, 134 in the rules. | 130 |  |
`)
})

test('both sides are linked to their lines as of the commit, and what is no file is not', () => {
  const evidence = [
    { path: 'old (1).md', line: 3, published: null, text: 'a' },
    { path: null, line: 4, published: null, text: 'b' },
    { path: 'factlint/crisis', line: 5, published: null, text: 'c' },
    { path: null, line: null, published: null, text: 'd' },
  ]
  const linkTo = linksBelow('https://github.com/newsroom/articles/blob/1a2b3c')
  expect(summary(reportOf([finding({ evidence, line: 9 })]), { ...NOTES, linkTo })).toContain(
    '[`articles/a.md:9`](https://github.com/newsroom/articles/blob/1a2b3c/articles/a.md#L9)<br>[fact-value](https://github.com/factlint/factlint/blob/v1/docs/checks/fact-value.md) | 130 here, 134 in the rules. | 130 | [`old (1).md:3`](https://github.com/newsroom/articles/blob/1a2b3c/old%20%281%29.md#L3): a<br>[line 4](https://github.com/newsroom/articles/blob/1a2b3c/articles/a.md#L4): b<br>`factlint/crisis:5`: c<br>d |',
  )
})

test('nothing found, with what was skipped and what to know', () => {
  const coverage = {
    articles: 2,
    quantities: 1,
    compared: 1,
    uncovered: 0,
    skipped: [{ path: 'b.md', why: 'not UTF-8' }],
  }
  const problems = [{ path: 'a.md', line: 3, column: null, message: 'The front matter is broken.' }]
  const text = summary(reportOf([], { coverage, problems }), { ...NOTES, remarks: ['There are no rule files.'] })
  expect(text).toBe(`## ✅ No contradictions found

> There are no rule files.

2 articles checked, 1 quantity read, 1 compared; 1 file skipped: not UTF-8. Checked: what changed since 1a2b3c.

<details><summary>1 remark on reading files</summary>

- \`a.md:3\`: The front matter is broken.

</details>

<details><summary>1 file skipped</summary>

- \`b.md\`: not UTF-8

</details>
`)
})

test('what is to be looked at in the rules, and what is from after their day', () => {
  const ruleNotes = [
    {
      about: 'stale-series' as const,
      at: { path: 'rules/a.yml', line: 4, column: 1 },
      message: 'No value.',
      articles: [],
    },
  ]
  const after = { path: 'factlint/people', asOf: '2025-05-01', titles: 12, figures: 0 }
  const coverage = { articles: 2, quantities: 1, compared: 1, uncovered: 0, skipped: [], afterAsOf: [after] }
  expect(summary(reportOf([], { coverage, ruleNotes }), NOTES)).toBe(`## ✅ No contradictions found

2 articles checked, 1 quantity read, 1 compared; people pack as of 1 May 2025: 12 titles after that day not checked. Checked: what changed since 1a2b3c.

### To look at in the rules

- \`rules/a.yml:4\`: No value.

All of it: \`factlint rules check\`.
`)
})

test('no article is never a success', () => {
  const coverage = { articles: 0, quantities: 0, compared: 0, uncovered: 0, skipped: [] }
  expect(summary(reportOf([], { coverage }), NOTES)).toMatch(/^## Nothing was checked\n/)
})

test('it stays under GitHub’s limit, and says how much did not fit', () => {
  const findings = Array.from({ length: 10_000 }, (_, start) =>
    finding({ start, message: `${'é'.repeat(100)} ${start}` }),
  )
  const text = summary(reportOf(findings), NOTES)
  expect(Buffer.byteLength(text)).toBeLessThan(MAX_SUMMARY_BYTES + 1000)
  const shown = text.match(/^\| ❌/gm)?.length ?? 0
  expect(text).toContain(`… and ${(10_000 - shown).toLocaleString('en')} findings more`)
})

test('mistakes are shown at their places', () => {
  const mistakes = [{ path: 'rules/a.yml', line: 3, column: 5, message: 'unknown key `vlaues`' }]
  expect(mistakesSummary('The rules have mistakes.', mistakes)).toBe(
    '## ❌ Nothing was checked\n\nThe rules have mistakes.\n\n- `rules/a.yml:3:5`: unknown key \\`vlaues\\`\n',
  )
})

test.each([
  [[], ''],
  [['empty'], '; 1 file skipped: empty'],
  [['empty', 'empty'], '; 2 files skipped: empty'],
  [['empty', 'not UTF-8', 'not UTF-8'], '; 3 files skipped: 2 not UTF-8, 1 empty'],
])('the coverage line with %j skipped', (reasons, end) => {
  const skipped = reasons.map((why) => ({ path: 'x.md', why }))
  const coverage = { articles: 1, quantities: 1234, compared: 1234, uncovered: 0, skipped }
  expect(coverageLine(coverage)).toBe(`1 article checked, 1,234 quantities read, 1,234 compared${end}.`)
})
