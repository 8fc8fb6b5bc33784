import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openWorkspace } from '../../src/host/files/workspace.ts'
import { openRepository } from '../../src/host/git/git.ts'
import { commitAll, makeFolder, writeFiles } from '../support/folder.ts'
import { quiet } from '../support/quiet.ts'

test('attributes and ignore rules behind a link are none', async () => {
  const away = makeFolder({ attributes: '* linguist-generated working-tree-encoding=UTF-7\n', ignore: '*\n' })
  const dir = makeFolder({
    'a.md': 'a',
    '.gitattributes': { link: join(away, 'attributes') },
    'in/.gitattributes': { link: '../.gitattributes' },
    'in/b.md': 'b',
  })
  commitAll(dir, '2024-03-01')
  const repository = await openRepository(openWorkspace(dir), quiet)
  const paths = ['a.md', 'in/b.md']
  expect([...((await repository?.generated(paths)) ?? ['none'])]).toEqual([])
  expect([...((await repository?.recoded(paths)) ?? ['none'])]).toEqual([])
  expect(await repository?.links()).toEqual(['.gitattributes', 'in/.gitattributes'])
  const ignoring = makeFolder({ 'a.md': 'a', '.gitignore': { link: join(away, 'ignore') } })
  commitAll(ignoring, '2024-03-01')
  expect(await (await openRepository(openWorkspace(ignoring), quiet))?.ignored()).toEqual([])
})

test('attributes of a commit are in force, in whatever folder they are', async () => {
  const dir = makeFolder({ 'a.md': 'a', 'in/b.md': 'b', 'in/.gitattributes': 'b.md linguist-generated\n' })
  const base = commitAll(dir, '2024-03-01')
  writeFiles(dir, { '.gitattributes': '* linguist-generated\n', 'in/.gitattributes': '' })
  commitAll(dir, '2024-03-02')
  const repository = await openRepository(openWorkspace(dir), quiet)
  const then = await repository?.withAttributesOf(base)
  const paths = ['a.md', 'in/b.md']
  expect([...((await repository?.generated(paths)) ?? [])]).toEqual(paths)
  expect([...((await then?.generated(paths)) ?? [])]).toEqual(['in/b.md'])
  const inner = await (await openRepository(openWorkspace(join(dir, 'in')), quiet))?.withAttributesOf(base)
  expect([...((await inner?.generated(['b.md'])) ?? [])]).toEqual(['b.md'])
})
