import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CLI, runCli } from '../support/cli.ts'
import { makeFolder, writeFiles } from '../support/folder.ts'

/** What a shell is told that could stand next. */
function suggested(...words: string[]): string[] {
  const { status, stdout } = runCli(makeFolder(), ['complete', '--', ...words])
  expect(status).toBe(0)
  return stdout.split('\n').map((line) => line.split('\t')[0] ?? '')
}

describe('completion', () => {
  test('suggests commands, flags and the values of flags', () => {
    expect(suggested('')).toEqual(expect.arrayContaining(['check', 'init', 'rules']))
    expect(suggested('ch')).toContain('check')
    expect(suggested('check', '--')).toEqual(expect.arrayContaining(['--staged', '--format', '--fix']))
    expect(suggested('check', '--format', '')).toEqual(expect.arrayContaining(['sarif', 'rdjson', 'junit']))
    expect(suggested('rules', '')).toContain('add')
  })

  test('stands in the list of commands', () => {
    const { stdout } = runCli(makeFolder(), ['--help'])
    expect(stdout).toMatch(/^ {2}completion <shell> +print what completes commands/m)
    expect(runCli(makeFolder(), ['help', 'completion']).stdout).toContain('bash, zsh or fish')
  })

  test.each(['bash', 'zsh', 'fish'])('prints the script for %s', (shell) => {
    const { status, stdout } = runCli(makeFolder(), ['completion', shell])
    expect([status, stdout]).toEqual([0, expect.stringContaining('factlint complete --')])
  })

  test('the script for bash asks the command, and offers what it says, without the package bash-completion', () => {
    const dir = makeFolder({ 'completion.sh': runCli(makeFolder(), ['completion', 'bash']).stdout })
    writeFiles(dir, { 'bin/factlint': `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n` })
    const ask = `chmod +x bin/factlint; PATH="$PWD/bin:$PATH"
source ./completion.sh
COMP_WORDS=(factlint check --sta); COMP_CWORD=2
$(complete -p factlint | sed 's/.*-F \\([^ ]*\\).*/\\1/') 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout } = spawnSync('bash', ['--norc', '-c', ask], {
      cwd: dir,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: join(dir) },
    })
    expect(stdout).toBe('--staged\n')
  })

  test('another shell is bad usage', () => {
    expect(runCli(makeFolder(), ['completion', 'tcsh'])).toMatchObject({ status: 2, stdout: '' })
  })
})
