import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commitAll, dated, makeFolder, writeFiles } from '../support/folder.ts'
import { git } from '../support/newsroom.ts'
import { runCli } from '../support/programs/cli.ts'

const SHIP = 'The ship left Larnaca on Friday, March 21, 2024.'
const SHIP_RIGHT = 'The ship left Larnaca on Thursday, March 21, 2024.'
const RULES = 'places: { Kyiv: { avoid: [Kiev], misspellings: [Kyev] } }\n'

const read = (dir: string, path: string) => readFileSync(join(dir, path), 'utf8')

test('--fix writes what is certain, says what it wrote, and shows what is left', () => {
  const text = dated('2024-03-22', `${SHIP} It sailed from Kyev.\r\n\r\nOn Monday, March 21, 2024, 40 boats sailed.`)
  const dir = makeFolder({ 'a.md': text, 'b.md': dated('2024-03-22', 'All was calm.'), 'rules/a.yml': RULES })
  const { status, stdout, stderr } = runCli(dir, ['check', '--fix'])
  expect(stderr).toBe(`a.md:5: wrote “Thursday” for “Friday”
a.md:5: wrote “Kyiv” for “Kyev”
a.md:7: wrote “Thursday” for “Monday”
Wrote 3 corrections in 1 article.
`)
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^Found nothing\. 2 articles checked/)])
  expect(read(dir, 'a.md')).toBe(
    text.replace('Friday', 'Thursday').replace('Kyev', 'Kyiv').replace('Monday', 'Thursday'),
  )
})

test.each([
  ['words in quotation marks', `“${SHIP}”`, ''],
  ['a number that the rules may not have yet', 'Six [ferries] sail to Hydra.', ''],
  ['one of two spellings', 'Nadia Rahimi spoke first. Then Nadia Rahimy left.', ''],
])('--fix leaves %s', (_, text) => {
  const rules =
    'facts: { ferries: { match: { counts: [ferry], any: [sail] }, values: [{ value: 7, from: 2024-01-01 }] } }\n'
  const before = dated('2024-03-22', text.replace(/[[\]]/g, ''))
  const dir = makeFolder({ 'a.md': before, 'rules/a.yml': rules })
  const { stderr } = runCli(dir, ['check', '--fix'])
  expect(stderr).toBe('No correction is certain, so nothing was written.\n')
  expect(read(dir, 'a.md')).toBe(before)
})

test('--fix leaves a file in which a merge is not finished, and says so', () => {
  const before = dated('2024-03-22', `<<<<<<< HEAD\n${SHIP}\n=======\nThe ship left.\n>>>>>>> topic`)
  const dir = makeFolder({ 'a.md': before, 'b.md': dated('2024-03-22', `Storm\n=======\n\n${SHIP}`) })
  const { status, stderr } = runCli(dir, ['check', '--fix'])
  expect(stderr).toContain('a.md:5: warning: not corrected, because a merge is not finished in it\n')
  expect([status, read(dir, 'a.md')]).toEqual([1, before])
  expect(read(dir, 'b.md')).toContain(SHIP_RIGHT)
})

test('--fix-dry-run prints a diff that git applies, and writes nothing', () => {
  const dir = makeFolder({ 'news/a.md': dated('2024-03-22', SHIP) })
  commitAll(dir, '2024-03-22')
  const { status, stdout } = runCli(dir, ['check', '--fix-dry-run'])
  expect([status, read(dir, 'news/a.md')]).toEqual([1, dated('2024-03-22', SHIP)])
  expect(stdout).toMatch(/^--- a\/news\/a\.md\n\+\+\+ b\/news\/a\.md\n@@ /)
  writeFiles(dir, { 'fix.patch': stdout })
  git(dir, '2024-03-22', 'apply', 'fix.patch')
  expect(read(dir, 'news/a.md')).toBe(dated('2024-03-22', SHIP_RIGHT))
  expect(runCli(dir, ['check', '--fix-dry-run'])).toMatchObject({ status: 0, stdout: '' })
})

test.each([
  ['check --fix --staged', '--fix writes files'],
  ['check --fix-dry-run --format json', '--fix-dry-run prints a diff'],
])('bad usage: factlint %s', (args, message) => {
  const dir = makeFolder({ 'a.md': dated('2024-03-22', SHIP) })
  commitAll(dir, '2024-03-22')
  expect(runCli(dir, args.split(' '))).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining(message),
  })
})
