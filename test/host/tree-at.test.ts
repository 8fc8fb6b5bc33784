import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openWorkspace } from '../../src/host/files/workspace.ts'
import { treeAt } from '../../src/host/git/tree-at.ts'
import { commitAll, makeFolder, objectFile, writeFiles } from '../support/folder.ts'

const HOME = new URL('../../', import.meta.url)

function tree(files: Parameters<typeof makeFolder>[0], folder = '') {
  const dir = makeFolder(files)
  const commit = commitAll(dir, '2024-03-01')
  writeFiles(dir, { 'later.yml': 'x' })
  return treeAt(openWorkspace(`${dir}${folder}`), commit, HOME)
}

test('it holds what the commit holds, and no more', async () => {
  const there = tree({ 'rules/a.yml': 'a: 1\n', 'rules/näme "x".yml': 'b', 'c.md': 'c' })
  expect(await there.find(['**/*.yml'])).toEqual(['rules/a.yml', 'rules/näme "x".yml'])
  expect(await there.find(['**/*.yml', '!rules/a.yml'])).toEqual(['rules/näme "x".yml'])
  expect(await there.read('./rules/a.yml')).toEqual({ path: './rules/a.yml', text: 'a: 1\n' })
  expect([await there.has('later.yml'), await there.has('c.md')]).toEqual([false, true])
  expect(await there.read('later.yml')).toEqual({ path: 'later.yml', why: 'no such file' })
  await expect(there.named('later.yml')).rejects.toThrow('later.yml, as of')
})

test('in a folder of the repository nothing around it is there', async () => {
  const there = tree({ 'news/rules/a.yml': 'a', 'secret.yml': 's' }, '/news')
  expect(await there.find(['**/*.yml'])).toEqual(['rules/a.yml'])
  expect([there.beside('../secret.yml'), there.beside('rules/a.yml')]).toEqual([null, 'a'])
})

test('what is reached through a symbolic link is refused, and not taken for missing', async () => {
  const there = tree({
    'common/a.yml': 'a',
    rules: { link: 'common' },
    'facts/b.yml': 'b',
    'facts/c.yml': { link: '../common/a.yml' },
    'd.md': { link: 'common/a.yml' },
  })
  await expect(there.find(['rules/**/*.yml'])).rejects.toThrow('rules is a symbolic link')
  await expect(there.find(['facts/*.yml'])).rejects.toThrow('facts/c.yml is a symbolic link')
  await expect(there.has('rules/a.yml')).rejects.toThrow('rules is a symbolic link')
  expect(() => there.beside('facts/c.yml')).toThrow('facts/c.yml is a symbolic link')
  expect(await there.find(['common/*.yml'])).toEqual(['common/a.yml'])
})

test('shipped packs come from the package, and what was asked for is remembered', async () => {
  const there = tree({ 'a.yml': 'a' })
  expect(there.beside('factlint/crisis')).toContain('facts:')
  await there.read('a.yml')
  there.beside('gone.csv')
  expect([...there.requested]).toEqual(['a.yml', 'gone.csv'])
})

test('what git fails to read is no missing file', async () => {
  const dir = makeFolder({ 'rules/a.yml': 'a: 1\n', 'rules/b.csv': 'b' })
  const commit = commitAll(dir, '2024-03-01')
  for (const path of ['rules/a.yml', 'rules/b.csv']) rmSync(objectFile(dir, `${commit}:${path}`))
  const there = treeAt(openWorkspace(dir), commit, HOME)
  await expect(there.read('rules/a.yml')).rejects.toThrow(/^git cat-file failed: fatal: /)
  expect(() => there.beside('rules/b.csv')).toThrow(/^git cat-file failed: fatal: /)
  expect(there.beside('rules/c.csv')).toBeNull()
  expect(() => treeAt(openWorkspace(dir), '0'.repeat(40), HOME)).toThrow(/^git ls-tree failed: fatal: /)
})

test('what is there and no text is no missing file either', () => {
  const there = tree({ 'rules/b.csv': Uint8Array.from([0xff, 0x61]) })
  expect(() => there.beside('rules/b.csv')).toThrow(/^rules\/b\.csv, as of [0-9a-f]{12}: not UTF-8/)
})
