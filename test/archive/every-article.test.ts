import { expect, test } from 'vitest'
import { emptyReport } from '../../src/model/index.ts'
import { reportOnEvery } from '../../src/run/every-article.ts'
import { commitAll, dated, makeRepository, writeFiles } from '../support/folder.ts'
import { runCli } from '../support/programs/cli.ts'
import { indexedRun } from '../support/programs/indexed-run.ts'

const READER = new URL('../../src/reader.ts', import.meta.url)

const FERRIES = {
  'a.md': dated('2025-01-03', 'On 2 January, 12 ferries were damaged in Dover.'),
  'b.md': dated('2025-01-04', 'On 2 January, 14 ferries were damaged in Dover.'),
}

test('a check of every article is taken from the index if nothing has changed', async () => {
  const run = await indexedRun(makeRepository(FERRIES), READER)
  let checked = 0
  const check = async () => {
    checked++
    return { ...emptyReport(), problems: [{ path: null, line: null, column: null, message: `check ${checked}` }] }
  }
  const { rules } = run.settings
  const article = { path: 'a.md', text: 'One.', firstCommit: null }
  const report = (more: Partial<typeof article> = {}, settings: object = {}, how: object = {}) =>
    reportOnEvery({ ...run, settings: { ...run.settings, ...settings } }, [{ ...article, ...more }], how, check)
  const first = await report()
  expect(await report()).toEqual(first)
  expect(checked).toBe(1)
  for (const [more, settings, how] of [
    [{ text: 'Two.' }],
    [{ path: 'b.md' }],
    [{ firstCommit: '2025-01-01' }],
    [{}, { locale: 'en-GB' }],
    [{}, { checks: { weekday: 'off' } }],
    [{}, { rules: { ...rules, places: [{ name: 'Dover' }] } }],
    [{}, {}, { notesRules: true }],
  ] as Parameters<typeof report>[]) {
    const before = checked
    await report(more, settings, how)
    expect(checked, JSON.stringify([more, settings, how])).toBe(before + 1)
  }
})

test('a check of every article fills the index, and says the same again', () => {
  const dir = makeRepository(FERRIES)
  const check = () => runCli(dir, ['check', '--format', 'json'])
  const first = check()
  expect(first.stdout).toContain('Ferries: 14 here, 12 in a.md')
  expect(runCli(dir, ['index']).stdout).toContain('0 articles read in this run')
  expect(check().stdout).toBe(first.stdout)
  writeFiles(dir, { 'a.md': dated('2025-01-03', 'On 2 January, 14 ferries were damaged in Dover.') })
  expect(JSON.parse(check().stdout).counts.warning).toBe(0)
  commitAll(dir, '2025-01-05')
  expect(JSON.parse(check().stdout).counts.warning).toBe(0)
})
