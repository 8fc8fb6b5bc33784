import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BREAKING, broken, SAID } from '../support/broken.ts'
import { dated, makeFolder, makeRepository, writeFiles } from '../support/folder.ts'
import { jsonLines, parseLines, runCli } from '../support/programs/cli.ts'

const RULES = `facts:
  trams-run:
    match: { counts: [tram] }
series:
  - { fact: trams-run, values: [{ value: 214, from: 2024-01-01 }] }
`
const WRONG = dated('2024-03-02', 'The city runs 220 trams.\n\nIt left on Friday, March 21, 2024.')
const RIGHT = dated('2024-03-03', 'The city runs 214 trams.\n\nThe choir sang 12 songs.')
const FILES = { 'rules/a.yml': RULES, 'bad.md': broken('2024-03-01'), 'right.md': RIGHT, 'wrong.md': WRONG }
const SKIPPED = { path: 'bad.md', why: 'internal error: no such unit', isInternalError: true }

const run = (dir: string, args: readonly string[], input = '', env = {}) =>
  runCli(dir, args, input, { ...BREAKING, ...env })

test('check: the article is named and skipped, the others are checked, and the run ends with 2', () => {
  const { status, stdout, stderr } = run(makeFolder(FILES), ['check', '--format', 'json'])
  const { files, coverage } = JSON.parse(stdout)
  expect(files.map(({ path, findings }: { path: string; findings: [] }) => [path, findings.length])).toEqual([
    ['right.md', 0],
    ['wrong.md', 2],
  ])
  expect([coverage.articles, coverage.skipped]).toEqual([2, [SKIPPED]])
  expect(stderr).toBe(`bad.md: warning: ${SAID}: bad.md was skipped (no such unit). Please report it.\n`)
  expect(status).toBe(2)
})

test('check: what is printed for people says it too', () => {
  const { stdout } = run(makeFolder({ 'bad.md': FILES['bad.md'] }), ['check'])
  expect(stdout).toContain('bad.md: skipped: internal error: no such unit')
  expect(stdout).toContain('Nothing was checked.')
})

test('the stack stands in the debug output', () => {
  const { stderr } = run(makeFolder(FILES), ['check'], '', { NODE_DEBUG: 'factlint' })
  expect(stderr).toMatch(/debug: TypeError: no such unit\n +at /)
})

test('check --since: an old article is named, and says nothing about the change', () => {
  const dir = makeRepository(FILES)
  writeFiles(dir, { 'new.md': dated('2024-04-02', 'The city runs 214 trams.') })
  const { status, stdout, stderr } = run(dir, ['check', '--since', 'HEAD', '--format', 'json'])
  expect([status, JSON.parse(stdout).coverage.skipped]).toEqual([
    0,
    [{ ...SKIPPED, why: 'internal error, so nothing was compared with it: no such unit' }],
  ])
  expect(stderr).toContain(`${SAID}: nothing was compared with bad.md (no such unit)`)
})

test('check --since: an article for which no earlier ones can be looked up is named, and the others are compared', () => {
  const storm = (day: string, shut: string) =>
    dated(day, `The storm of 10 March shut ${shut} in Norfolk, Mayor Ada Brandt said.`)
  const dir = makeRepository({ 'old.md': storm('2024-03-21', '412 schools') })
  writeFiles(dir, { 'first.md': storm('2024-05-01', '12 unaskables'), 'second.md': storm('2024-05-01', '380 schools') })
  const { status, stdout, stderr } = run(dir, ['check', '--since', 'HEAD', '--format', 'json'])
  const { files, coverage } = JSON.parse(stdout)
  const found = files.flatMap(({ path, findings }: { path: string; findings: { expected: string }[] }) =>
    findings.map(({ expected }) => [path, expected]),
  )
  expect(found).toEqual([['second.md', '412']])
  expect(coverage.skipped).toEqual([{ path: 'first.md', why: 'internal error: no such term', isInternalError: true }])
  expect(stderr).toContain(`${SAID}: first.md was skipped (no such term)`)
  expect(status).toBe(2)
})

test('check --since: a version before the change that cannot be read leaves the article checked', () => {
  const dir = makeRepository(FILES)
  writeFiles(dir, { 'bad.md': WRONG })
  const { status, stdout } = run(dir, ['check', '--since', 'HEAD', '--format', 'json'])
  const { files, coverage } = JSON.parse(stdout)
  expect([status, files.map(({ path }: { path: string }) => path)]).toEqual([1, ['bad.md']])
  expect(coverage.skipped).toContainEqual({
    ...SKIPPED,
    why: 'internal error on the version before the change: no such unit',
  })
})

test('claims and learn read the others', () => {
  const more = { 'more.md': dated('2024-03-05', 'To run its 314 ferries the city needs captains.') }
  const dir = makeFolder({ ...FILES, ...more, 'last.md': dated('2024-03-04', 'The city runs 314 ferries.') })
  const claims = run(dir, ['claims', '--format', 'json'])
  expect(JSON.parse(claims.stdout).files).toHaveLength(4)
  const learn = run(dir, ['learn', '--format', 'json'])
  expect(JSON.parse(learn.stdout).facts).toMatchObject([{ counted: 'ferry' }])
  for (const { status, stderr } of [claims, learn])
    expect([status, stderr]).toEqual([2, expect.stringContaining(`${SAID}: bad.md was skipped`)])
})

test('history of committed articles: what the index lacks is said', () => {
  const { status, stdout, stderr } = run(makeRepository(FILES), ['history', 'trams-run'])
  expect([status, stdout]).toEqual([2, expect.stringContaining('2 values in articles')])
  expect(stderr).toContain(`${SAID}: nothing was compared with bad.md`)
})

