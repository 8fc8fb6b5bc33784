import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../support/folder.ts'
import { runCli } from '../support/programs/cli.ts'

const RULE = `# Roads
facts:
  bridges-closed:
    match: { counts: [bridge], any: [closed] }
    values:
      - { value: 3, from: 2024-03-01 } # as the council says

  roads-closed: # by the week
    match: { counts: [road], any: [closed] }
series:
  - { fact: roads-closed, place: Riverton, values: [{ value: 1, from: 2024-03-01 }] }
  - { fact: roads-closed, place: Shelby, values: { csv: roads.csv, date: day, value: roads } }
places: { Riverton: {}, Shelby: {} }
`
const folder = (more: Record<string, string> = {}) =>
  makeFolder({ 'rules/a.yml': RULE, 'rules/roads.csv': 'day,roads\n2024-03-01,4\n', ...more })

const SOURCE = ['--source', 'https://riverton.example/roads']
const add = (dir: string, ...args: string[]) => runCli(dir, ['rules', 'add', ...args, ...SOURCE])
const rulesIn = (dir: string) => readFileSync(join(dir, 'rules/a.yml'), 'utf8')

test('a value is added behind the last, and all else stays', () => {
  const dir = folder()
  expect(add(dir, 'bridges-closed', '4', '--from', '2024-03-02', '--by', 'council')).toEqual({
    status: 0,
    stdout:
      'rules/a.yml:7: added to bridges-closed: { value: 4, from: 2024-03-02, source: https://riverton.example/roads, by: council }\n',
    stderr: '',
  })
  const line = '      - { value: 4, from: 2024-03-02, source: https://riverton.example/roads, by: council }\n'
  expect(rulesIn(dir)).toBe(RULE.replace(/(says\n)/, `$1${line}`))
})

test('the series of the place', () => {
  const dir = folder()
  const args = ['roads-closed', '2.5', '--from', '2024-03-02', '--until', '2024-03-03', '--place', 'Riverton']
  const run = add(dir, ...args, '--format', 'json')
  expect(JSON.parse(run.stdout)).toMatchObject({
    ...{ version: 1, fact: 'roads-closed', place: 'Riverton', path: 'rules/a.yml' },
    added: '{ value: 2.5, from: 2024-03-02, until: 2024-03-03, source: https://riverton.example/roads }',
  })
  expect(rulesIn(dir)).toContain('from: 2024-03-01 }, { value: 2.5, from: 2024-03-02,')
})

test('a row in the file of the values', () => {
  const dir = folder()
  const run = add(dir, 'roads-closed', '5', '--from', '2024-03-02', '--place', 'Shelby')
  expect([run.status, run.stdout]).toEqual([0, 'rules/roads.csv:3: added to roads-closed (Shelby): 2024-03-02,5\n'])
  expect(readFileSync(join(dir, 'rules/roads.csv'), 'utf8')).toBe('day,roads\n2024-03-01,4\n2024-03-02,5\n')
  expect(rulesIn(dir)).toBe(RULE)
})

test.each([
  [
    ['bridge-closed', '4', '--from', '2024-03-02'],
    'there is no fact `bridge-closed` in the rules; did you mean `bridges-closed`?',
  ],
  [
    ['bridges-closed', '4', '--from', '2024-02-01'],
    'rules/a.yml:7:9: the value from 2024-02-01 comes after the one from 2024-03-01',
  ],
  [['bridges-closed', '4', '--from', '2024-03-01'], 'rules/a.yml:7:9: overlaps with 3'],
  [['bridges-closed', '1,300', '--from', '2024-03-02'], '`1,300` is not a value; write 1300'],
  [['bridges-closed', '4', '--from', '2 March'], 'Expected a date that exists'],
  [['bridges-closed', '4'], "required option '--from <day>' not specified"],
  [
    ['bridges-closed', '4', '--from', '2024-03-02', '--place', 'Riverton'],
    '`bridges-closed` has no series for Riverton; add a series',
  ],
  [
    ['bridges-closed', '-4', '--from', '2024-03-02'],
    '`bridges-closed` is a count, so -4 is too small; if it can be negative, give the fact a `range`',
  ],
  [
    ['roads-closed', '4', '--from', '2024-03-02'],
    '`roads-closed` has series for Riverton, Shelby; choose one with --place',
  ],
  [
    ['roads-closed', '4', '--from', '2024-02-02', '--place', 'Shelby'],
    'rules/roads.csv:3:1: the value from 2024-02-02 comes after the one from 2024-03-01',
  ],
])('refused with status 2, and nothing written: %j', (args, message) => {
  const dir = folder()
  const run = add(dir, ...args)
  expect([run.status, run.stdout, run.stderr]).toEqual([2, '', expect.stringContaining(message)])
  expect(rulesIn(dir)).toBe(RULE)
})

test.each([
  ['a range says so', '{ match: { counts: [job] }, range: [-90, 90], values: [{ value: 4, from: 2024-03-01 }] }'],
  ['it was so before', '{ match: { counts: [job] }, values: [{ value: -2, from: 2024-03-01 }] }'],
  ['a measure is no count', '{ match: { measures: [air] }, unit: celsius, values: [{ value: 4, from: 2024-03-01 }] }'],
])('less than none is added where %s', (_, fact) => {
  const dir = makeFolder({ 'rules/a.yml': `facts:\n  balance: ${fact}\n` })
  expect(add(dir, 'balance', '-4', '--from', '2024-03-02')).toMatchObject({ status: 0, stderr: '' })
  expect(rulesIn(dir)).toContain('{ value: -4, from: 2024-03-02, source: https://riverton.example/roads }')
})

test('a source is asked for', () => {
  const run = runCli(folder(), ['rules', 'add', 'bridges-closed', '4', '--from', '2024-03-02'])
  expect([run.status, run.stderr]).toEqual([
    2,
    expect.stringContaining("required option '--source <url>' not specified"),
  ])
})

test('what shipped packs hold is not edited', () => {
  const dir = makeFolder({ 'rules/a.yml': 'extends: factlint/gaza\n' })
  const run = add(dir, 'people-displaced', '4', '--from', '2030-03-02', '--place', 'Gaza')
  expect([run.status, run.stderr]).toEqual([2, expect.stringContaining('add a series to a rule file of this repo')])
})
