import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { makeFolder } from '../support/folder.ts'
import { CLI, jsonLines, parseLines, runCli } from '../support/programs/cli.ts'

const WRONG = 'The ship left Larnaca on Friday, March 21, 2024, with food for the north.'

test('one line out for each line in, in the same order, with the same id', () => {
  const lines = Array.from({ length: 200 }, (_, i) => ({ id: `no. ${i}`, text: i % 2 ? WRONG : 'Nothing to see.' }))
  const { status, stdout, stderr } = runCli(makeFolder(), ['check', '--stdin'], jsonLines(lines))
  expect([status, stderr]).toEqual([0, ''])
  expect(parseLines(stdout).map(({ id, findings }) => [id, findings.length])).toEqual(
    lines.map(({ id }, i) => [id, i % 2]),
  )
})

test('bad lines are answered with what is wrong, and the rest goes on', () => {
  const input = [
    '{"id":"1","text":"fine"}',
    'not json',
    '[]',
    '{"text":"no id"}',
    '{"id":7,"text":"a number"}',
    '{"id":"5"}',
    '{"id":"6","text":null}',
    '{"id":"7","text":"x","published":"2024-02-30"}',
    '{"id":"8","text":"x","published":"yesterday"}',
    '{"id":"9","text":"x","format":"pdf"}',
    '{"id":"10","text":"x","title":3}',
    '{"id":"11","text":"fine","title":null,"published":null}',
  ].join('\n')
  const { status, stdout } = runCli(makeFolder(), ['check', '--stdin'], input)
  expect(parseLines(stdout).map(({ id, error }) => [id, error])).toEqual([
    ['1', undefined],
    [null, expect.stringMatching(/^invalid JSON: /)],
    [null, 'not a JSON object'],
    [null, '"id" must be a string'],
    [null, '"id" must be a string'],
    ['5', '"text" is missing'],
    ['6', '"text" is missing'],
    ['7', '"published" must be a date that exists, as YYYY-MM-DD, not "2024-02-30"'],
    ['8', '"published" must be a date that exists, as YYYY-MM-DD, not "yesterday"'],
    ['9', '"format" must be text, markdown, mdx, html, asciidoc, rst or docx, not "pdf"'],
    ['10', '"title" must be a string'],
    ['11', undefined],
  ])
  expect(status).toBe(2)
})

test('claims: dates are printed by their names, whole, with the part that is meant', () => {
  const text = '**Two ferries** ran from 1995 to 1997, and a third since early June.\n'
  const title = 'Fares Rose In March, May Rise Again'
  const line = { id: 'a', text, title, published: '2025-08-14', path: 'a.md' }
  const { stdout } = runCli(makeFolder(), ['claims', '--stdin'], jsonLines([line]))
  const [{ dates }] = parseLines(stdout)
  const printed = dates.map(({ text, from, to, part }: Record<string, string>) => [text, from, to, part])
  expect(printed).toEqual([
    ['March', '2025-03-01', '2025-03-31', null],
    ['1995', '1995-01-01', '1995-12-31', null],
    ['1997', '1997-01-01', '1997-12-31', null],
    ['June', '2025-06-01', '2025-08-14', 'early'],
  ])
  for (const d of dates) expect((d.in === 'title' ? title : text).slice(d.start, d.end)).toBe(d.text)
})

test('claims: spans are slices of the text as given, whatever the format', () => {
  const text =
    '\uFEFF---\r\ndate: 2024-03-22\r\n---\r\n\r\nSome **40** hostages 👩‍👩‍👧 and over 1.3&nbsp;million people\r\n'
  const line = { id: 'a', text, path: 'articles/a.md', title: 'About 12 went' }
  const { status, stdout } = runCli(makeFolder(), ['claims', '--stdin'], jsonLines([line]))
  const [{ id, language, quantities, claims, ...rest }] = parseLines(stdout)
  expect([id, language, Object.keys(rest)]).toEqual(['a', 'en', ['dates', 'names']])
  expect(quantities.length).toBeGreaterThanOrEqual(3)
  for (const q of quantities) expect((q.in === 'title' ? line.title : text).slice(q.start, q.end)).toBe(q.text)
  expect(claims.map(({ quantity }: { quantity: number }) => quantity)).toEqual(
    quantities.map((_: unknown, i: number) => i),
  )
  expect(status).toBe(0)
})

test('compare: a verdict for each pair', () => {
  const pairs = [
    {
      id: 'x',
      earlier: { text: '134 hostages are still held in Gaza.' },
      later: { text: '130 hostages are still held in Gaza.' },
    },
    {
      id: 'y',
      earlier: { text: '134 hostages are still held in Gaza.' },
      later: { text: '134 hostages are still held in Gaza.' },
    },
    { id: 'z', earlier: { text: 'It rained.' }, later: { text: 'The sun shone.' } },
    { id: 'w', earlier: { text: 'It rained.' } },
  ]
  const { status, stdout } = runCli(makeFolder(), ['compare', '--stdin'], jsonLines(pairs))
  expect(parseLines(stdout).map(({ id, verdict, error }) => [id, verdict ?? error])).toEqual([
    ['x', 'contradicts'],
    ['y', 'agrees'],
    ['z', 'unrelated'],
    ['w', '"later" must be an object with "text"'],
  ])
  expect(status).toBe(2)
})

test('no rules or configuration are read, however wrong they are, unless a flag names them', () => {
  const dir = makeFolder({ '.factlint.yml': 'broken: [', 'rules/a.yml': 'broken: [', 'good.yml': 'people: []\n' })
  const input = jsonLines([{ id: '1', text: 'Nothing.' }])
  expect(runCli(dir, ['check', '--stdin'], input)).toMatchObject({ status: 0, stdout: '{"id":"1","findings":[]}\n' })
  expect(runCli(dir, ['check', '--stdin', '--rules', 'good.yml'], input).status).toBe(0)
  expect(runCli(dir, ['check', '--stdin', '--rules', 'rules/*.yml'], input)).toMatchObject({ status: 2, stdout: '' })
  expect(runCli(dir, ['check', '--stdin', '--config', '.factlint.yml'], input)).toMatchObject({ status: 2, stdout: '' })
})

test('answers come while the input is still open', async () => {
  const child = spawn(process.execPath, [CLI, 'check', '--stdin'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  for (const id of ['1', '2']) {
    child.stdin.write(`{"id":"${id}","text":"Nothing."}\n`)
    expect(JSON.parse((await answers.next()).value ?? '')).toEqual({ id, findings: [] })
  }
  child.stdin.end()
  expect((await once(child, 'close'))[0]).toBe(0)
})
