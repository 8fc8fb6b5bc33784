import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { makeFolder } from '../support/folder.ts'
import { program } from '../support/programs/built.ts'
import { jsonLines, runCli } from '../support/programs/cli.ts'

const FILES = {
  'a.md': '# One\n\nIt was Tuesday, March 6, 2024.\n',
  'rules/own.yml': 'facts:\n  - id: own/lamps\n    subject: lamps\n    value: 12\n',
}

// Most tests run commands in a process that has them loaded; as people run them, each has a process of its own.
test.each([
  [['--version'], ''],
  [['check'], ''],
  [['check', '--format', 'json'], ''],
  [['check', '--formt'], ''],
  [['check', 'none.md'], ''],
  [['claims', 'a.md'], ''],
  [['claims', '--stdin', '--format', 'json'], jsonLines([{ id: '1', text: 'Some 40 lamps burn.' }])],
  [['explain', 'a.md:3'], ''],
  [['rules', 'check'], ''],
])('factlint %j prints the same and ends with the same status in a process of its own', (args, input) => {
  const run = runCli(makeFolder(FILES), args, input, {})
  expect(run.status).toEqual(expect.any(Number))
  expect(runCli(makeFolder(FILES), args, input)).toEqual(run)
})

test.each([[['--help']], [['check', '--help']], [['completion', 'bash']]])(
  'factlint %j ends quietly when nobody reads its output',
  (args) => {
    const command = '{ "$@"; echo "$?" >&2; } | true'
    const run = [process.execPath, program('cli.js'), ...args]
    const { stderr } = spawnSync('sh', ['-c', command, 'sh', ...run], { cwd: makeFolder(FILES), encoding: 'utf8' })
    expect(stderr).toBe('0\n')
  },
)
