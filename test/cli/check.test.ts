import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commitAll, makeFolder, makeRepository } from '../support/folder.ts'
import { git } from '../support/newsroom.ts'
import { CLI, runCli } from '../support/programs/cli.ts'

const WRONG =
  '---\ndate: 2024-03-22\n---\n\nThe ship left Larnaca on Friday, March 21, 2024, with food for the north.\n'
const NO_RULES = 'There are no rule files. Articles are only checked for contradictions within and between them.\n'
const NOTHING =
  'Nothing was checked: no file matches the patterns for articles (**/*.{md,markdown,mdx,html,htm,txt,adoc,asciidoc,rst,docx}, **/*.{MD,MARKDOWN,MDX,HTML,HTM,TXT,ADOC,ASCIIDOC,RST,DOCX}).\n'
const RIGHT = WRONG.replace('Friday', 'Thursday')

test('a finding is shown with its line underlined, and gives status 1', () => {
  const { status, stdout, stderr } = runCli(makeFolder({ 'a.md': WRONG }), ['check'])
  expect(stderr).toBe(NO_RULES)
  expect(stdout).toMatch(
    /^a\.md:5:\d+: error: .* \[weekday\]\n5 \| The ship left Larnaca on Friday, March 21, 2024, with/,
  )
  expect(stdout).toMatch(/\n {2}\| +\^+\n/)
  expect(stdout).toMatch(/\n\nFound 1 error\. 1 article checked, .*\n$/)
  expect(status).toBe(1)
})

test('nothing found gives status 0', () => {
  const { status, stdout } = runCli(makeFolder({ 'a.md': RIGHT }), ['check'])
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^Found nothing\. 1 article checked/)])
})

test.each([
  [['--fail-on', 'never'], 0],
  [['--fail-on', 'error'], 1],
])('%j gives status %i', (flags, status) => {
  expect(runCli(makeFolder({ 'a.md': WRONG }), ['check', ...flags]).status).toBe(status)
})

test('the JSON report', () => {
  const dir = makeFolder({ 'a.md': WRONG, 'b.md': RIGHT, 'c.md': '' })
  const { status, stdout } = runCli(dir, ['check', '--format', 'json'])
  const report = JSON.parse(stdout)
  expect(Object.keys(report)).toEqual(expect.arrayContaining(['version', 'files', 'counts', 'coverage']))
  expect(report).toMatchObject({
    version: 1,
    files: [
      { path: 'a.md', findings: [{ check: 'weekday', severity: 'error', in: 'text', line: 5 }] },
      { path: 'b.md', findings: [] },
    ],
    counts: { error: 1, warning: 0, notice: 0 },
    coverage: { articles: 2, skipped: [{ path: 'c.md', why: 'empty' }] },
  })
  const { start, end } = report.files[0].findings[0]
  expect(WRONG.slice(start, end)).toContain('Friday')
  expect(status).toBe(1)
})

test('files and folders asked for are checked, and no others', () => {
  const dir = makeFolder({ 'a.md': WRONG, 'b/c.md': WRONG, 'b/d/e.md': WRONG, 'bb/f.md': WRONG, 'odd.name': WRONG })
  const checked = (paths: string[]) =>
    JSON.parse(runCli(dir, ['check', '--format', 'json', ...paths]).stdout).files.map(
      ({ path }: { path: string }) => path,
    )
  expect(checked(['b'])).toEqual(['b/c.md', 'b/d/e.md'])
  expect(checked(['b/d/e.md', './odd.name'])).toEqual(['b/d/e.md', 'odd.name'])
  expect(checked(['.'])).toEqual(['a.md', 'b/c.md', 'b/d/e.md', 'bb/f.md'])
})

