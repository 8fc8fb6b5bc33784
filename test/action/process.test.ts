import { expect, test } from 'vitest'
import { article, WRONG } from '../support/articles.ts'
import { type Content, fromFork, makePullRequest } from '../support/folder.ts'
import { type ActionRun, runAction, startAction } from '../support/programs/runner.ts'

const PULLS: readonly [what: string, change: Record<string, Content>][] = [
  ['an error', { 'a.md': article(WRONG) }],
  ['nothing to check', { 'a.txt.gz': 'x' }],
  ['a mistake in the rules', { 'a.md': article(WRONG), 'rules/own.yml': 'facts:\n  - id: 3\n' }],
  ['a mistake in the configuration', { 'a.md': article(WRONG), '.factlint.yml': 'locale: xx\n' }],
  ['a binary file', { 'a.md': article(`\0${WRONG}`) }],
]

/** What a run leaves, without the names of files of its own. */
const left = ({ outputs: { report, sarif, ...outputs }, ...run }: ActionRun) => ({ ...run, outputs })

// Most tests run the action in a process that has it loaded; the runner gives each run a process of its own.
test.each(PULLS)('the action leaves the same in a process of its own: %s', (_, change) => {
  const pull = makePullRequest({ 'base.md': article('Nobody knows how many bees live there.') }, change)
  for (const payload of [pull.payload, fromFork(pull)]) {
    const run = startAction(pull.dir, { payload })
    expect(run.status).toEqual(expect.any(Number))
    expect(left(runAction(pull.dir, { payload }))).toEqual(left(run))
  }
})

test.each(['push', 'workflow_dispatch', 'schedule', 'issues'])(
  'the action leaves the same in a process of its own on %s',
  (event) => {
    const { dir, head } = makePullRequest({}, { 'a.md': article(WRONG) })
    const run = startAction(dir, { event, sha: head })
    expect(run.status).toEqual(expect.any(Number))
    expect(left(runAction(dir, { event, sha: head }))).toEqual(left(run))
  },
)
