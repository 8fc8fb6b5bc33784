import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../support/folder.ts'
import { runCli } from '../support/programs/cli.ts'

const RULE = `# Names
people:
  - name: Antony Blinken # as he writes it
    misspellings: [Anthony Blinken]
`
const add = (dir: string, ...args: string[]) => runCli(dir, ['rules', 'add', ...args])
const rulesIn = (dir: string, file = 'a') => readFileSync(join(dir, `rules/${file}.yml`), 'utf8')

test('a person is added to the file with people, and comments stay', () => {
  const dir = makeFolder({ 'rules/a.yml': RULE })
  expect(add(dir, 'person', 'Jens Stoltenberg', '--misspelling', 'Jens Stoltenburg', 'Jens Stollenberg')).toEqual({
    ...{ status: 0, stdout: 'rules/a.yml:5: added Jens Stoltenberg\n', stderr: '' },
  })
  expect(rulesIn(dir)).toBe(
    `${RULE}  - name: Jens Stoltenberg\n    misspellings: [ Jens Stoltenburg, Jens Stollenberg ]\n`,
  )
  expect(add(dir, 'person', 'Jens Stoltenberg', '--misspelling', 'Jens Stoltenburg').stdout).toBe(
    'rules/a.yml: Jens Stoltenberg is there already\n',
  )
})

test('a title with its days', () => {
  const dir = makeFolder({ 'rules/a.yml': RULE })
  const title = ['--title', 'US Secretary of State', '--from', '2021-01-26', '--until', '2025-01-20']
  const run = add(dir, 'person', 'Antony Blinken', ...title, '--format', 'json')
  expect(JSON.parse(run.stdout)).toEqual({
    ...{ version: 1, kind: 'person', name: 'Antony Blinken' },
    path: 'rules/a.yml',
    line: 5,
  })
  expect(rulesIn(dir)).toContain(
    '    titles: [ { title: US Secretary of State, from: 2021-01-26, until: 2025-01-20 } ]\n',
  )
})

test('without a rule file one is written', () => {
  const dir = makeFolder({ 'articles/a.md': 'Nothing.' })
  expect(add(dir, 'event', 'Brexit vote', '--date', '2016-06-23').stdout).toBe(
    'rules/events.yml:1: added Brexit vote\n',
  )
  expect(rulesIn(dir, 'events')).toBe('events:\n  - name: Brexit vote\n    date: 2016-06-23\n')
  expect(add(dir, 'place', 'Cork', '--in', 'Ireland')).toMatchObject({
    ...{ status: 2, stderr: expect.stringContaining('there is no place `Ireland`') },
  })
})

test.each([
  [['event', 'Brexit vote'], 'the key `date` is missing here'],
  [['event', 'Brexit vote', '--date', '23 June'], '--date is 23 June; expected a date that exists, as YYYY-MM-DD'],
  [['person', 'Antony Blinken', '--from', '2021-01-26'], '--from, --until and --source are those of a --title'],
  [
    ['person', 'Antony Blinken', '--born', 'long ago'],
    '--born is long ago; expected a date that exists, as YYYY-MM-DD, or a year',
  ],
  [['person', 'Anthony Blinken', '--also', 'Tony'], 'is also listed as a correct name of Anthony Blinken'],
  [['person'], "missing required argument 'name'"],
])('refused with status 2, and nothing written: %j', (args, message) => {
  const dir = makeFolder({ 'rules/a.yml': RULE })
  expect(add(dir, ...args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) })
  expect(rulesIn(dir)).toBe(RULE)
  expect(existsSync(join(dir, 'rules/people.yml'))).toBe(false)
})

test('the command that a finding shows can be run, and then the rules find it', () => {
  const earlier = ['01', '02', '03'].map((day) => [
    `articles/2024-05-${day}.md`,
    `Jens Stoltenberg, the head of NATO, spoke of shells for Ukraine.\n`,
  ])
  const text = 'Jens Stoltenburg, the head of NATO, spoke of shells for Ukraine again.\n'
  const dir = makeFolder({ ...Object.fromEntries(earlier), 'articles/2024-05-09.md': text, 'rules/a.yml': RULE })
  const { stdout } = runCli(dir, ['check'])
  const command = /→ factlint (rules add person "Jens Stoltenberg" --misspelling "Jens Stoltenburg")/.exec(stdout)?.[1]
  expect(command, stdout).toBeDefined()
  runCli(
    dir,
    [...(command as string).matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word),
  )
  expect(runCli(dir, ['check']).stdout).toContain('error: The name is spelt Jens Stoltenberg, not Jens Stoltenburg.')
})
