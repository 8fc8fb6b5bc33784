import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { dated, makeRepository } from '../support/folder.ts'
import { indexContent } from '../support/index-content.ts'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

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
  for (let round = 0; round < 8; round++) {
    rmSync(join(dir, '.git/factlint'), { recursive: true, force: true })
    const runs = await Promise.all([startIndex(dir), startIndex(dir), startIndex(dir)])
    expect(runs).toEqual(runs.map(() => ({ status: 0, said: '' })))
    contents.add(indexContent(join(dir, '.git/factlint/index.sqlite')).join('\n'))
  }
  expect(contents.size).toBe(1)
})
