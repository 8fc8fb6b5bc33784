import { expect, test } from 'vitest'
import { commitAll, makeFolder, writeFiles } from '../support/folder.ts'
import { runCli } from '../support/programs/cli.ts'

const article = (day: string, text: string): string => `---\ndate: ${day}\n---\n\n${text}\n`

/** Articles in which a harbour master is spelt in one way, and others that have nothing to do with her. */
const ARCHIVE: Record<string, string> = {
  'a.md': article('2025-01-03', 'Harbour master Brenda Holloway closed the pier after the storm.'),
  'b.md': article('2025-01-10', 'The pier stays shut, harbour master Brenda Holloway said on Friday.'),
  'c.md': article('2025-02-03', 'Brenda Holloway, 41, has run the harbour and its pier for years.'),
  'd.md': article('2025-02-04', 'A choir sang at the school, and Martin Osgood conducted it for the last time.'),
}

function findings(files: Record<string, string>, text: string): string[] {
  const dir = makeFolder(files)
  commitAll(dir, '2025-03-01')
  writeFiles(dir, { 'new.md': article('2025-03-03', text) })
  const run = runCli(dir, ['check', 'new.md', '--format', 'json'])
  return JSON.parse(run.stdout).files.flatMap((file: { findings: { check: string; message: string }[] }) =>
    file.findings.map(({ check, message }) => `${check}: ${message}`),
  )
}

test('a name that three articles spell otherwise is found through the index', () => {
  expect(findings(ARCHIVE, 'The pier opens again, said harbour master Brenda Hollowey.')).toEqual([
    'earlier-spelling: The name is spelt Brenda Hollowey here, Brenda Holloway in 3 other articles.',
  ])
})

test('a misspelt first name is found by the surname', () => {
  expect(findings(ARCHIVE, 'The pier opens again, said harbour master Brneda Holloway.')).toHaveLength(1)
})

test('a name like it in another story is somebody else', () => {
  expect(findings(ARCHIVE, 'Brenda Hollaway won the cup with a late goal against Dover.')).toEqual([])
})

test('two spellings that stand in one article are two people', () => {
  const both = { ...ARCHIVE, 'e.md': article('2025-02-05', 'Brenda Holloway and Brenda Hollaway both run a pier.') }
  expect(findings(both, 'The pier opens again, said harbour master Brenda Hollaway.')).toEqual([])
})

test('a spelling that a fifth of the articles have is the house’s own', () => {
  const house = { ...ARCHIVE, 'e.md': article('2025-02-05', 'The pier of Brenda Hollaway, harbour master, is shut.') }
  expect(findings(house, 'The pier opens again, said harbour master Brenda Hollaway.')).toEqual([])
})

test('an age that no birthday explains is found through the index', () => {
  expect(findings(ARCHIVE, 'Brenda Holloway, 47, still runs the harbour and its pier.')).toEqual([
    'earlier-age: Brenda Holloway is 47 here, 41 in c.md (3 Feb 2025).',
  ])
  expect(findings(ARCHIVE, 'Brenda Holloway, 42, still runs the harbour and its pier.')).toEqual([])
})

test('a title that nobody holds beside an earlier one is found through the index', () => {
  const files = { ...ARCHIVE, 'e.md': article('2025-02-20', 'On Monday Sen. Carol Lindqvist voted against the bill.') }
  expect(findings(files, 'The bill passed, and Rep. Carol Lindqvist was not glad.')).toEqual([
    'earlier-title: Rep. Carol Lindqvist here, Sen. Carol Lindqvist in e.md (20 Feb 2025).',
  ])
  expect(findings(files, 'The bill passed, and former Rep. Carol Lindqvist was not glad.')).toEqual([])
})

test('another year of a founding is found through the index', () => {
  const files = { ...ARCHIVE, 'e.md': article('2024-02-20', 'The Pelham Orchestra, founded in 1984, played for free.') }
  expect(findings(files, 'Nobody came to hear the Pelham Orchestra, which was founded in 1994.')).toEqual([
    'earlier-date: Founded in 1994 here, 1984 in e.md (20 Feb 2024).',
  ])
  expect(findings(files, 'Nobody came to hear the Dover Orchestra, which was founded in 1994.')).toEqual([])
})
