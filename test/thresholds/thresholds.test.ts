import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { report } from '../../bench/thresholds/report.ts'
import { measureArticles, measureSet } from '../../bench/thresholds/sets.ts'
import { KNOBS } from '../../bench/thresholds/vary.ts'
import { NO_RULES } from '../../src/model/index.ts'

function measure(...items: readonly object[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'factlint-thresholds-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'ferries.jsonl')
  writeFileSync(path, items.map((item) => JSON.stringify(item)).join('\n'))
  return report(measureSet('Ferries', path))
}

const pair = (before: string, after: string, gold: string) => ({
  earlier: { text: before },
  later: { text: after },
  gold,
})

test('a threshold that keeps a contradiction back finds it at the value that lets it through', () => {
  const text = measure(
    pair(
      'On Monday the ferry carried 14 passengers.',
      'When it sank, the ferry was on its way home and carried 420 passengers.',
      'contradiction',
    ),
    pair('The ferry carried 14 passengers.', 'The ferry carried 14 passengers.', 'entailment'),
  )
  expect(text).toContain('| Ferries | 2 | 0.0 / – / 0.0 / 50.0 |')
  expect(text).toMatch(/### largestRatio\n\n.*\n.*\n\| 10 \| .*\n\| \*\*20\*\* \| 0\.0 .*\n\| 40 \| 100\.0 \/ 100\.0 /)
})

test('a headline that the text contradicts counts as found', () => {
  const text = 'The harbour said on Monday that the ferry carried 14 passengers when it sank.'
  expect(measure({ title: 'Ferry sinks with 19 passengers', text, gold: 'contradiction' })).toContain(
    '| Ferries | 1 | 100.0 |',
  )
})

test('what is checked against other articles is measured as one archive', () => {
  const article = (path: string, count: number) => ({
    path,
    published: '2024-03-07',
    text: `The ferry Westwind carried ${count} passengers to Harwich on Thursday morning, the harbour said.`,
  })
  const { asIs } = measureArticles([article('a.md', 14), article('b.md', 19)], NO_RULES)
  expect(asIs).toEqual({ findings: 2 })
})

test.each(KNOBS)('docs/thresholds.md says what $name is worth at the value in use', ({ name, value }) => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/thresholds.md'), 'utf8')
  const [, section] = page.split(`### ${name}\n`)
  if (section === undefined) expect(page).toContain(`- \`${name}\`: ${value}, tried`)
  else expect(section.split('\n##')[0]).toContain(`| **${value}** |`)
})
