import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { plausibleArticles, sentenceOf } from '../../bench/archive/plausible.ts'
import { commitAll, dated, makeFolder, makeRepository, writeFiles } from '../support/folder.ts'
import { runCli } from '../support/programs/cli.ts'

const indexOf = (dir: string) => join(dir, '.git/factlint/index.sqlite')

/** Returns how many articles in the index were read, and how many are only known by their words. */
function counted(dir: string): { read: number; unread: number } {
  const db = new DatabaseSync(indexOf(dir), { readOnly: true })
  const { all, unread } = db
    .prepare('SELECT (SELECT count(*) FROM article) AS "all", (SELECT count(*) FROM unread) AS unread')
    .get() as { all: number; unread: number }
  db.close()
  return { read: all - unread, unread }
}

const check = (dir: string, path = 'new.md') => runCli(dir, ['check', path, '--format', 'json']).stdout

/** Checks an article with an index that has read what may answer, and with one that has read everything. */
function bothWays(dir: string, path?: string): { lazy: string; again: string; whole: string } {
  rmSync(join(dir, '.git/factlint'), { recursive: true, force: true })
  const [lazy, again] = [check(dir, path), check(dir, path)]
  expect(runCli(dir, ['index']).status).toBe(0)
  return { lazy, again, whole: check(dir, path) }
}

const ARTICLES = [...plausibleArticles(60, 5, 900)]
const FILES = Object.fromEntries(ARTICLES.map(({ path, text }) => [path, text]))

test('what is found is the same whether all earlier articles were read, or those that may answer', () => {
  const dir = makeRepository(FILES)
  let found = 0
  for (const { told } of ARTICLES.slice(0, 8)) {
    const retold = told.map((one) => sentenceOf({ ...one, number: one.number + 1000 })).join('\n\n')
    writeFiles(dir, { 'new.md': dated('2024-06-01', retold) })
    const { lazy, again, whole } = bothWays(dir)
    expect([lazy, again]).toEqual([whole, whole])
    found += JSON.parse(whole).files.flatMap((file: { findings: unknown[] }) => file.findings).length
  }
  expect(found).toBeGreaterThan(10)
})

test('only articles that may answer are read, each once, and `factlint index` reads the rest', () => {
  const dir = makeRepository({
    'a.md': dated('2025-01-03', 'On 2 January, 12 ferries were damaged in Dover.'),
    'b.md': dated('2025-01-04', 'The choir of the school sang for 300 guests.'),
    'c.md': dated('2025-01-05', 'On 2 January, 40 ferr<b>ies</b> were damaged in D**over**.'),
    'd.md': dated('2025-01-06', 'Rents rose by 4 per cent, the caf&eacute; owners said.'),
  })
  writeFiles(dir, { 'new.md': dated('2025-01-08', 'On 2 January, 14 ferries were damaged in Dover.') })
  const found = check(dir)
  expect(found).toContain('40 in c.md (5 Jan 2025), and 1 more')
  expect(counted(dir)).toEqual({ read: 3, unread: 1 }) // of a letter written as a reference only reading tells
  expect(check(dir)).toBe(found)
  expect(counted(dir)).toEqual({ read: 3, unread: 1 })
  expect(runCli(dir, ['index']).stdout).toContain('4 articles, 4 sentences with numbers; 1 article read in this run.')
  expect(counted(dir)).toEqual({ read: 4, unread: 0 })
})

test.each([
  ['a spelling', 'Harbour master Brenda Hollowey closed the pier.', 'earlier-spelling'],
  ['a name with a small word', 'The bill of Ansor ul Haqqani passed.', 'earlier-spelling'],
  ['an age', 'Brenda Holloway, 47, closed the pier.', 'earlier-age'],
  ['a title', 'On Monday Rep. Carol Lindqvist closed the pier.', 'earlier-title'],
  ['the year of a law', 'The Clean Harbours Act of 1978 closed the pier.', 'earlier-date'],
])('%s is asked of unread articles', (_, text, id) => {
  const dir = makeRepository({
    'a.md': dated('2025-02-03', 'Harbour master Brenda Holloway, 41, closed the pier after the storm.'),
    'b.md': dated('2025-02-10', 'The pier stays shut, harbour master Brenda Holloway said.'),
    'c.md': dated('2025-02-11', 'Brenda Holloway has run the harbour and its pier for years.'),
    'd.md': dated('2025-02-12', 'On Monday Sen. Carol Lindqvist voted for the Clean Harbours Act of 1987.'),
    'f.md': dated('2025-02-14', 'The bill of Ansar ul Haqqani was read on Monday.'),
    'g.md': dated('2025-02-15', 'The bill of Ansar ul Haqqani, said the clerk, may pass.'),
    'h.md': dated('2025-02-16', 'The bill of Ansar ul Haqqani waits for a vote.'),
    'e.md': dated('2025-02-13', 'It rained on the choir of the school.'),
  })
  writeFiles(dir, { 'new.md': dated('2025-03-01', text) })
  const { lazy, whole } = bothWays(dir)
  expect(lazy).toContain(`"${id}"`)
  expect(lazy).toBe(whole)
})

test('articles of other days are not read for what is asked of one day', () => {
  const of = (day: string, count: number) => [`${day}.md`, dated(day, `In Dover, ${count} ferries were damaged.`)]
  const dir = makeRepository(
    Object.fromEntries([of('2025-01-03', 12), of('2025-01-04', 13), of('2025-01-05', 14), of('2025-01-06', 15)]),
  )
  writeFiles(dir, { 'new.md': dated('2025-01-04', 'In Dover, 17 ferries were damaged.') })
  const first = check(dir)
  expect(first).toContain('2025-01-04.md')
  expect(counted(dir)).toEqual({ read: 1, unread: 3 })
  expect(bothWays(dir)).toEqual({ lazy: first, again: first, whole: first })
})

test('the day of an unread article without one is that of its first commit', () => {
  const dir = makeFolder({ 'a.md': 'In Dover, 12 ferries were damaged.\n' })
  commitAll(dir, '2025-01-04')
  writeFiles(dir, { 'b.md': 'In Dover, 13 ferries were damaged.\n' })
  commitAll(dir, '2025-01-05')
  writeFiles(dir, { 'new.md': dated('2025-01-04', 'In Dover, 17 ferries were damaged.') })
  expect(check(dir)).toContain('a.md')
  expect(counted(dir)).toEqual({ read: 1, unread: 1 })
})
