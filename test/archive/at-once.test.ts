import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { withUpdatedIndex } from '../../src/earlier/index.ts'
import { dated, makeFolder, makeRepository, writeFiles } from '../support/folder.ts'
import { git } from '../support/newsroom.ts'
import { program } from '../support/programs/built.ts'
import { CLI, runCli } from '../support/programs/cli.ts'
import { indexContent } from '../support/programs/index-content.ts'
import { indexedRun } from '../support/programs/indexed-run.ts'
import { times } from '../support/thorough.ts'

/** Starts `factlint index`; its exit status and what it complained about, once it ended. */
async function startIndex(dir: string): Promise<{ status: number | null; said: string }> {
  const child = spawn(process.execPath, [CLI, 'index'], { cwd: dir, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return { said: await text(child.stderr), status: await ended }
}

test('runs that begin the same index at the same time all end well', async () => {
  const articles = Array.from({ length: 30 }, (_, i) => [
    `${i}.md`,
    dated('2024-03-01', `On Friday, ${i + 2} boats sank.`),
  ])
  const dir = makeRepository(Object.fromEntries(articles))
  const contents = new Set<string>()
  for (let round = 0; round < times(4, 8); round++) {
    rmSync(join(dir, '.git/factlint'), { recursive: true, force: true })
    const runs = await Promise.all([startIndex(dir), startIndex(dir), startIndex(dir)])
    expect(runs).toEqual(runs.map(() => ({ status: 0, said: '' })))
    contents.add(indexContent(join(dir, '.git/factlint/index.sqlite')).join('\n'))
  }
  expect(contents.size).toBe(1)
})

test('an index that another worktree takes to its commit meanwhile is asked again', async () => {
  const dir = makeRepository({ 'a.md': dated('2024-03-01', 'On Friday, 12 boats sank.') })
  const other = join(makeFolder(), 'other')
  git(dir, '2024-03-02', 'worktree', 'add', '--quiet', '--detach', other)
  writeFiles(other, { 'b.md': dated('2024-03-02', 'On Saturday, 14 boats sank.') })
  git(other, '2024-03-02', 'add', '--all')
  git(other, '2024-03-02', 'commit', '--quiet', '--message', 'more')
  const reader = pathToFileURL(program('reader.js'))
  const run = await indexedRun(dir, reader)
  const sizes: number[] = []
  const asked = await withUpdatedIndex(run, async ({ index }) => {
    if (sizes.length === 0) expect(runCli(other, ['index', '--format', 'json']).stdout).toContain('"articles": 2')
    sizes.push(index.size().articles)
    return index.size().articles
  })
  expect([sizes, asked]).toEqual([[2, 1], 1])
})
