import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makePullRequest } from '../support/folder.ts'
import { right, runAgain, runPull, wrong } from '../support/programs/pull-run.ts'

const places = (list: readonly { path?: string; line?: number | null }[]) =>
  list.map(({ path, line }) => `${path}:${line}`)

test('vale-action 89: that there are many annotations fails nothing', async () => {
  const run = await runPull({ 'a.md': wrong(70) }, { inputs: { 'fail-on': 'never' } })
  expect([run.status, run.report.counts.error, run.there.checkRuns[0]?.conclusion]).toEqual([0, 70, 'neutral'])
})

test('yamllint 573: of more than ten the worst are shown, and how many there are', async () => {
  const run = await runPull({ 'a.md': wrong(12) }, { permissions: [] })
  expect(run.beside).toHaveLength(10)
  expect(run.stdout).toContain('Showing 10 of 12 annotations beside the lines, the most serious first')
  expect(run.summary).toContain('Showing 10 of 12')
  expect(run.summary.match(/^\| ❌/gm)).toHaveLength(12)
})

test('sonarqube-community-branch-plugin 131: of more than fifty every one is in the check run', async () => {
  const { there } = await runPull({ 'a.md': wrong(130) }, { inputs: { report: 'check' } })
  expect(there.requests.map(({ annotations }) => annotations).filter((count) => count > 0)).toEqual([50, 50, 30])
  expect(new Set(there.checkRuns[0]?.annotations.map((one) => one.start_line)).size).toBe(130)
})

test('action-eslint 139, dependency-review 730 and 786: output that is too long is cut, not lost', async () => {
  const { there, summary } = await runPull({ 'a.md': wrong(700) }, { inputs: { report: 'check comment' } })
  const [run] = there.checkRuns
  expect(run?.output.text).toMatch(/… and \d+ findings more\. All of them are in the JSON report\.$/)
  expect(run?.annotations).toHaveLength(700)
  expect(there.comments[0]?.body).toMatch(/… and \d+ findings more/)
  expect(summary.match(/^\| ❌/gm)).toHaveLength(700)
})

test('vale-action 12, danger-js 918: a fork’s token, which may write nothing, still has its lines annotated', async () => {
  const run = await runPull({ 'a.md': wrong() }, { permissions: [] })
  expect(run.beside).toMatchObject([{ file: 'a.md', line: 5 }])
  expect(run.there).toMatchObject({ reviewComments: [], comments: [], checkRuns: [] })
})

test('reviewdog 568: a comment goes when what it speaks of is put right', async () => {
  const first = await runPull({ 'a.md': wrong(3) }, { inputs: { report: 'review' } })
  const fixed = wrong(3).replace('Ship c left Larnaca on Friday', 'Ship c left Larnaca on Thursday')
  const { there } = await runPull({ 'a.md': fixed }, { inputs: { report: 'review' }, state: first.there })
  expect(places(first.there.reviewComments)).toEqual(['a.md:5', 'a.md:7', 'a.md:9'])
  expect(places(there.reviewComments)).toEqual(['a.md:5', 'a.md:7'])
})

test('reviewdog 1150: nothing is said twice after another push, nor after a rebase that moves the lines', async () => {
  const inputs = { report: 'review' }
  const pull = makePullRequest({ 'b.md': right() }, { 'a.md': wrong(2) })
  const first = await runAgain(pull, { inputs })
  const again = await runAgain(pull, { inputs, state: first.there })
  expect(again.there.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  const moved = wrong(2).replace('Ship a', 'A word before.\n\nShip a')
  const rebased = await runPull(
    { 'a.md': moved },
    { base: { 'b.md': right(), 'c.md': right() }, inputs, state: first.there },
  )
  expect(rebased.there.reviewComments.map(({ id }) => id)).toEqual(first.there.reviewComments.map(({ id }) => id))
})

test('statcheck 36: the interval that would have passed is shown', async () => {
  const article = '---\ndate: 2024-03-22\n---\n\nSeven million pounds (3,500 tonnes) of food entered on Thursday.\n'
  const { there } = await runPull({ 'a.md': article }, { inputs: { report: 'review' } })
  expect(there.reviewComments[0]?.body).toMatch(/2,948 to 3,402 is accepted/)
})

test('ten thousand findings in one run: each is in the check run and the files, and the log says how many it lacks, in 256 MB', async () => {
  const change = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.md`, wrong(500)]))
  const pull = makePullRequest({}, change)
  const run = await runAgain(pull, { inputs: { report: 'check comment' }, memory: 256 })
  expect(run.report.counts.error).toBe(10_000)
  const logged = run.stdout.match(/: error: .*\[weekday\]$/gm)?.length ?? 0
  expect([logged > 5000, Buffer.byteLength(run.stdout) < 2_100_000]).toEqual([true, true])
  if (logged < 10_000) expect(run.stdout).toMatch(/… and \d+ more lines\. All findings are in the JSON report/)
  expect(run.stdout).toContain('Found 10,000 errors')
  const sarif = JSON.parse(readFileSync(run.outputs.sarif ?? '', 'utf8'))
  expect(sarif.runs[0].results).toHaveLength(10_000)
  const shown = run.there.checkRuns[0]?.annotations.map((one) => `${one.path}:${one.start_line}`)
  expect([shown?.length, new Set(shown).size]).toEqual([10_000, 10_000])
  expect(run.there.checkRuns[0]?.output.title).toBe('Found 10,000 errors')
  expect(Buffer.byteLength(run.summary)).toBeLessThan(2 ** 20)
  expect(run.status).toBe(1)
})
