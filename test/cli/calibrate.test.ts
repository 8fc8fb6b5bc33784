import { expect, test } from 'vitest'
import { makeFolder } from '../support/folder.ts'
import { runCli } from '../support/programs/cli.ts'

const ARTICLE =
  'Revenue at the yard rose to 92.7 million euros from 76.2 million last year.\n\nGrowth of 27.1 per cent is a record.\n'

test('calibrate prints how often numbers miss each other, and whether that is enough to go by', () => {
  const folder = makeFolder({ 'articles/a.md': ARTICLE })
  const { status, stdout, stderr } = runCli(folder, ['calibrate'])
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^1 article\n\n\| relation \| tied by/)
  expect(stdout).toContain('| change | none | 1 | 0 | 1.0000 | 0, 1, 0, 0 | 0, 0, 0, 0 | 1 |')
  expect(stdout).toContain('Too few articles')
  const json = JSON.parse(runCli(folder, ['calibrate', 'articles', '--format', 'json']).stdout)
  expect(json).toMatchObject({ version: 1, articles: 1, relations: [{ relation: 'change', tried: 1 }], nearMisses: {} })
})

test('the configuration says how often numbers miss each other', () => {
  const files = { 'articles/a.md': ARTICLE, '.factlint.yml': 'near-misses: { change: 1000 }\n' }
  expect(runCli(makeFolder({ ...files, '.factlint.yml': '' }), ['check']).stdout).toContain('≈ 21.7 per cent')
  expect(runCli(makeFolder(files), ['check']).stdout).toContain('Found nothing')
  const wrong = runCli(makeFolder({ ...files, '.factlint.yml': 'near-misses: { total: 2, sum: 0.5 }\n' }), ['check'])
  expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('`sum` is `0.5`; expected a number from 1')])
})
