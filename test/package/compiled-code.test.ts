import { globSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../support/folder.ts'
import { runCli } from '../support/programs/cli.ts'
import { startAction } from '../support/programs/runner.ts'

const ARTICLE = { 'a.md': 'The ship left Larnaca on Friday, March 21, 2024, with food for the north.' }
/** Lets each program choose the folder, which it does not where Node was told one. */
const CHOOSES = { NODE_COMPILE_CACHE: '' }

const kept = (folder: string) => globSync('**/factlint/**/v24*/*', { cwd: folder })

test('the command line keeps what Node compiled below the cache folder of the user', () => {
  const home = makeFolder()
  const env = { ...CHOOSES, HOME: home, XDG_CACHE_HOME: join(home, 'cache') }
  const dir = makeFolder(ARTICLE)
  const first = runCli(dir, ['check'], '', env)
  expect(first.stdout).toContain('was a Thursday')
  const files = kept(home)
  expect(files.length).toBeGreaterThan(0)
  expect(runCli(dir, ['check'], '', env)).toEqual(first)
  expect(kept(home)).toEqual(files)
})

test('where nothing can be kept, the findings are the same', () => {
  const dir = makeFolder(ARTICLE)
  const file = join(makeFolder({ 'no-folder': '' }), 'no-folder')
  expect(runCli(dir, ['check'], '', { ...CHOOSES, HOME: file, XDG_CACHE_HOME: file })).toEqual(runCli(dir, ['check']))
})

test.each([
  ['self-hosted', true],
  ['github-hosted', false],
])('the action on a %s runner keeps compiled code: %s', (environment, keeps) => {
  const tools = makeFolder()
  const env = { ...CHOOSES, RUNNER_ENVIRONMENT: environment, RUNNER_TOOL_CACHE: tools }
  const { stdout } = startAction(makeFolder(ARTICLE), { event: 'workflow_dispatch', env })
  expect(stdout).toContain('Thursday')
  expect(kept(tools).length > 0).toBe(keeps)
})