test.each([
  ['history', ['history', 'trams-run', '--format', 'json']],
  ['test --coverage', ['test', '--coverage', '--format', 'json']],
])('%s reads the others', (_name, args) => {
  const { status, stdout, stderr } = run(makeFolder(FILES), args)
  expect(stdout).toMatch(/"(?:path|fact)": "(?:wrong.md|trams-run)"/)
  expect([status, stderr]).toEqual([2, expect.stringContaining(`${SAID}: bad.md was skipped`)])
})

test('test: an example or test on which factlint fails has failed, and the others are run', () => {
  const examples = `    examples:
      - { text: "---\\n---\\nThe UNREAD\\x41BLE city runs 214 trams.", reads: 214 }
      - { text: The city runs 214 trams., reads: 214 }
`
  const tests = `tests:
  - { name: Old, article: "---\\n---\\nThe UNREAD\\x41BLE city.", finds: nothing }
  - { name: New, article: The city runs 214 trams., reads: { trams-run: 214 } }
`
  const rules = RULES.replace('series:', `${examples}series:`)
  const dir = makeFolder({ 'rules/a.yml': rules, 'rules/a.test.yml': tests })
  const { status, stdout, stderr } = run(dir, ['test'])
  const failed = `  expected: a result
  found:    ${SAID}: no such unit. Please report it.
`
  expect(stdout).toBe(`rules/a.yml:5:9: example fails for trams-run
  ---�---�The UNREADABLE city runs 214 trams.
${failed}
rules/a.test.yml:2:5: test fails "Old"
${failed}
No example that must not be read (\`reads: nothing\`):
  trams-run (rules/a.yml:2)

2 examples and 2 tests, 2 fail.
`)
  expect([status, stderr]).toEqual([1, ''])
  expect(run(dir, ['test'], '', { NODE_DEBUG: 'factlint' }).stderr).toMatch(/debug: TypeError: no such unit\n +at /)
  const {
    examples: [example],
  } = JSON.parse(run(dir, ['test', '--format', 'json']).stdout)
  expect(example).toMatchObject({ fact: 'trams-run', line: 5, passed: false, actual: expect.stringContaining(SAID) })
})

test('baseline: what the article had before stays known', () => {
  const dir = makeFolder({ ...FILES, 'bad.md': WRONG })
  run(dir, ['baseline'])
  const before = readFileSync(join(dir, '.factlint-baseline.yml'), 'utf8')
  writeFiles(dir, FILES)
  const { status, stdout } = run(dir, ['baseline'])
  expect([status, stdout]).toEqual([2, expect.stringContaining('removed 0 findings')])
  expect(readFileSync(join(dir, '.factlint-baseline.yml'), 'utf8')).toBe(before)
})

test.each([
  ['here', 1],
  ['in threads', 220],
])('index %s: the article is named at every run until it can be read', (_name, copies) => {
  const many = Object.fromEntries(Array.from({ length: copies }, (_, i) => [`${i}.md`, RIGHT]))
  const dir = makeRepository({ ...FILES, ...many })
  for (const read of [copies + 2, 0]) {
    const { status, stdout, stderr } = run(dir, ['index', '--format', 'json', '--threads', '2'])
    const failed = [{ path: 'bad.md', why: 'no such unit' }]
    expect([status, JSON.parse(stdout)]).toMatchObject([2, { articles: copies + 2, read, failed }])
    expect(stderr).toContain(`${SAID}: nothing was compared with bad.md`)
  }
  expect(JSON.parse(runCli(dir, ['index', '--format', 'json']).stdout)).toMatchObject({ read: 1, failed: [] })
})

test('a share of an index goes into the whole, which is looked through again', () => {
  const dir = makeRepository(FILES)
  for (const nth of [1, 2]) run(dir, ['index', '--shard', `${nth}/2`, '--output', `${nth}.sqlite`])
  expect(run(dir, ['index', 'merge', '1.sqlite', '2.sqlite'])).toMatchObject({ status: 0, stderr: '' })
  expect(run(dir, ['index']).stderr).toContain('nothing was compared with bad.md')
})

test('compare and explain say which article it was', () => {
  const dir = makeFolder(FILES)
  for (const args of [
    ['compare', 'right.md', 'bad.md'],
    ['compare', 'bad.md', 'right.md'],
    ['explain', 'trams-run', 'bad.md:5'],
  ])
    expect(run(dir, args)).toEqual({
      status: 2,
      stdout: '',
      stderr: `bad.md: error: ${SAID}: no such unit. Please report it.\n`,
    })
})

test.each(['check', 'claims', 'compare'])('%s --stdin: the line says so, and the others are answered', (command) => {
  const line = (id: string, text: string) =>
    command === 'compare' ? { id, earlier: { text }, later: { text } } : { id, text }
  const input = jsonLines([line('1', 'UNREADABLE'), line('2', 'The city runs 214 trams.')])
  const { status, stdout } = run(makeFolder(), [command, '--stdin'], input)
  const [first, second] = parseLines(stdout)
  expect([first, second.id, second.error]).toEqual([{ id: '1', error: `${SAID}: no such unit` }, '2', undefined])
  expect(status).toBe(2)
})

test('check --rules-changed: the others are compared', () => {
  const dir = makeRepository({ ...FILES, 'bad.md': dated('2024-03-01', 'The UNREADABLE city runs 99 trams.') })
  writeFiles(dir, { 'rules/a.yml': RULES.replace('214', '220') })
  const { status, stdout, stderr } = run(dir, ['check', '--rules-changed', '--format', 'json'])
  expect([status, JSON.parse(stdout).articles]).toEqual([2, 2])
  expect(stderr).toContain('bad.md')
})
