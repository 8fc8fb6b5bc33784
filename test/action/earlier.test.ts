import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Report } from '../../src/model/index.ts'
import { type Content, makePullRequest, shallowClone } from '../support/folder.ts'
import { runAction } from '../support/programs/runner.ts'

const RULES = `facts:
  bridges-closed:
    name: Bridges closed
    match: { counts: [bridge], any: [closed] }
`
const bridges = (n: number, published: string | null) =>
  `---\n${published ? `date: ${published}` : 'draft: false'}\n---\n\nOn March 1, 2024, ${n} bridges were closed in Norfolk, the county said.\n`

/** Each finding of a pull request: its path, and the path and day of the other side. */
function findings(dir: string, payload: object) {
  const run = runAction(dir, { payload })
  const report: Report = JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8'))
  return report.files.flatMap(({ path, findings }) =>
    findings.flatMap(({ evidence }) => evidence.map((other) => [path, other.path, other.published])),
  )
}

function pullRequest(base: Record<string, Content>, change: Record<string, Content | null>) {
  const { dir, payload } = makePullRequest({ 'rules/a.yml': RULES, ...base }, change)
  return findings(dir, payload)
}

test('an unchanged article is quoted with its path and day', () => {
  const found = pullRequest({ 'old.md': bridges(12, '2024-03-02') }, { 'new.md': bridges(15, '2024-03-05') })
  expect(found).toEqual([['new.md', 'old.md', '2024-03-02']])
})

test('articles of one pull request are held against each other', () => {
  const found = pullRequest({}, { 'a.md': bridges(12, '2024-03-02'), 'b.md': bridges(15, '2024-03-05') })
  expect(found).toEqual([['b.md', 'a.md', '2024-03-02']])
})

test('an article is never held against its own earlier version', () => {
  expect(pullRequest({ 'a.md': bridges(12, '2024-03-02') }, { 'a.md': bridges(15, '2024-03-05') })).toEqual([])
})

test('nor against that version under its former path', () => {
  const padded = (n: number, day: string) => `${bridges(n, day)}\nThe county did not say when they would open.\n`
  const change = { 'a.md': null, 'b.md': padded(15, '2024-03-05') }
  expect(pullRequest({ 'a.md': padded(12, '2024-03-02') }, change)).toEqual([])
})

test('an article that the change edits counts as it is now', () => {
  const base = { 'a.md': bridges(12, '2024-03-02') }
  const unclear = '---\ndate: 2024-03-02\n---\n\nIt was unclear how many.\n'
  expect(pullRequest(base, { 'a.md': unclear, 'b.md': bridges(15, '2024-03-05') })).toEqual([])
  const other = { 'a.md': bridges(14, '2024-03-02'), 'b.md': bridges(15, '2024-03-05') }
  expect(pullRequest(base, other)).toEqual([['b.md', 'a.md', '2024-03-02']])
})

test('a removed article does not count', () => {
  const change = { 'a.md': null, 'b.md': bridges(15, '2024-03-05') }
  expect(pullRequest({ 'a.md': bridges(12, '2024-03-02') }, change)).toEqual([])
})

test('without a day of its own an article has that of its first commit, where the whole history is here', () => {
  const { dir, payload } = makePullRequest(
    { 'rules/a.yml': RULES, 'a.md': bridges(12, null) },
    { 'b.md': bridges(15, null) },
  )
  expect(findings(dir, payload)).toEqual([['b.md', 'a.md', '2024-03-21']])
  expect(findings(shallowClone(dir, 2), payload)).toEqual([])
})
