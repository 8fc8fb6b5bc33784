import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { runCli } from '../support/cli.ts'
import { makeFolder } from '../support/folder.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const [hook] = parse(read('.pre-commit-hooks.yaml'))
const WRONG = '---\ndate: 2024-03-22\n---\n\nThe ship left Larnaca on Friday, March 21, 2024.\n'

test('the hook runs a command of the package, with the files that are to be committed', () => {
  const [command, ...args] = hook.entry.split(' ')
  expect(JSON.parse(read('package.json')).bin).toHaveProperty(command)
  const dir = makeFolder({ 'a.md': WRONG, 'b.md': WRONG })
  const { status, stdout } = runCli(dir, [...args, 'a.md'])
  expect([status, stdout]).toEqual([1, expect.stringMatching(/^a\.md:5:/)])
  expect(stdout).toContain('1 article checked')
})

test.each([
  ['README.md', true],
  ['docs/LICENSE.txt', true],
  ['news/2024/talks.md', false],
  ['news/readmes-of-today.md', false],
])('what a repository says about itself is no article: %s', (path, excluded) => {
  expect(new RegExp(hook.exclude.replace('(?i)', ''), 'i').test(path)).toBe(excluded)
})