test('one asked for by name that cannot be read ends the run with status 2', () => {
  const dir = makeFolder({ 'a.md': WRONG, 'b.md': Uint8Array.from([0xff]) })
  expect(runCli(dir, ['check', 'a.md', 'c.md'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'error: c.md: no such file or folder\n',
  })
  expect(runCli(dir, ['check', 'b.md'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'error: b.md: not UTF-8 (save it as UTF-8)\n',
  })
})

test.each([
  ['empty.md', 'empty.md: empty'],
  ['wide.md', 'wide.md: UTF-16, not UTF-8 (save it as UTF-8)'],
  ['rules/a.yml', 'rules/a.yml is a rule file, not an article; run `factlint test rules/a.yml` to test it'],
  ['./rules/a.yml', 'rules/a.yml is a rule file, not an article; run `factlint test rules/a.yml` to test it'],
  ['.factlint.yml', '.factlint.yml is a configuration file, not an article; every run reads it'],
  ['out.md', /^out\.md is outside \/.*; run factlint in a folder that contains it$/],
  ['out', /^out is outside /],
  ['out/far.md', /^out\/far\.md is outside /],
  ['/etc/hostname', /^\/etc\/hostname is outside /],
  ['..', /^\.\. is outside /],
])('%s is no article to be asked for', (path, message) => {
  const dir = makeFolder({
    'a.md': RIGHT,
    'empty.md': ' \n',
    'wide.md': Buffer.from(RIGHT, 'utf16le'),
    'rules/a.yml': 'facts: {}\n',
    '.factlint.yml': 'locale: en-GB\n',
    out: { link: makeFolder({ 'far.md': WRONG }) },
    'out.md': { link: '/etc/hostname' },
  })
  for (const command of ['check', 'claims']) {
    const { status, stdout, stderr } = runCli(dir, [command, 'a.md', path])
    expect([status, stdout]).toEqual([2, ''])
    const said = stderr.replace(/^error: /, '').trimEnd()
    if (typeof message === 'string') expect(said).toBe(message)
    else expect(said).toMatch(message)
  }
})

test.each(['', ' \n', '# nothing yet\n'])('a configuration that says nothing is one: %j', (text) => {
  const { status, stderr } = runCli(makeFolder({ 'a.md': WRONG, '.factlint.yml': text }), ['check'])
  expect([status, stderr]).toEqual([1, NO_RULES])
})

test('an empty rule file is a mistake, not a run without rules', () => {
  const { status, stderr } = runCli(makeFolder({ 'a.md': WRONG, 'rules/a.yml': '' }), ['check'])
  expect(status).toBe(2)
  expect(stderr).toContain('rules/a.yml:1:1: the file is empty; expected keys such as `facts:` or `people:` (see ')
})

test('patterns for rules that match no file', () => {
  const dir = makeFolder({ 'a.md': WRONG, 'rules/a.yml': 'people: [{ name: Nadia Rahimi }]\n' })
  for (const args of [
    ['check', '--rules', 'facts/*.yml'],
    ['check', '--stdin', '--rules', 'facts/*.yml'],
    ['test', 'facts/*.yml'],
  ])
    expect(runCli(dir, args)).toEqual({ status: 2, stdout: '', stderr: 'error: rules: no file matches facts/*.yml\n' })
  const some = runCli(dir, ['check', 'a.md', '--rules', 'rules/*.yml', 'facts/*.yml'])
  expect([some.status, some.stderr]).toEqual([1, 'warning: rules: no file matches facts/*.yml.\n'])
  const named = makeFolder({ 'a.md': WRONG, '.factlint.yml': 'rules: facts/*.yml\nextends: [factlint/crisis]\n' })
  const { status, stderr } = runCli(named, ['check'])
  expect([status, stderr]).toEqual([1, 'warning: rules: no file matches facts/*.yml.\n'])
})

test('a date of publication that does not exist is reported once', () => {
  const { stdout } = runCli(makeFolder({ 'a.md': WRONG.replace('2024-03-22', '2024-02-30') }), ['check'])
  expect(stdout.split('\n').filter((line) => /does not exist|No publication date/i.test(line))).toEqual([
    'a.md:2:7: The date 2024-02-30 does not exist, so the article is not compared with earlier ones: correct the date.',
  ])
  const { stdout: undated } = runCli(makeFolder({ 'a.md': WRONG.replace(/^date.*$/m, 'title: x') }), ['check'])
  expect(undated).toContain('a.md: No publication date was found')
})

test('one that a pattern met is named, and the rest goes on', () => {
  const dir = makeFolder({
    'a.md': RIGHT,
    'binary.md': Uint8Array.from([0x89, 0x50, 0]),
    'broken.md': Uint8Array.from([0xc3, 0x28]),
    'empty.md': '',
    'large.md': Buffer.alloc(10_000_000, '7'),
    'outside.md': { link: '/etc/hostname' },
  })
  const { status, stdout } = runCli(dir, ['check'])
  expect(stdout).toContain('binary.md: skipped: binary, not text\n')
  expect(stdout).toContain('broken.md: skipped: not UTF-8 (save it as UTF-8)\n')
  expect(stdout).toContain('empty.md: skipped: empty\n')
  expect(stdout).toContain('large.md: skipped: 10 MB or larger\n')
  expect(stdout).toContain('outside.md: skipped: leads outside the workspace (')
  expect(stdout).toContain('1 article checked')
  expect(status).toBe(0)
})

const FACT = 'facts:\n  bridges:\n    match: { counts: [bridge] }\n'

test.each([
  ['.factlint.yml', ['check'], {}],
  ['.factlint.yml', ['test'], {}],
  ['.github/factlint.yaml', ['claims', 'a.md'], {}],
  ['desk/facts.yml', ['check', '--config', 'desk/facts.yml'], {}],
  ['rules/a.test.yml', ['test'], { 'rules/a.yml': FACT }],
  ['rules/a.test.yml', ['test', 'rules/a.test.yml'], {}],
  ['rules/b.yml', ['check'], { 'rules/a.yml': FACT }],
  ['rules/b.csv', ['check'], { 'rules/a.yml': `${FACT}    values: { csv: b.csv, date: day, value: number }\n` }],
  ['.factlint-baseline.yml', ['check'], {}],
])(
  '%s as a link out of the workspace is refused, and nothing of what it leads to is printed: %j',
  (path, args, files) => {
    const outside = makeFolder({ secret: 'token = "hunter2\nsecond line of it: [\n' })
    for (const link of [`${outside}/secret`, '/dev/zero']) {
      const { status, stdout, stderr } = runCli(makeFolder({ 'a.md': RIGHT, ...files, [path]: { link } }), args)
      expect(status).toBe(2)
      expect(stderr).toContain(path.endsWith('.csv') ? 'b.csv' : path)
      expect(stdout + stderr).not.toMatch(/token|hunter|second line/)
    }
  },
)

test('a configuration may be a link within the workspace', () => {
  const dir = makeFolder({
    'a.md': WRONG,
    'desk/facts.yml': 'checks: { weekday: off }\n',
    '.factlint.yml': { link: 'desk/facts.yml' },
  })
  expect(runCli(dir, ['check']).status).toBe(0)
})

test('what git ignores is no article', () => {
  const dir = makeFolder({ '.gitignore': 'site/', 'site/a.html': `<p>${WRONG}</p>`, 'a.md': RIGHT })
  commitAll(dir, '2024-03-22')
  expect(runCli(dir, ['check']).stdout).toContain('1 article checked')
})

test('a file with its ending in upper case is an article', () => {
  const { status, stdout } = runCli(makeFolder({ 'news/STORY.MD': WRONG }), ['check'])
  expect([status, stdout.includes('news/STORY.MD')]).toEqual([1, true])
})

test('no article at all is a warning', () => {
  const { status, stdout, stderr } = runCli(makeFolder({ 'README.md': WRONG }), ['check'])
  expect([status, stderr]).toEqual([0, `${NO_RULES}warning: ${NOTHING}`])
  expect(stdout).toMatch(/^Nothing was checked\./)
})

test('every mistake in configuration and rules, at its place', () => {
  const rules = makeFolder({
    'a.md': WRONG,
    'rules/a.yml': 'facts: 3\nfactz: {}\n',
    'rules/b.yml': 'facts: {}\nfacts: {}\n',
  })
  const { status, stdout, stderr } = runCli(rules, ['check'])
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr.split('\n')[0]).toBe('error: The rules have mistakes, so nothing was checked.')
  expect(
    stderr
      .split('\n')
      .slice(1, -1)
      .map((line) => line.split(': ')[0]),
  ).toEqual(expect.arrayContaining(['rules/a.yml:1:8', 'rules/a.yml:2:1', 'rules/b.yml:2:1']))
  const config = makeFolder({ 'a.md': WRONG, '.factlint.yml': 'artikles: x\n' })
  expect(runCli(config, ['check'])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('.factlint.yml:1:1: '),
  })
})

