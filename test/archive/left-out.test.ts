import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commitAll, makeFolder, writeFiles } from '../support/folder.ts'
import { runCli } from '../support/programs/cli.ts'

const told = (number: number, head = '') =>
  `---\ndate: 2024-03-01\n${head}---\n\nOn Friday, ${number} Italians were rescued in Norwich.\n`

/** The rule asks for no certain words, so that all articles are read for it. */
const RULES = 'facts:\n  rescued:\n    match: { counts: ["<nationality>"] }\n'
const FILES = {
  'told.md': told(120),
  'made/by-machine.md': told(121),
  'draft.md': told(122, 'draft: true\n'),
  '.gitattributes': 'made/** linguist-generated\n',
  '.factlint.yml': 'drafts: skip\n',
}

const paths = (dir: string): string[] => {
  const run = runCli(dir, ['history', 'rescued', '--format', 'json'])
  expect(run.status, run.stderr).toBe(0)
  return JSON.parse(run.stdout).places.flatMap(({ sayings }: { sayings: { path: string }[] }) =>
    sayings.map(({ path }) => path),
  )
}

const heldAgainst = (dir: string): string[] => {
  writeFiles(dir, { 'new.md': told(130) })
  const run = runCli(dir, ['check', 'new.md', '--format', 'json'])
  return JSON.parse(run.stdout).files[0].findings[0].evidence.map(({ path }: { path: string }) => path)
}

test.each([
  ['committed', true],
  ['not committed', false],
])('a generated file is no earlier article, nor is a draft that is left out: %s', (_, isCommitted) => {
  const dir = makeFolder(isCommitted ? FILES : {})
  commitAll(dir, '2024-03-02')
  writeFiles(dir, FILES)
  expect(heldAgainst(dir)).toEqual(['told.md'])
  writeFiles(dir, { 'rules/rescued.yml': RULES })
  expect(paths(dir)).toEqual(['told.md', 'new.md'].sort())
})

test('drafts are left out of an index, and of shares, by a flag too', () => {
  const dir = makeFolder({ ...FILES, '.factlint.yml': '' })
  commitAll(dir, '2024-03-02')
  const sentences = (...args: string[]) => {
    const run = runCli(dir, ['index', ...args, '--format', 'json'])
    expect(run.status, run.stderr).toBe(0)
    return JSON.parse(run.stdout).sentences
  }
  expect(sentences()).toBe(3)
  expect(sentences('--drafts', 'skip')).toBe(2)
  sentences('--drafts', 'skip', '--shard', '1/1', '--output', 'share.sqlite')
  expect(sentences('merge', '--drafts', 'skip', 'share.sqlite')).toBe(2)
  expect(runCli(dir, ['index', 'merge', 'share.sqlite']).stderr).toContain('with other settings')
})

test('where the index cannot be kept, articles are checked all the same, and it is said; index itself ends there', () => {
  const dir = makeFolder(FILES)
  commitAll(dir, '2024-03-02')
  writeFileSync(join(dir, '.git/factlint'), 'in the way')
  expect(heldAgainst(dir)).toEqual(['told.md'])
  expect(runCli(dir, ['check', 'new.md']).stderr).toContain('index.sqlite cannot be written')
  const index = runCli(dir, ['index'])
  expect([index.status, index.stderr]).toEqual([2, expect.stringContaining('index.sqlite cannot be written')])
  mkdirSync(join(dir, 'share.sqlite'))
  const share = runCli(dir, ['index', '--shard', '1/2', '--output', 'share.sqlite'])
  expect([share.status, share.stderr]).toEqual([2, expect.stringContaining('share.sqlite cannot be written')])
})
