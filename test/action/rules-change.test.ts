import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Report } from '../../src/model/index.ts'
import { type Content, makePullRequest, objectFile } from '../support/folder.ts'
import { runAction } from '../support/programs/runner.ts'

const rules = (value: number) => `facts:
  bridges-closed:
    name: Bridges closed
    match: { counts: [bridge], any: [closed] }
series:
  - { fact: bridges-closed, place: Norfolk, values: [{ value: ${value}, from: 2024-03-01 }] }
places:
  Norfolk: {}
`
const told = (number: number) => `---\ndate: 2024-03-02\n---\n\nNow ${number} bridges are closed in Norfolk.\n`

function pullRequest(base: Record<string, Content>, change: Record<string, Content | null>) {
  const { dir, payload } = makePullRequest({ 'old.md': told(12), ...base }, change)
  const run = runAction(dir, { payload })
  const report: Report = JSON.parse(readFileSync(run.outputs.report ?? '', 'utf8'))
  return { ...run, report }
}

test('a pull request that changes a value says which published articles now disagree, and fails for none of them', () => {
  const { status, summary, report } = pullRequest({ 'rules/a.yml': rules(12) }, { 'rules/a.yml': rules(15) })
  expect(status).toBe(0)
  expect(report.rulesChange).toMatchObject({
    changed: { facts: ['bridges-closed'] },
    adds: [{ path: 'old.md' }],
    takes: [],
  })
  expect(summary).toContain('### Effect of the rule change on published articles')
  expect(summary).toContain('<details><summary>1 article now disagrees</summary>')
  expect(summary).toContain('- `old.md:5`: Bridges closed (Norfolk): 12 here, 15 in the rules from 1 Mar 2024.')
})

test('where nothing is to be kept, it leaves nothing behind either', () => {
  const { dir, payload } = makePullRequest(
    { 'old.md': told(12), 'rules/a.yml': rules(12) },
    { 'rules/a.yml': rules(15) },
  )
  const { summary } = runAction(dir, { payload, inputs: { cache: 'false' } })
  expect(summary).toContain('1 article now disagrees')
  expect(existsSync(join(dir, '.git/factlint'))).toBe(false)
})

test('one that changes no rule says nothing of it', () => {
  const { summary, report } = pullRequest(
    { 'rules/a.yml': rules(12) },
    { 'new.md': told(12), 'rules/a.yml': `# A remark.\n${rules(12)}` },
  )
  expect(report.rulesChange).toBeUndefined()
  expect(summary).not.toContain('change of the rules')
})

test('rules that had mistakes before are a remark, and the run goes on', () => {
  const { status, summary, report } = pullRequest(
    { 'rules/a.yml': 'facts: 3\n' },
    { 'rules/a.yml': rules(12), 'new.md': told(15) },
  )
  expect([status, report.rulesChange, report.counts.error]).toEqual([1, undefined, 1])
  expect(summary).toContain('The rules before the change cannot be used')
})

test('rules as of the base that git fails to read are a warning of their own, and the run goes on', () => {
  const pull = makePullRequest({ 'rules/a.yml': rules(12) }, { 'rules/a.yml': rules(15), 'new.md': told(12) })
  rmSync(objectFile(pull.dir, `${pull.base}:rules/a.yml`))
  const { status, stdout, summary } = runAction(pull.dir, { payload: pull.payload })
  expect([status, stdout]).toEqual([
    1,
    expect.stringMatching(/::warning::The rules of the base .*git cat-file failed: fatal/),
  ])
  expect(summary).not.toContain('The rules before the change cannot be used')
})