test.each([
  [
    'an alias bomb',
    `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghijklm'.replaceAll(/./g, (c) => `${c}: &${c} [${`*${String.fromCharCode(c.charCodeAt(0) - 1)},`.repeat(9)}]\n`)}`,
  ],
  ['a list', '- facts\n'],
  ['words', 'facts\n'],
  ['a date that does not exist', 'events:\n  - { name: x, date: 2024-02-30 }\n'],
  ['an unknown key', 'facts:\n  x: { matsch: 1 }\n'],
  ['broken YAML', 'facts: [\n'],
])('rules that are %s are mistakes at a place', (_name, text) => {
  const { status, stdout, stderr } = runCli(makeFolder({ 'a.md': RIGHT, 'rules/a.yml': text }), ['check'])
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^rules\/a\.yml:\d+:\d+: \S/m)
})

test('broken front matter is named with its line, and the article is checked', () => {
  const { status, stdout } = runCli(makeFolder({ 'a.md': WRONG.replace('date: 2024-03-22', 'date: [2024') }), ['check'])
  expect(stdout).toMatch(
    /^a\.md:\d+:\d+: Part of the front matter could not be read: a bracket or brace is not closed/m,
  )
  expect([status, stdout]).toEqual([1, expect.stringContaining('[weekday]')])
})

