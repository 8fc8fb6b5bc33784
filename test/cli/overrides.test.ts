import { expect, test } from 'vitest'
import { article, WRONG } from '../support/articles.ts'
import { runCli } from '../support/cli.ts'
import { makeFolder } from '../support/folder.ts'

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
