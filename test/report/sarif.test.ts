import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { gitlab } from '../../src/report/gitlab.ts'
import { MAX_RESULTS, sarif } from '../../src/report/sarif.ts'
import { mistakesSarif } from '../../src/report/sarif-of-mistakes.ts'
import { finding, reportOf } from './findings.ts'

const CHECKS = [
  { id: 'fact-value', about: 'A number against the rules' },
  { id: 'weekday', about: 'The weekday against the calendar' },
]

function validator(name: string) {
  const url = new URL(`../fixtures/schemas/${name}.json`, import.meta.url)
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false })
  addFormats.default(ajv)
  const validate = ajv.compile(withoutBroken(JSON.parse(readFileSync(url, 'utf8'))))
  return (value: unknown) => (validate(value) ? [] : validate.errors)
}

/** The schema's pattern of a language has a bracket too many, so it is no pattern. */
const withoutBroken = (schema: object) =>
  JSON.parse(JSON.stringify(schema), (key, value) =>
    key === 'pattern' && value.includes('{2}]?$') ? undefined : value,
  )

const isSarif = validator('sarif-2.1.0')
const isGitLab = validator('gitlab-code-quality')

const evidence = [
  { path: 'rules/gaza.yml', line: 12, published: '2024-02-12', text: '134' },
  { path: null, line: 4, published: null, text: '“134 hostages”' },
  { path: null, line: null, published: null, text: 'the calendar' },
]
const fixes = [{ title: 'Write 134', path: null, start: 40, end: 43, replacement: '134' }]
const one = finding({
  path: 'news/ä b#1.md',
  line: 9,
  endLine: 9,
  column: 5,
  endColumn: 8,
  start: 40,
  end: 43,
  evidence,
  fixes,
})

test('SARIF holds to its schema, with both sides and the correction', () => {
  const problems = [
    { path: 'b.md', line: 3, column: 1, message: 'The front matter is broken.' },
    { path: null, line: null, column: null, message: 'Something to know.' },
  ]
  const skipped = [{ path: 'c.md', why: 'not UTF-8' }]
  const coverage = { articles: 1, quantities: 1, compared: 1, uncovered: 0, skipped }
  const log = sarif(
    reportOf([one, finding({ severity: 'notice', line: 2, endLine: 3 })], { problems, coverage }),
    CHECKS,
  )
  expect(isSarif(log)).toEqual([])
  expect(log.runs[0]?.tool.driver.semanticVersion).toMatch(/^\d+\.\d+\.\d+$/)
  expect(log.runs[0]?.tool.driver.rules).toEqual([
    {
      id: 'fact-value',
      shortDescription: { text: 'A number against the rules' },
      helpUri: 'https://github.com/factlint/factlint/blob/v1/docs/checks/fact-value.md',
      help: { text: expect.stringContaining('how to switch it off'), markdown: expect.stringContaining('](https://') },
    },
  ])
  expect(log.runs[0]?.results?.[0]).toMatchObject({
    ruleId: 'fact-value',
    level: 'error',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'news/%C3%A4%20b%231.md' },
          region: { startLine: 9, startColumn: 5, endLine: 9, endColumn: 8, charOffset: 40, charLength: 3 },
        },
      },
    ],
    relatedLocations: [
      { physicalLocation: { artifactLocation: { uri: 'rules/gaza.yml' }, region: { startLine: 12 } } },
      { physicalLocation: { artifactLocation: { uri: 'news/%C3%A4%20b%231.md' }, region: { startLine: 4 } } },
    ],
    fixes: [
      {
        artifactChanges: [
          {
            replacements: [
              {
                deletedRegion: { startLine: 9, startColumn: 5, endColumn: 8, charOffset: 40 },
                insertedContent: { text: '134' },
              },
            ],
          },
        ],
      },
    ],
  })
})

test('mistakes in the rules leave SARIF that holds to its schema and is no clean run', () => {
  const docs = 'https://github.com/factlint/factlint/blob/v1/docs/rules.md#fact-match'
  const log = mistakesSarif('The rules have mistakes, so nothing was checked.', [
    { path: 'rules/ä b.yml', line: 3, column: 14, message: 'unknown key `count`; did you mean `@counts`?', docs },
  ])
  expect(isSarif(log)).toEqual([])
  expect(log.runs[0]?.invocations).toMatchObject([
    {
      executionSuccessful: false,
      toolConfigurationNotifications: [
        { level: 'error', message: { text: expect.stringContaining('nothing was checked') } },
      ],
    },
  ])
  expect(log.runs[0]?.results).toMatchObject([
    {
      level: 'error',
      message: { text: expect.stringMatching(/`@\u200Bcounts`\? \(see https:\/\/github\.com\/\S+#fact-match\)$/) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'rules/%C3%A4%20b.yml' },
            region: { startLine: 3, startColumn: 14 },
          },
        },
      ],
    },
  ])
})

test('the schema is not met by just anything', () => {
  const log = sarif(reportOf([one]), CHECKS)
  expect(isSarif({ ...log, version: '2.2' })).not.toEqual([])
  expect(isSarif({ ...log, runs: [{ ...log.runs[0], tool: {} }] })).not.toEqual([])
})

test('the fingerprint of a result does not depend on its line', () => {
  const printOf = (line: number) =>
    sarif(reportOf([finding({ line, endLine: line })]), CHECKS).runs[0]?.results?.[0]?.partialFingerprints
  expect(printOf(3)).toEqual(printOf(30))
})

test('over GitHub’s limit the worst are kept, and the log says so', () => {
  const many = Array.from({ length: MAX_RESULTS + 10 }, (_, start) =>
    finding({ start, severity: start < 10 ? 'notice' : 'error' }),
  )
  const [run] = sarif(reportOf(many), CHECKS).runs
  expect(run?.results?.every(({ level }) => level === 'error')).toBe(true)
  expect(run?.results).toHaveLength(MAX_RESULTS)
  expect(run?.invocations?.[0]?.toolExecutionNotifications).toMatchObject([
    { message: { text: expect.stringContaining('25,000 of 25,010') } },
  ])
})

test('GitLab’s code quality report', () => {
  const list = gitlab(reportOf([finding({ severity: 'notice' }), one]))
  expect(isGitLab(list)).toEqual([])
  expect(list.map(({ severity, location }) => [severity, location.path])).toEqual([
    ['critical', 'news/ä b#1.md'],
    ['info', 'articles/a.md'],
  ])
  expect(isGitLab([{ ...list[0], severity: 'error' }])).not.toEqual([])
})
