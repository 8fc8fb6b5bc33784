import { expect, test } from 'vitest'
import { article, WRONG } from '../support/articles.ts'
import { commitAll, makeFolder } from '../support/folder.ts'
import { runCli } from '../support/programs/cli.ts'

const RULES = (value: number) =>
  `facts: { ferries: { match: { counts: [ferry], any: [sail] }, values: [{ value: ${value}, from: 2024-01-01 }] } }\n`

const TEXT = article(
  `${WRONG} Six ferries sail to Hydra. She said: “Five ferries sail to Hydra.”`,
  'On Monday, 04/03/2024, he left.',
)

/** The findings below each folder, as "severity check". */
function found(config: string, ...args: string[]) {
  const dir = makeFolder({
    'news/a.md': TEXT,
    'opinion/a.md': TEXT,
    'opinion/guest/a.md': TEXT,
    'sport/a.md': TEXT,
    'rules/common.yml': RULES(7),
    'rules/sport.yml': RULES(8),
    '.factlint.yml': config,
  })
  const { stdout, stderr } = runCli(dir, ['check', '--format', 'json', ...args])
  expect(stderr).toBe('')
  const { files } = JSON.parse(stdout) as {
    files: { path: string; findings: { severity: string; check: string; expected: string | null }[] }[]
  }
  return Object.fromEntries(
    files.map(({ path, findings }) => [
      path.replace(/\/a\.md$/, ''),
      findings.map(
        ({ severity, check, expected }) => `${severity} ${check}${check === 'fact-value' ? ` ${expected}` : ''}`,
      ),
    ]),
  )
}

const COMMON = ['error weekday', 'error fact-value 7', 'error weekday']

test('overrides set checks, quotes, locale and rules for the articles of a folder, and for no other', () => {
  const seen = found(`rules: [rules/common.yml]
overrides:
  - files: opinion/**
    checks: { weekday: notice }
    quotes: check
  - files: ['sport/**']
    locale: en-GB
    rules: rules/sport.yml
`)
  expect(seen.news).toEqual(COMMON)
  expect(seen.opinion).toEqual(['notice weekday', 'error fact-value 7', 'error fact-value 7', 'notice weekday'])
  expect(seen.sport).toEqual(['error weekday', 'error fact-value 8'])
})

test('of several that fit, the last wins, check by check', () => {
  const seen = found(`rules: [rules/common.yml]
checks: { weekday: warning }
overrides:
  - { files: opinion/**, checks: { weekday: notice, fact-value: off } }
  - { files: opinion/guest/**, checks: { weekday: off } }
`)
  expect(seen.news).toEqual(['warning weekday', 'error fact-value 7', 'warning weekday'])
  expect(seen.opinion).toEqual(['notice weekday', 'notice weekday'])
  expect(seen['opinion/guest']).toEqual([])
})

test('--fix leaves what an override switches off', () => {
  const dir = makeFolder({
    'a.md': article(WRONG),
    'opinion/a.md': article(WRONG),
    '.factlint.yml': 'overrides: [{ files: opinion/**, checks: { weekday: off } }]\n',
  })
  expect(runCli(dir, ['check', '--fix']).stderr).toContain('Wrote 1 correction in 1 article.')
})

test.each([
  ['overrides: [{ checks: { weekday: off } }]', '1:13: the key `files` is missing here'],
  ['overrides: [{ files: a, fail-on: never }]', 'unknown key `fail-on`'],
  ['overrides: [{ files: a, checks: { weekdy: off } }]', 'unknown key `weekdy`'],
  ['overrides: { files: a }', 'a list, each item starting with `- files:`'],
  ['overrides: [{ files: a, rules: [rules/none.yml] }]', 'rules/none.yml'],
])('a mistake in overrides is said, at its line: %s', (config, message) => {
  const dir = makeFolder({ 'a.md': article(WRONG), '.factlint.yml': `${config}\n` })
  expect(runCli(dir, ['check'])).toMatchObject({ status: 2, stderr: expect.stringContaining(message) })
})

test('they hold for what explain, history and learn read', () => {
  const dir = makeFolder({
    'sport/a.md': article('On Monday, 4 March, eight ferries sail to Hydra.'),
    'sport/b.md': article('On Tuesday, 5 March, nine ferries sail to Hydra.'),
    'rules/common.yml': RULES(7).replace('ferries:', 'ferries-known:'),
    'rules/sport.yml': RULES(8),
    '.factlint.yml': `rules: [rules/common.yml]
overrides: [{ files: sport/**, rules: rules/sport.yml }]
`,
  })
  const explained = runCli(dir, ['explain', 'ferries', 'sport/a.md:5'])
  expect([explained.status, explained.stdout]).toEqual([0, expect.stringContaining('read as ferries')])
  expect(runCli(dir, ['explain', 'ferries', 'Eight ferries sail to Hydra.']).stdout).toContain('read as ferries')
  const history = JSON.parse(runCli(dir, ['history', 'ferries', '--format', 'json']).stdout)
  expect(JSON.stringify(history)).toContain('sport/b.md')
  const learnt = runCli(dir, ['learn', '--format', 'json'])
  expect([learnt.status, JSON.parse(learnt.stdout).facts]).toEqual([0, []])
})

test('the index reads the days of an article in the locale of its folder', () => {
  const mayor = (age: number) => `The mayor Anna Berg, ${age}, opened the bridge.`
  const dir = makeFolder({
    '.factlint.yml': 'overrides: [{ files: sport/**, locale: en-GB }]\n',
    'sport/old.md': article(mayor(44)).replace('2024-03-22', '04/03/2024'),
    'sport/new.md': article(mayor(51)),
  })
  commitAll(dir, '2024-03-22')
  expect(runCli(dir, ['check', 'sport/new.md']).stdout).toContain('44 in sport/old.md (4 Mar 2024)')
})

test('.factlintignore leaves files out, unless they are named', () => {
  const dir = makeFolder({
    'a.md': article(WRONG),
    'drafts/b.md': article(WRONG),
    '.factlintignore': '# not yet\ndrafts/\n',
  })
  expect(runCli(dir, ['check']).stdout).toContain('Found 1 error. 1 article checked')
  expect(runCli(dir, ['check', 'drafts/b.md']).stdout).toContain('Found 1 error. 1 article checked')
  expect(runCli(dir, ['check', '--list-files']).stderr).toContain(
    'drafts/b.md: not checked: listed in .factlintignore\n',
  )
})
