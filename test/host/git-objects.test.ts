import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openObjects } from '../../src/host/git/git-objects.ts'
import { terminalLogger } from '../../src/host/process/logger.ts'
import { makeFolder, makeRepository, objectFile } from '../support/folder.ts'

async function objects(dir: string) {
  const said: string[] = []
  return { said, ...(await openObjects(dir, terminalLogger({ write: (text) => said.push(text) }))) }
}

test('a content that is damaged is told apart from one that is not here, and the rest comes', async () => {
  const dir = makeRepository({ 'a.md': 'one', 'b.md': 'two', 'c.md': 'three', 'd.md': 'four' })
  const { files, tree, contents, said } = await objects(dir)
  const blobs = (await files(await tree('HEAD'))).map(({ blob }) => blob)
  rmSync(objectFile(dir, 'HEAD:b.md'))
  const read = async () => {
    const texts: (string | null)[] = []
    for await (const bytes of contents(blobs)) texts.push(bytes && Buffer.from(bytes).toString())
    return texts
  }
  expect([await read(), said]).toEqual([['one', null, 'three', 'four'], []])
  const damaged = objectFile(dir, 'HEAD:c.md')
  chmodSync(damaged, 0o600)
  writeFileSync(damaged, 'x')
  expect(await read()).toEqual(['one', null, null, 'four'])
  expect(said).toEqual([expect.stringMatching(/^warning: git cat-file failed: error: .+/)])
})

test('a command that fails throws, with the reason of git', async () => {
  const { tree } = await objects(makeRepository({ 'a.md': 'one' }))
  await expect(tree('nowhere')).rejects.toThrow(/^git rev-parse failed: fatal: /)
  await expect(objects(makeFolder())).rejects.toThrow(/^git rev-parse failed: fatal: not a git repository/)
})
