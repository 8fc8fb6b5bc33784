import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { goldenLines } from '../support/golden.ts'
import { git, makeNewsroom, type Newsroom, pullRequestEvent } from '../support/newsroom.ts'
import { readAnnotations } from '../support/programs/commands.ts'
import { startAction } from '../support/programs/runner.ts'

const EXPECTED = fileURLToPath(new URL('../fixtures/newsroom/expected.txt', import.meta.url))

describe('the demo newsroom', () => {
  let newsroom: Newsroom
  beforeAll(() => {
    newsroom = makeNewsroom()
  })
  afterAll(() => rmSync(newsroom.dir, { recursive: true, force: true }))

  test('its pull request shows every planted mistake, and nothing else', async () => {
    const run = startAction(newsroom.dir, { payload: pullRequestEvent(newsroom), sha: newsroom.mergeSha })
    await expect(goldenLines(readAnnotations(run.stdout))).toMatchFileSnapshot(EXPECTED)
    expect(run.status).toBe(1)
  })

  test('before the pull request there was nothing to find', () => {
    git(newsroom.dir, '2024-03-22', 'checkout', '--quiet', newsroom.baseSha)
    const run = startAction(newsroom.dir, { event: 'workflow_dispatch', sha: newsroom.baseSha })
    expect(goldenLines(readAnnotations(run.stdout))).toBe('')
    expect(run.status).toBe(0)
  })
})
