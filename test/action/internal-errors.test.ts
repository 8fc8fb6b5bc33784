import { expect, test } from 'vitest'
import { BREAKING, broken, SAID } from '../support/broken.ts'
import { runPull, wrong } from '../support/programs/pull-run.ts'

const WHY = 'internal error: no such unit'

test('an article on which factlint fails is a warning at its file, and the others are checked', async () => {
  const { status, report, beside, summary, there } = await runPull(
    { 'bad.md': broken('2024-03-22'), 'wrong.md': wrong() },
    { env: BREAKING, inputs: { report: 'annotations' } },
  )
  expect([status, report.counts.error, report.coverage.articles]).toEqual([1, 1, 1])
  expect(report.coverage.skipped).toEqual([{ path: 'bad.md', why: WHY, isInternalError: true }])
  expect(beside.filter(({ file }) => file === 'bad.md')).toMatchObject([
    { severity: 'warning', message: expect.stringContaining(`${SAID}: bad.md was skipped (no such unit)`) },
  ])
  expect(summary).toContain(WHY)
  expect(there.checkRuns).toEqual([])
})

test('it fails no run, and is no success either', async () => {
  const change = { 'bad.md': broken('2024-03-22'), 'fine.md': '---\ndate: 2024-03-22\n---\n\nIt rained.\n' }
  const { status, summary, there } = await runPull(change, { env: BREAKING })
  expect(status).toBe(0)
  expect(summary).toMatch(
    /^## ⚠️ 1 internal error · ⚠️ 1 of 2 changed articles was not checked: bad\.md \(internal error: no such unit\)\n/,
  )
  expect(there.checkRuns).toMatchObject([{ conclusion: 'neutral' }])
})
