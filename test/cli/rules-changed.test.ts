import { expect, test } from 'vitest'
import type { BlastRadius } from '../../src/model/index.ts'
import { blastSummary } from '../../src/report/blast-radius.ts'
import { commitAll, dated, makeFolder, makeRepository, writeFiles } from '../support/folder.ts'
import { runCli } from '../support/programs/cli.ts'

const rules = (value: number, more = '') => `facts:
  bridges-closed:
    name: Bridges closed
    match: { counts: [bridge], any: [closed] }
  beds-free:
    match: { counts: [bed], any: [free] }
series:
  - { fact: bridges-closed, place: Norfolk, values: [{ value: ${value}, from: 2024-03-01 }] }
  - { fact: beds-free, values: [{ value: 30, from: 2024-03-01 }] }
places:
  Norfolk: {}
${more}`
const FILES = {
  'rules/roads.yml': rules(12),
  'twelve.md': dated('2024-03-02', 'Now 12 bridges are closed in Norfolk.'),
  'fifteen.md': dated('2024-03-12', 'Now 15 bridges are closed in Norfolk.'),
  'nine.md': dated('2024-03-22', 'Now 9 bridges are closed in Norfolk.'),
  'beds.md': dated('2024-03-23', 'In town 40 beds are free.'),
  'minister.md': dated('2024-03-24', 'The weather was fine, Transport Minister Jane Dunmore said.'),
}

const newsroom = (files: Record<string, string> = FILES): string => makeRepository(files)

function changed(dir: string, ...args: string[]): BlastRadius & { status: number | null } {
  const run = runCli(dir, ['check', '--rules-changed', '--format', 'json', ...args])
  expect(run.stderr).toBe('')
  return { ...JSON.parse(run.stdout), status: run.status }
}

const found = (files: BlastRadius['adds']) =>
  files.flatMap(({ path, findings }) => findings.map(({ check, actual, expected }) => [path, check, actual, expected]))

test('a new value: who now disagrees, who no longer does, who still does', () => {
  const dir = newsroom()
  writeFiles(dir, { 'rules/roads.yml': rules(15) })
  const radius = changed(dir)
  expect(radius).toMatchObject({ version: 1, status: 1, articles: 3, stays: 1 })
  expect(radius.changed).toEqual({ facts: ['bridges-closed'], names: [] })
  expect(found(radius.adds)).toEqual([['twelve.md', 'fact-value', '12', '15']])
  expect(found(radius.takes)).toEqual([['fifteen.md', 'fact-value', '15', '12']])
})

test('a fact that is read otherwise', () => {
  const dir = newsroom()
  writeFiles(dir, { 'rules/roads.yml': rules(12).replace('any: [closed]', 'any: [shut]') })
  const radius = changed(dir)
  expect([radius.status, found(radius.adds)]).toEqual([0, []])
  expect(found(radius.takes).map(([path]) => path)).toEqual(['fifteen.md', 'nine.md'])
})

test('a person, found by name', () => {
  const dir = newsroom()
  const person = 'people:\n  - name: Jane Dunmoor\n    misspellings: [Jane Dunmore]\n'
  writeFiles(dir, { 'rules/roads.yml': rules(12, person) })
  const radius = changed(dir, '--no-cache')
  expect(radius.changed).toEqual({ facts: [], names: ['Jane Dunmoor'] })
  expect(radius.articles).toBe(1)
  expect(found(radius.adds)).toEqual([['minister.md', 'title', 'Jane Dunmore', 'Jane Dunmoor']])
})

test('a commit to start from; articles are taken as they are now', () => {
  const dir = newsroom()
  const before = commitAll(dir, '2024-04-01')
  writeFiles(dir, {
    'rules/roads.yml': rules(9),
    'nine.md': dated('2024-03-22', 'Now 8 bridges are closed in Norfolk.'),
  })
  commitAll(dir, '2024-04-02')
  expect(changed(dir)).toMatchObject({ status: 0, articles: 0, adds: [], takes: [] })
  const radius = changed(dir, '--since', before)
  expect(radius.since).toBe(before)
  expect(found(radius.adds)).toEqual([['twelve.md', 'fact-value', '12', '9']])
  expect(radius.takes).toEqual([])
})

