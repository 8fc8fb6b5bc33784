import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { checkAll, readAll } from '../../src/core.ts'
import { NO_RULES } from '../../src/model/index.ts'
import { workflowCommands } from '../../src/report/github/workflow-commands.ts'
import { junit } from '../../src/report/junit.ts'
import { rdjson } from '../../src/report/rdjson.ts'
import { readAnnotations } from '../support/programs/commands.ts'

const TEXT = '“Ça va,” she said, “così”: the ship left on Friday, March 21, 2024.\n'

function report(texts: Record<string, string>) {
  const sources = Object.entries(texts).map(([path, text]) => ({ path, text, published: '2024-03-22' }))
  return checkAll({ readings: readAll(sources, {}), earlier: [], rules: NO_RULES })
}

test('rdjson counts columns in bytes, and has corrections as suggestions', () => {
  const { diagnostics } = rdjson(report({ 'a.txt': `\n${TEXT}` }), () => `\n${TEXT}`)
  const line = Buffer.from(TEXT)
  const [from, to] = [line.indexOf('Friday') + 1, line.indexOf('Friday, March 21, 2024') + 1]
  expect(diagnostics).toMatchObject([
    {
      severity: 'ERROR',
      code: { value: 'weekday', url: expect.stringMatching(/\/docs\/checks\/weekday\.md$/) },
      location: {
        path: 'a.txt',
        range: { start: { line: 2, column: from }, end: { line: 2, column: to + 'Friday, March 21, 2024'.length } },
      },
      suggestions: [
        {
          text: 'Thursday',
          range: { start: { line: 2, column: from }, end: { line: 2, column: from + 'Friday'.length } },
        },
      ],
    },
  ])
  expect(rdjson(report({ 'a.txt': TEXT }), () => null).diagnostics[0]?.location.range).toEqual({
    start: { line: 1 },
    end: { line: 1 },
  })
})

test('JUnit: a failure for each finding that fails the run, a passed test for an article without any', () => {
  const made = report({ 'a & "b".txt': TEXT, 'c.txt': 'All was calm.\n', 'd.txt': '' })
  made.coverage.skipped.push({ path: 'e.md', why: 'not UTF-8 <\u0001>' })
  const xml = junit(made, 'error')
  expect(XMLValidator.validate(xml)).toBe(true)
  const { testsuites } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml)
  expect(testsuites).toMatchObject({ failures: '1', skipped: '1', name: 'factlint' })
  const [first, second] = testsuites.testsuite
  expect(first).toMatchObject({ name: 'a & "b".txt', testcase: { line: '1', failure: { type: 'error' } } })
  expect(second).toMatchObject({ name: 'c.txt', tests: '1', failures: '0' })
  const never = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(junit(made, 'never'))
  expect(never.testsuites.failures).toBe('0')
  expect(never.testsuites.testsuite[0].testcase['system-out']).toContain('weekday.md')
})

test('workflow commands are annotations beside the lines, whatever a path or an article contains', () => {
  const path = 'a,b:c%\n::error::d.txt'
  const log = workflowCommands(report({ [path]: TEXT }))
  expect(log.trimEnd().split('\n')).toHaveLength(1)
  expect(readAnnotations(log)).toMatchObject([{ severity: 'error', file: path, line: 1, title: 'factlint: weekday' }])
})
