import { chmodSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ALSO_WRONG, article, RIGHT, WRONG } from '../support/articles.ts'
import { commitAll, makeFolder, writeFiles } from '../support/folder.ts'
import { git } from '../support/newsroom.ts'
import { CLI, runCli } from '../support/programs/cli.ts'

const DAY = '2024-03-22'

function placesIn(report: string): string[] {
  const { files } = JSON.parse(report) as { files: { path: string; findings: { line: number }[] }[] }
  return files.flatMap(({ path, findings }) => findings.map(({ line }) => `${path}:${line}`))
}

const places = (dir: string, env: NodeJS.ProcessEnv = {}) =>
  placesIn(runCli(dir, ['check', '--staged', '--format', 'json'], '', env).stdout)

test('--staged: what is staged, as it is staged, and of that what the change touches', () => {
  const dir = makeFolder({ 'old.md': article(WRONG, 'All was calm.'), 'other.md': article(WRONG) })
  commitAll(dir, DAY)
  writeFiles(dir, {
    'old.md': article(WRONG, ALSO_WRONG),
    'new.md': article(WRONG),
    'gone.md': article(WRONG),
    'untracked.md': article(WRONG),
    'notes.txt': 'All was calm.',
  })
  git(dir, DAY, 'add', 'old.md', 'new.md', 'gone.md', 'notes.txt')
  writeFiles(dir, { 'old.md': article(RIGHT, RIGHT), 'new.md': article(RIGHT) })
  rmSync(join(dir, 'gone.md'))
  expect(places(dir)).toEqual(['gone.md:5', 'new.md:5', 'old.md:7'])
})

test('--staged in a hook: what `git commit FILE` and `git commit -a` will contain', () => {
  const dir = makeFolder({
    'a.md': article(RIGHT),
    'b.md': article(RIGHT),
    'c.md': article(RIGHT),
    '.gitignore': '*.json',
  })
  commitAll(dir, DAY)
  writeFiles(dir, { 'a.md': article(WRONG), 'b.md': article(WRONG) })
  git(dir, DAY, 'add', 'b.md')
  const hook = join(dir, '.git/hooks/pre-commit')
  writeFiles(dir, {
    '.git/hooks/pre-commit': `#!/bin/sh\n'${process.execPath}' '${CLI}' check --staged --format json > seen.json || true\n`,
  })
  chmodSync(hook, 0o755)
  git(dir, DAY, 'commit', '--quiet', '--message', 'one', 'a.md')
  expect(placesIn(readFileSync(join(dir, 'seen.json'), 'utf8'))).toEqual(['a.md:5'])
  writeFiles(dir, { 'c.md': article(WRONG) })
  git(dir, DAY, 'commit', '--quiet', '--all', '--message', 'two')
  expect(placesIn(readFileSync(join(dir, 'seen.json'), 'utf8'))).toEqual(['b.md:5', 'c.md:5'])
})

test('--staged obeys no index outside the repository', () => {
  const dir = makeFolder({ 'a.md': article(WRONG) })
  git(dir, DAY, 'init', '--quiet')
  git(dir, DAY, 'add', 'a.md')
  const elsewhere = join(makeFolder({ index: '' }), 'index')
  expect(places(dir, { GIT_INDEX_FILE: elsewhere })).toEqual(['a.md:5'])
})

test('--staged before the first commit', () => {
  const dir = makeFolder({ 'a.md': article(WRONG), 'b.md': article(WRONG) })
  git(dir, DAY, 'init', '--quiet')
  git(dir, DAY, 'add', 'a.md')
  expect(places(dir)).toEqual(['a.md:5'])
})

test('nothing staged is green, and said', () => {
  const dir = makeFolder({ 'a.md': article(WRONG) })
  commitAll(dir, DAY)
  expect(runCli(dir, ['check', '--staged'])).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('Nothing to check: the change touches no file.'),
  })
})

test.each([
  ['check --staged a.md', '`--staged` selects the articles'],
  ['check --staged --since HEAD', '`--staged` selects the articles'],
])('bad usage: factlint %s', (args, message) => {
  const dir = makeFolder({ 'a.md': article(WRONG) })
  commitAll(dir, DAY)
  expect(runCli(dir, args.split(' '))).toMatchObject({ status: 2, stderr: expect.stringContaining(message) })
})
