import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { ALSO_WRONG, article, RIGHT, WRONG } from '../support/articles.ts'
import { commitAll, makeFolder, writeFiles } from '../support/folder.ts'
import { git } from '../support/newsroom.ts'
import { runCli } from '../support/programs/cli.ts'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const hooks: { id: string; entry: string; pass_filenames: boolean }[] = parse(read('.pre-commit-hooks.yaml'))

/** Runs a hook as pre-commit does. */
function runHook(dir: string, id: string) {
  const hook = hooks.find((one) => one.id === id)
  const [command = '', ...args] = hook?.entry.split(' ') ?? []
  expect(JSON.parse(read('package.json')).bin).toHaveProperty(command)
  expect(hook?.pass_filenames).toBe(false)
  return runCli(dir, args)
}

/** A repository with a wrong article, in which another mistake of it is staged, and an article that is not. */
function staged() {
  const dir = makeFolder({ 'a.md': article(WRONG, RIGHT), 'README.md': WRONG })
  commitAll(dir, '2024-03-22')
  writeFiles(dir, { 'a.md': article(WRONG, ALSO_WRONG), 'b.md': article(WRONG), 'README.md': `${WRONG} ${ALSO_WRONG}` })
  git(dir, '2024-03-22', 'add', 'a.md', 'README.md')
  return dir
}

test('the hook checks what the commit changes', () => {
  const { status, stdout } = runHook(staged(), 'factlint')
  expect(stdout.match(/^[a-z.]+:\d+/gm)).toEqual(['a.md:7'])
  expect(status).toBe(1)
})

test('the other hook checks every article', () => {
  const { stdout } = runHook(staged(), 'factlint-all')
  expect(stdout.match(/^[a-z.]+:\d+/gm)).toEqual(['a.md:5', 'a.md:7', 'b.md:5'])
})
