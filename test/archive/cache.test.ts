import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { withUpdatedIndex } from '../../src/earlier/index.ts'
import type { Cache } from '../../src/host/github/actions-cache.ts'
import { commitAll, dated, makeFolder, makeRepository, writeFiles } from '../support/folder.ts'
import { indexedRun } from '../support/programs/indexed-run.ts'

const READER = new URL('../../src/reader.ts', import.meta.url)

/** A cache that keeps folders beside, under keys that do not change, and finds the latest by prefix. */
function cacheIn(kept: Map<string, string>): (folder: string) => Promise<Cache> {
  return async (folder) => ({
    async restore(key, prefix) {
      const found = kept.has(key) ? key : [...kept.keys()].findLast((other) => other.startsWith(prefix))
      if (found) cpSync(kept.get(found) as string, folder, { recursive: true })
    },
    async save(key) {
      if (kept.has(key)) return
      const copy = makeFolder()
      cpSync(folder, copy, { recursive: true })
      kept.set(key, copy)
    },
  })
}

/** Reads the archive as a new machine does, which has nothing but the cache; how many articles it had to read. */
async function readOnNewMachine(dir: string, kept: Map<string, string>, reader = READER): Promise<number> {
  rmSync(join(dir, '.git/factlint'), { recursive: true, force: true })
  const run = await indexedRun(dir, reader)
  return withUpdatedIndex({ ...run, isWhole: true, cacheOf: cacheIn(kept) }, async (_, { read }) => read)
}

test('what one machine read the next one knows, and a reader of other settings never meets it', async () => {
  const article = (n: number) => `---\ndate: 2024-03-0${n}\n---\n\nOn Monday, ${n} bridges were closed in Norfolk.\n`
  const dir = makeFolder({ 'a.md': article(1), 'b.md': article(2) })
  commitAll(dir, '2024-03-02')
  const kept = new Map<string, string>()
  expect(await readOnNewMachine(dir, kept)).toBe(2)
  expect(await readOnNewMachine(dir, kept)).toBe(0)
  writeFiles(dir, { 'c.md': article(3) })
  commitAll(dir, '2024-03-03')
  expect(await readOnNewMachine(dir, kept)).toBe(1)
  expect(await readOnNewMachine(dir, kept)).toBe(0)
  expect(kept.size).toBe(2)
  writeFiles(dir, { '.factlint.yml': 'exclude: [c.md]\n' })
  expect(await readOnNewMachine(dir, kept)).toBe(2)
})

test('nor does another version of any module of the reader meet what this one read', async () => {
  const dir = makeRepository({ 'a.md': dated('2024-03-01', 'On Friday, 12 bridges were closed in Norfolk.') })
  const program = makeFolder({ 'reader.ts': '', 'quantity/read.ts': 'const one = 1\n' })
  const reader = pathToFileURL(join(program, 'reader.ts'))
  const kept = new Map<string, string>()
  expect(await readOnNewMachine(dir, kept, reader)).toBe(1)
  expect(await readOnNewMachine(dir, kept, reader)).toBe(0)
  writeFiles(program, { 'quantity/read.ts': 'const one = 2\n' })
  expect(await readOnNewMachine(dir, kept, reader)).toBe(1)
  writeFiles(program, { 'quantity/read.ts': 'const one = 1\n' })
  expect(await readOnNewMachine(dir, kept, reader)).toBe(0)
})
