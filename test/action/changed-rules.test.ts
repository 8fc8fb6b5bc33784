import { expect, test } from 'vitest'
import { makePullRequest } from '../support/folder.ts'
import { readAnnotations } from '../support/programs/commands.ts'
import { runAction } from '../support/programs/runner.ts'

const RULE = `facts:
  bridges-closed:
    match: { counts: [bridge], any: [closed] }
    examples:
      - { text: Seven bridges are shut., reads: 7 }
      - { text: Seven roads are closed., reads: nothing }
`
const errors = (stdout: string) => readAnnotations(stdout).filter(({ severity }) => severity === 'error')

test('an example that fails is annotated where a rule file changes, and the step fails', () => {
  const { dir, payload } = makePullRequest({}, { 'rules/a.yml': RULE })
  const run = runAction(dir, { payload })
  expect(errors(run.stdout)).toMatchObject([
    {
      ...{ file: 'rules/a.yml', line: 5, column: 9 },
      message:
        'This example of bridges-closed fails.\nexpected: 7\nread:     nothing\nSeven is not read: any is nothing (expected: closed)',
    },
  ])
  expect(run.status).toBe(1)
})

test('a change of tests alone runs them', () => {
  const tests = 'tests:\n  - { name: All shut, article: Seven bridges are shut., reads: { bridges-closed: 7 } }\n'
  const { dir, payload } = makePullRequest(
    { 'rules/a.yml': RULE.replace('shut', 'closed') },
    { 'rules/a.test.yml': tests },
  )
  expect(errors(runAction(dir, { payload }).stdout)).toMatchObject([{ file: 'rules/a.test.yml', line: 2 }])
})

test('where no rule file changes nothing is run', () => {
  const { dir, payload } = makePullRequest(
    { 'rules/a.yml': RULE },
    { 'a.md': '---\ndate: 2024-03-01\n---\n\nWords.\n' },
  )
  expect(runAction(dir, { payload })).toMatchObject({ status: 0 })
})