test('a reader that has seen enough ends the run quietly', async () => {
  const dir = makeFolder(Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.md`, WRONG.repeat(3)])))
  const child = spawn(process.execPath, [CLI, 'check', '--format', 'json'], {
    cwd: dir,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const [status] = await once(child, 'close')
  expect([status, stderr]).toEqual([expect.any(Number), NO_RULES])
})

test.each([
  ['sarif', { version: '2.1.0', runs: [{ results: [{ ruleId: 'weekday', level: 'error' }] }] }],
  ['gitlab', [{ check_name: 'weekday', severity: 'critical', location: { path: 'a.md', lines: { begin: 5 } } }]],
])('--format %s', (format, expected) => {
  const { status, stdout } = runCli(makeFolder({ 'a.md': WRONG }), ['check', '--format', format])
  expect([status, JSON.parse(stdout)]).toMatchObject([1, expected])
})

test('a report written among the articles is none of them, neither while it is written nor later', () => {
  const dir = makeFolder({ 'a.md': WRONG, 'none.md': '' })
  const file = join(dir, 'report.html')
  const output = openSync(file, 'w')
  spawnSync(process.execPath, [CLI, 'check', '--format', 'html'], { cwd: dir, stdio: ['ignore', output, 'ignore'] })
  closeSync(output)
  expect(readFileSync(file, 'utf8')).toContain('1 file skipped: empty')
  const { files, coverage } = JSON.parse(runCli(dir, ['check', '--format', 'json']).stdout)
  expect(files.map(({ path }: { path: string }) => path)).toEqual(['a.md'])
  expect(coverage.skipped).toEqual([
    { path: 'none.md', why: 'empty' },
    { path: 'report.html', why: 'a factlint report, not an article' },
  ])
})

test('a repository without a commit is checked, articles without a day too', () => {
  const dir = makeFolder({ 'a.md': 'It was Tuesday, March 6, 2024.\n' })
  git(dir, '2024-03-06', 'init', '--quiet')
  const { status, stderr } = runCli(dir, ['check'])
  expect([status, stderr]).toEqual([1, expect.not.stringContaining('broke')])
})

test('a file that rules name and that is no text is said to be that, and not to be missing', () => {
  const series = `facts: { beds: { match: { counts: [bed] } } }\nseries: [{ fact: beds, values: { csv: beds.csv, date: day, value: beds } }]\n`
  const dir = makeFolder({ 'rules/a.yml': series, 'rules/beds.csv': Uint8Array.from([0xff, 0x61, 0x0a]) })
  expect(runCli(dir, ['check'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('rules/beds.csv: not UTF-8'),
  })
})

test('in a folder of a repository, files for other programs have paths from its root', () => {
  const dir = join(makeRepository({ 'news/a.md': WRONG }), 'news')
  const [sarif, gitlab, plain] = ['sarif', 'gitlab', 'text'].map(
    (format) => runCli(dir, ['check', '--format', format]).stdout,
  ) as [string, string, string]
  expect(JSON.parse(sarif).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('news/a.md')
  expect(JSON.parse(gitlab)[0].location.path).toBe('news/a.md')
  expect(plain).toMatch(/^a\.md:\d+:/)
})
