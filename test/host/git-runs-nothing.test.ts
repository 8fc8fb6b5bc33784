import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openWorkspace } from '../../src/host/files/workspace.ts'
import { openRepository } from '../../src/host/git/git.ts'
import { openObjects } from '../../src/host/git/git-objects.ts'
import { treeAt } from '../../src/host/git/tree-at.ts'
import { commitAll, makeFolder, writeFiles } from '../support/folder.ts'
import { git } from '../support/newsroom.ts'
import { quiet } from '../support/quiet.ts'

const HOME = new URL('../../', import.meta.url)

/** A program that leaves a file of its own name in a folder when it is run. */
function trap(): { program: string; traces: () => string[] } {
  const dir = makeFolder()
  const program = join(dir, 'program')
  writeFileSync(program, `#!/bin/sh\ntouch "${dir}/ran-$$"\nexit 1\n`)
  chmodSync(program, 0o755)
  return { program, traces: () => readdirSync(dir).filter((name) => name.startsWith('ran')) }
}

/** A repository with one commit on another, and an edited file whose time says nothing. */
function makeEdited(): { dir: string; base: string } {
  const dir = makeFolder({ 'a.md': 'one\n', '.gitattributes': '* filter=mine diff=mine\n' })
  const base = commitAll(dir, '2024-03-01')
  writeFiles(dir, { 'a.md': 'two\n', 'b.md': 'a number\n' })
  commitAll(dir, '2024-03-02')
  writeFiles(dir, { 'a.md': 'six\n' })
  utimesSync(join(dir, 'a.md'), 0, 0)
  return { dir, base }
}

/** Asks git everything that factlint asks. */
async function askAll(dir: string, base: string): Promise<unknown> {
  const workspace = openWorkspace(dir)
  const repository = await openRepository(workspace, quiet)
  if (repository === null) return null
  const head = (await repository.commit('HEAD')) ?? ''
  const objects = await openObjects(dir, quiet)
  const tree = await objects.tree(head)
  const files = await objects.files(tree)
  for await (const _ of objects.contents(files.map(({ blob }) => blob)));
  await treeAt(workspace, base, HOME).read('a.md')
  return [
    await repository.mergeBase(base, head),
    await repository.changes(base, head),
    await repository.changes(base, null),
    await repository.blob(base, 'a.md'),
    await repository.ignored(),
    await repository.naming(['number'], ['b.md']),
    await repository.generated(['a.md', 'b.md']),
    [...(await repository.firstDays())],
    await objects.uncommitted(),
    await objects.changes(await objects.tree(base), tree),
    await objects.missing(tree),
  ]
}

const before = { ...process.env }
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
})

const CONFIGURED = [
  'core.fsmonitor',
  'core.hooksPath',
  'core.pager',
  'core.sshCommand',
  'core.editor',
  'core.askPass',
  'core.gitProxy',
  'core.alternateRefsCommand',
  'credential.helper',
  'diff.external',
  'diff.mine.command',
  'diff.mine.textconv',
  'filter.mine.clean',
  'filter.mine.smudge',
  'filter.mine.process',
  'gpg.program',
  'interactive.diffFilter',
  'pager.log',
  'pager.diff',
  'uploadpack.packObjectsHook',
]

const HOOKS = ['post-index-change', 'pre-commit', 'post-checkout', 'reference-transaction', 'fsmonitor-watchman']

test('nothing that the configuration names is run, and the answers are the same', async () => {
  const plain = makeEdited()
  const answers = await askAll(plain.dir, plain.base)
  const { program, traces } = trap()
  const { dir, base } = makeEdited()
  for (const key of CONFIGURED) git(dir, '2024-03-02', 'config', key, program)
  git(dir, '2024-03-02', 'config', 'filter.mine.required', 'true')
  git(dir, '2024-03-02', 'config', 'log.showSignature', 'true')
  const hooks = join(dir, '.git/my-hooks')
  mkdirSync(hooks)
  for (const hook of HOOKS) {
    execFileSync('cp', [program, join(hooks, hook)])
    execFileSync('cp', [program, join(dir, '.git/hooks', hook)])
  }
  git(dir, '2024-03-02', 'config', 'core.hooksPath', hooks)
  git(dir, '2024-03-02', 'config', 'core.worktree', '/')
  expect(await askAll(dir, base)).toEqual(answers)
  expect(traces()).toEqual([])
  expect(() => git(dir, '2024-03-02', 'diff', '--ext-diff')).toThrow()
  expect(traces()).not.toEqual([])
})

test('nothing that the environment names is run or obeyed', async () => {
  const plain = makeEdited()
  const answers = await askAll(plain.dir, plain.base)
  const { program, traces } = trap()
  const { dir, base } = makeEdited()
  const programs = ['GIT_EXTERNAL_DIFF', 'GIT_PAGER', 'GIT_SSH', 'GIT_SSH_COMMAND', 'GIT_EDITOR', 'GIT_ASKPASS']
  const settings = ['core.fsmonitor', 'diff.external', 'filter.mine.clean']
  Object.assign(
    process.env,
    Object.fromEntries(programs.map((name) => [name, program])),
    Object.fromEntries(
      settings.flatMap((key, i) => [
        [`GIT_CONFIG_KEY_${i}`, key],
        [`GIT_CONFIG_VALUE_${i}`, program],
      ]),
    ),
    {
      GIT_CONFIG_COUNT: '3',
      GIT_DIR: '/nowhere',
      GIT_WORK_TREE: '/',
      GIT_INDEX_FILE: '/nowhere',
      SSH_ASKPASS: program,
    },
  )
  expect(await askAll(dir, base)).toEqual(answers)
  expect(traces()).toEqual([])
})

test('what a partial clone left out is not fetched, by any transport', async () => {
  const { program, traces } = trap()
  const source = makeEdited()
  git(source.dir, '2024-03-02', 'config', 'uploadpack.allowFilter', 'true')
  const clone = join(makeFolder(), 'clone')
  const args = ['clone', '--quiet', '--no-checkout', '--filter=blob:none', `file://${source.dir}`, clone]
  git(source.dir, '2024-03-02', ...args)
  const settings = {
    'core.sshCommand': program,
    'remote.origin.url': 'ssh://nobody@host.example/a.git',
    'remote.origin.uploadpack': program,
    'protocol.ext.allow': 'always',
    'protocol.ssh.allow': 'always',
  }
  for (const url of ['ssh://nobody@host.example/a.git', `ext::${program}`, `file://${source.dir}`]) {
    for (const [key, value] of Object.entries({ ...settings, 'remote.origin.url': url }))
      git(clone, '2024-03-02', 'config', key, value)
    const objects = await openObjects(clone, quiet)
    const files = await objects.files(await objects.tree('HEAD'))
    for await (const content of objects.contents(files.map(({ blob }) => blob))) expect(content).toBeNull()
  }
  expect(traces()).toEqual([])
})

test('a bare repository among the files of a workspace is not opened', async () => {
  const { program, traces } = trap()
  const { dir } = makeEdited()
  const inner = join(dir, 'news')
  git(dir, '2024-03-02', 'init', '--quiet', '--bare', inner)
  writeFiles(inner, { config: `[core]\n\tbare = false\n\tworktree = .\n\tfsmonitor = ${program}\n` })
  const said: string[] = []
  const log = { ...quiet, warning: (message: string) => said.push(message) }
  expect(await openRepository(openWorkspace(inner), log)).toBeNull()
  expect(said).toEqual([expect.stringContaining('cannot use bare repository')])
  expect(existsSync(join(inner, 'HEAD'))).toBe(true)
  expect(traces()).toEqual([])
})
