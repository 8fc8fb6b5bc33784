import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openWorkspace } from '../../src/host/files/workspace.ts'
import { openRepository } from '../../src/host/git/git.ts'
import { terminalLogger } from '../../src/host/process/logger.ts'
import { commitAll, makeFolder, makePullRequest, objectFile, shallowClone, writeFiles } from '../support/folder.ts'

const open = async (dir: string) => {
  const repository = await openRepository(openWorkspace(dir), terminalLogger({ write: () => {} }))
  if (repository === null) throw new Error('no repository')
  return repository
}

const LONG = 'one line\nand another\nand a third\nand a fourth\n'

async function refused(dir: string) {
  const said: string[] = []
  const log = terminalLogger({ write: (text) => said.push(text) })
  return { repository: await openRepository(openWorkspace(dir), log), said }
}

test('a folder without git is no repository', async () => {
  expect(await refused(makeFolder())).toEqual({ repository: null, said: [] })
})

test('where git fails, it says why', async () => {
  const { repository, said } = await refused(
    makeFolder({
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.git/config': '[core\n',
      '.git/objects/x': '',
      '.git/refs/x': '',
    }),
  )
  expect([repository, said]).toEqual([null, [expect.stringMatching(/^warning: git cannot be used here: .*config/)]])
})

test('changes are added, modified, removed and renamed files, whatever their names', async () => {
  const odd = ' a "quoted" \\ näme:,\n.md'
  const { dir, base } = makePullRequest(
    { 'edited.md': 'a', 'removed.md': 'b', 'before.md': LONG, 'untouched.md': 'c' },
    { 'edited.md': 'A', 'removed.md': null, 'before.md': null, 'after.md': `${LONG}more`, [odd]: 'd', '-m.md': 'e' },
  )
  const changes = await (await open(dir)).changes(base, 'HEAD')
  expect(changes.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
    { status: 'added', from: null, path: odd },
    { status: 'added', from: null, path: '-m.md' },
    { status: 'renamed', from: 'before.md', path: 'after.md' },
    { status: 'modified', from: 'edited.md', path: 'edited.md' },
    { status: 'removed', from: 'removed.md', path: 'removed.md' },
  ])
})

test('a file as of a commit comes as bytes; one that was not there as null', async () => {
  const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xff])
  const { dir, base } = makePullRequest({ 'näme x.md': bytes }, { 'näme x.md': 'new' })
  const repository = await open(dir)
  expect([...((await repository.blob(base, 'näme x.md')) ?? [])]).toEqual([...bytes])
  expect(await repository.blob(base, 'other.md')).toBeNull()
})

test('a file that git fails to read is a warning, and so not taken for one that was not there', async () => {
  const { dir, base } = makePullRequest({ 'a.md': 'old' }, { 'a.md': 'new' })
  const { repository, said } = await refused(dir)
  rmSync(objectFile(dir, `${base}:a.md`))
  expect([await repository?.blob(base, 'other.md'), said]).toEqual([null, []])
  expect(await repository?.blob(base, 'a.md')).toBeNull()
  expect(said).toEqual([
    expect.stringMatching(/^a\.md: warning: its earlier version cannot be read: git cat-file failed: .+, so it is not/),
  ])
})

test('where an old content is lost, files are taken for renamed as they are, and first days are known all the same', async () => {
  const { dir, base } = makePullRequest({ 'a.md': 'one\ntwo\nthree\n' }, { 'a.md': null, 'b.md': 'one\ntwo\nfour\n' })
  const { repository, said } = await refused(dir)
  rmSync(objectFile(dir, `${base}:a.md`))
  expect(await repository?.changes(base, 'HEAD')).toMatchObject([{ path: 'a.md' }, { path: 'b.md', from: null }])
  expect((await repository?.firstDays())?.get('b.md')).toBe('2024-03-22')
  expect(said).toEqual([])
})

test('a question that git fails to answer throws, with its reason', async () => {
  const { dir, base } = makePullRequest({ 'a.md': 'a' }, { 'b.md': 'b' })
  const repository = await open(dir)
  rmSync(`${dir}/.git/HEAD`)
  for (const [command, question] of [
    ['rev-parse', () => repository.commit(base)],
    ['merge-base', () => repository.mergeBase(base, base)],
    ['grep', () => repository.naming(['a'], ['a.md'])],
    ['diff', () => repository.changes(base, 'HEAD')],
  ] as const)
    await expect(question()).rejects.toThrow(
      new RegExp(`^git ${command} failed: .*(?:not a git repository|Could not access)`),
    )
})

test('in a folder of the repository paths are relative to that folder', async () => {
  const { dir, base } = makePullRequest({ 'news/a.md': 'a', 'b.md': 'b' }, { 'news/a.md': 'A', 'b.md': 'B' })
  const repository = await open(`${dir}/news`)
  expect(await repository.changes(base, 'HEAD')).toEqual([{ status: 'modified', from: 'a.md', path: 'a.md' }])
  expect(Buffer.from((await repository.blob(base, 'a.md')) ?? []).toString()).toBe('a')
})

test('a commit that is not there is null, and nothing passed as one is an option', async () => {
  const { dir, base } = makePullRequest({ 'a.md': 'a' }, { 'b.md': 'b' })
  const repository = await open(dir)
  expect(await repository.commit(base)).toBe(base)
  expect(await repository.commit('0123456789012345678901234567890123456789')).toBeNull()
  expect(await repository.commit('--all')).toBeNull()
})

test('a shallow clone knows that it is one, and has no base', async () => {
  const { dir, base } = makePullRequest({ 'a.md': 'a' }, { 'b.md': 'b' })
  expect((await open(dir)).shallow).toBe(false)
  const one = await open(shallowClone(dir, 1))
  expect([one.shallow, await one.commit(base), await one.commit('HEAD^1')]).toEqual([true, null, null])
  expect(await (await open(shallowClone(dir, 2))).commit('HEAD^1')).toBe(base)
})

test('ignored files and folders are named', async () => {
  const dir = makeFolder({ '.gitignore': '_site/\n*.tmp.md\n', '_site/a.html': 'x', 'b.tmp.md': 'y', 'c.md': 'z' })
  commitAll(dir, '2024-03-01')
  expect((await (await open(dir)).ignored()).toSorted()).toEqual(['_site/', 'b.tmp.md'])
})

test('the day a file first came is its author’s, kept when it is renamed', async () => {
  const dir = makeFolder({ 'a.md': LONG, 'näme x.md': 'x' })
  commitAll(dir, '2024-01-10')
  writeFiles(dir, { 'b.md': 'b', 'a.md': `${LONG}more` })
  commitAll(dir, '2024-02-11')
  execFileSync('git', ['mv', 'a.md', 'c.md'], { cwd: dir })
  commitAll(dir, '2024-03-12')
  expect([...(await (await open(dir)).firstDays())].toSorted()).toEqual([
    ['a.md', '2024-01-10'],
    ['b.md', '2024-02-11'],
    ['c.md', '2024-01-10'],
    ['näme x.md', '2024-01-10'],
  ])
})
