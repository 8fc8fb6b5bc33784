import { expect, test } from 'vitest'
import { readAnnotations } from '../support/commands.ts'
import { makePullRequest } from '../support/folder.ts'
import { patchesOf } from '../support/github/patches.ts'
import { startGitHub } from '../support/github/start.ts'
import type { Setting } from '../support/github/types.ts'
import { type ActionRun, runAction } from '../support/runner.ts'

const HEAD = '---\ndate: 2024-03-22\n---\n\n'
/** 21 March 2024 was a Thursday: the calendar proves an error, with a correction. */
const WRONG = `${HEAD}The ship left Larnaca on Friday, March 21, 2024, with food for the north.\n`
const RIGHT = WRONG.replace('Friday', 'Thursday')

const lines = (run: ActionRun) => readAnnotations(run.stdout).filter(({ severity }) => severity !== 'notice')

/** Runs the action on a pull request against a GitHub of its own. */
async function publish(
  change: Record<string, string>,
  { base = {}, inputs = {}, ...setting }: Partial<Setting> & { base?: Record<string, string>; inputs?: object } = {},
) {
  const pull = makePullRequest(base, change)
  const github = await startGitHub({ files: patchesOf(pull), ...setting })
  const run = runAction(pull.dir, { payload: pull.payload, inputs: { token: 'T', ...inputs }, env: github.env })
  expect(run.stderr).toBe('')
  const there = await github.look()
  expect(there.invalid).toEqual([])
  return { run, there, pull }
}

test('where the token may, a comment with the correction to commit, a check run, and a comment that sums up', async () => {
  const { run, there, pull } = await publish({ 'a.md': WRONG })
  expect(there.reviewComments).toMatchObject([{ path: 'a.md', line: 5 }])
  expect(there.reviewComments[0]?.body).toContain(
    '```suggestion\nThe ship left Larnaca on Thursday, March 21, 2024, with food for the north.\n```',
  )
  expect(there.checkRuns).toMatchObject([
    { name: 'factlint', head_sha: pull.head, conclusion: 'failure', output: { title: 'Found 1 error' } },
  ])
  expect(there.comments).toMatchObject([{ body: expect.stringContaining('## ❌ 1 error') }])
  expect([lines(run), run.status]).toEqual([[], 1])
})