test.each([
  ['where nothing changed', rules(12)],
  ['where only words for people did', `# A remark.\n${rules(12)}`],
])('%s, that is said', (_, text) => {
  const dir = newsroom()
  writeFiles(dir, { 'rules/roads.yml': text })
  const run = runCli(dir, ['check', '--rules-changed'])
  expect(run).toMatchObject({ status: 0, stdout: expect.stringMatching(/^No rule changed since [0-9a-f]{12}\.\n$/) })
})

test('for people, and for the summary', () => {
  const dir = newsroom()
  writeFiles(dir, { 'rules/roads.yml': rules(15) })
  const { stdout } = runCli(dir, ['check', '--rules-changed'])
  const radius = changed(dir)
  const since = radius.since.slice(0, 12)
  const effect =
    'Of 3 articles that mention it, 1 published article now disagrees: 1 finding more, 1 fewer, 1 as before.'
  expect(stdout).toBe(`Changed since ${since}: bridges-closed. ${effect}

+ twelve.md:5:5: error: Bridges closed (Norfolk): 12 here, 15 in the rules from 1 Mar 2024. [fact-value]

− fifteen.md:5:5: error: Bridges closed (Norfolk): 15 here, 12 in the rules from 1 Mar 2024. [fact-value]
`)
  expect(blastSummary(radius, 10_000)).toEqual([
    '### Effect of the rule change on published articles',
    `Changed since ${since}: \`bridges-closed\`. ${effect}`,
    '<details><summary>1 article now disagrees</summary>',
    '- `twelve.md:5`: Bridges closed (Norfolk): 12 here, 15 in the rules from 1 Mar 2024.',
    '</details>',
    '<details><summary>1 finding fewer</summary>',
    '- `fifteen.md:5`: Bridges closed (Norfolk): 15 here, 12 in the rules from 1 Mar 2024.',
    '</details>',
  ])
  expect(blastSummary({ ...radius, changed: { facts: [], names: [] } }, 10_000)).toEqual([])
  expect(blastSummary(radius, 10).join('\n')).toContain('… and 1 more.')
})

test('a commit that is not here is named', () => {
  const run = runCli(newsroom(), ['check', '--rules-changed', '--since', 'nowhere'])
  expect([run.status, run.stderr]).toEqual([
    2,
    expect.stringContaining('--since nowhere: no such commit in this clone'),
  ])
})

test.each([
  [['--rules-changed', 'nine.md'], "`--rules-changed` checks all articles; don't pass paths"],
  [['--rules-changed', '--format', 'html'], '`--rules-changed` supports only the formats text and json'],
  [['--rules-changed', '--format', 'sarif'], '`--rules-changed` supports only the formats text and json'],
])('bad usage: %s', (args, message) => {
  const run = runCli(newsroom(), ['check', ...args])
  expect([run.status, run.stderr]).toEqual([2, `error: ${message}\n`])
})

test('rules that had mistakes before are named as of when', () => {
  const dir = newsroom({ ...FILES, 'rules/roads.yml': 'facts: 3\n' })
  writeFiles(dir, { 'rules/roads.yml': rules(12) })
  const run = runCli(dir, ['check', '--rules-changed'])
  expect([run.status, run.stderr]).toEqual([2, expect.stringMatching(/As of [0-9a-f]{12}: The rules have mistakes/)])
})

test('without a repository there is no change', () => {
  const run = runCli(makeFolder(FILES), ['check', '--rules-changed'])
  expect([run.status, run.stderr]).toEqual([2, expect.stringContaining('is not in a git repository')])
})
