import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { dated, makeFolder, writeFiles } from '../support/folder.ts'
import { runCli } from '../support/programs/cli.ts'

test.each([
  '--help',
  'check --help',
  'claims --help',
  'compare --help',
  'test --help',
  'explain --help',
  'init --help',
])('%s', (args) => {
  const { status, stdout, stderr } = runCli(makeFolder(), args.split(' '))
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^Usage: factlint/)
})

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(runCli(makeFolder(), ['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
})

test.each([
  ['', 'Usage: factlint'],
  ['chekc', "unknown command 'chekc'"],
  ['check --fail-on sometimes', 'Allowed choices are error, warning, unchecked, never'],
  ['check --formt json', "unknown option '--formt'"],
  ['compare a.md', 'compare takes two files'],
  ['compare a.md b.md', 'b.md: no such file'],
  ['claims b.md', 'b.md: no such file or folder'],
  ['check --config b.yml', 'b.yml: no such file'],
  ['check --rules b.yml', 'rules: b.yml: no such file'],
])('bad usage has status 2: factlint %s', (args, message) => {
  const dir = makeFolder({ 'a.md': 'Words.' })
  const run = runCli(dir, args === '' ? [] : args.split(' '))
  expect([run.status, run.stdout, run.stderr]).toEqual([2, '', expect.stringContaining(message)])
})

test('claims shows what was read, as a table and as JSON', () => {
  const dir = makeFolder({ 'a.md': '---\ndate: 2024-03-22\n---\n\nSome 40 hostages were freed on March 21, 2024.\n' })
  const { status, stdout } = runCli(dir, ['claims'])
  expect(stdout).toMatch(/^a\.md {2}2024-03-22\n\nQuantities\n {2}line +words +value/)
  expect(stdout).toMatch(/\n {2}5 +40 +about 40 +hostage/)
  expect(stdout).toMatch(/\nDates\n.*\n {2}5 +March 21, 2024 +2024-03-21\n/)
  const json = JSON.parse(runCli(dir, ['claims', 'a.md', '--format', 'json']).stdout)
  expect(json).toMatchObject({
    version: 1,
    files: [{ path: 'a.md', language: 'en', quantities: [{ low: 40, bound: 'about' }] }],
  })
  expect(status).toBe(0)
})

test('compare says what contradicts, and why with --explain', () => {
  const dir = makeFolder({
    'old.txt': '134 hostages are still held in Gaza.',
    'new.txt': '130 hostages are still held in Gaza.',
  })
  const run = runCli(dir, ['compare', 'old.txt', 'new.txt'])
  expect(run.stdout).toMatch(/^new\.txt:1:1: warning: /)
  expect(run.stdout).toMatch(/\nThe later text contradicts the earlier one\.\n$/)
  expect(run.status).toBe(1)
  expect(runCli(dir, ['compare', 'old.txt', 'old.txt'])).toMatchObject({
    status: 0,
    stdout: 'The later text agrees with the earlier one.\n',
  })
  const json = JSON.parse(runCli(dir, ['compare', 'old.txt', 'new.txt', '--format', 'json']).stdout)
  expect(json).toMatchObject({
    version: 1,
    verdict: 'contradicts',
    findings: [{ actual: expect.stringContaining('130') }],
  })
})

test('compare --explain says of each pair of numbers in which lines they stand', () => {
  const dir = makeFolder({
    'old.txt': '40 hostages are still held in Gaza.\n\nThe shop sold 40 loaves.',
    'new.md': '---\ntitle: A total of 30 hostages are held\n---\n\n30 hostages are still held in Gaza.',
  })
  const lines = runCli(dir, ['compare', 'old.txt', 'new.md', '--explain']).stdout.split('\n')
  const pairs = lines.filter((line) => line.startsWith('"40"')).map((line) => line.replace(/:.*/, ''))
  expect(pairs).toEqual([
    '"40" in line 1 and "30" in line 2',
    '"40" in line 3 and "30" in line 2',
    '"40" in line 1 and "30" in line 5',
    '"40" in line 3 and "30" in line 5',
  ])
})

test('init writes files that work, and overwrites nothing', () => {
  const dir = makeFolder({ '.factlint.yml': 'fail-on: warning\n' })
  const { status, stdout } = runCli(dir, ['init'])
  expect(stdout).toMatch(
    /^wrote \.github\/workflows\/factlint\.yml\nkept \.factlint\.yml, which already exists\nwrote rules\/starter\.yml\nwrote \.factlint\/every-key\.yml\n/,
  )
  expect(readFileSync(join(dir, '.factlint.yml'), 'utf8')).toBe('fail-on: warning\n')
  expect(status).toBe(0)
  expect(runCli(dir, ['init']).stdout).not.toContain('wrote')
})

test('init says how to check with a configuration that lies elsewhere, and the workflow names it', () => {
  const dir = makeFolder()
  const { stdout } = runCli(dir, ['init', '--config', 'desk/facts.yml'])
  expect(stdout).toContain('\nNext: `factlint check --config desk/facts.yml` here')
  const workflow = parse(readFileSync(join(dir, '.github/workflows/factlint.yml'), 'utf8'))
  expect(workflow.jobs.factlint.steps.at(-1)).toEqual({
    uses: 'factlint/factlint@v1',
    with: { config: 'desk/facts.yml' },
  })
  expect(runCli(makeFolder(), ['init', '--config', '.github/factlint.yml']).stdout).toContain(
    '\nNext: `factlint check` here',
  )
})

test('what init writes is right as it stands', () => {
  const dir = makeFolder()
  runCli(dir, ['init'])
  expect(runCli(dir, ['test'])).toMatchObject({ status: 0, stderr: '' })
  expect(runCli(dir, ['check'])).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(/^warning: Nothing was checked: .*\n$/),
  })
})

const COUNCIL = 'The council has 30 members. A council of 22 members is smaller.\n'

test('what init writes states no value of its own', () => {
  const dir = makeFolder({ 'a.md': dated('2024-03-22', COUNCIL), 'b.md': dated('2024-03-23', COUNCIL) })
  runCli(dir, ['init'])
  expect(runCli(dir, ['check'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Found nothing\./) })
})

test('the example that init writes works once its comment marks are taken off', () => {
  const dir = makeFolder({ 'a.md': dated('2024-03-22', COUNCIL) })
  runCli(dir, ['init'])
  const starter = readFileSync(join(dir, 'rules/starter.yml'), 'utf8')
  writeFiles(dir, { 'rules/starter.yml': starter.replace(/^# facts:.*/ms, (example) => example.replace(/^# /gm, '')) })
  expect(runCli(dir, ['test'])).toEqual({ status: 0, stdout: '2 examples, all pass.\n', stderr: '' })
  expect(runCli(dir, ['check']).stdout).toContain('Members of the city council: 30 here, 24 in the rules')
})
