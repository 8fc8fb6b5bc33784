import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeControls, writeOutControls } from '../../src/base/escape-controls.ts'
import { compareTexts, extractClaims } from '../../src/core.ts'
import { escapeWorkflowCommands } from '../../src/host/github/escape-workflow-commands.ts'
import { terminalLogger } from '../../src/host/process/logger.ts'
import { findingAnnotation, problemAnnotation } from '../../src/report/github/annotation.ts'
import { checkAnnotation, checkOutput } from '../../src/report/github/check-run.ts'
import { linksBelow } from '../../src/report/github/links.ts'
import { reviewComment } from '../../src/report/github/review-comment.ts'
import { mistakesSummary, summary } from '../../src/report/github/summary.ts'
import { gitlab } from '../../src/report/gitlab.ts'
import { htmlReport } from '../../src/report/html/report.ts'
import { sarif } from '../../src/report/sarif.ts'
import { claimsText } from '../../src/report/text/claims-text.ts'
import { compareText } from '../../src/report/text/compare-text.ts'
import { checkText, noColour } from '../../src/report/text/text.ts'
import { times } from '../support/thorough.ts'
import { finding, reportOf } from './findings.ts'

/** C0 and C1 but line feeds and tabs, delete, and all that changes the direction of text. */
const RAW = /(?![\n\t])[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u

const control = fc.constantFrom(
  ...'\0\x07\b\v\f\r\x0E\x1B\x1F\x7F\x80\x85\x90\x9B\x9D\x9F\u061C\u200E\u200F\u202A\u202D\u202E\u202C\u2066\u2067\u2069',
  '\x1B[31m',
  '\x1B]8;;https://evil.example\x07x\x1B]8;;\x07',
  '\x9B2J',
  '\r\n::error::x',
)

const WORDS = [
  '130',
  ' people ',
  'On Friday, March 21, 2024',
  'President Anna Berg',
  ' said ',
  '`',
  '|',
  '[x](y)',
  '$',
  '5%',
  '\n',
  'a',
]

const hostile = fc
  .array(fc.oneof(control, fc.constantFrom(...WORDS), fc.string({ unit: 'binary' })), { maxLength: 10 })
  .map((parts) => parts.join(''))

const fields = fc.record({
  message: hostile,
  text: hostile,
  path: hostile,
  title: hostile,
  side: hostile,
  fact: hostile,
  why: hostile,
})

/** All outputs in which every text is a stranger's. */
function outputs({
  message,
  text,
  path,
  title,
  side,
  fact,
  why,
}: Record<'message' | 'text' | 'path' | 'title' | 'side' | 'fact' | 'why', string>) {
  const found = finding({
    message,
    text,
    path,
    fact,
    actual: text,
    expected: side,
    end: text.length,
    evidence: [
      { path: side, line: 3, published: null, text: side, says: { value: text, on: '2024-03-01' } },
      { path: null, line: 3, published: null, text: title, says: { value: side, on: '2024-03-02' } },
    ],
    fixes: [{ title, path: null, start: 0, end: text.length, replacement: side }],
  })
  const report = reportOf([found], {
    problems: [{ path, line: 1, column: 1, message }],
    proposed: { paths: [path], brings: [{ path, findings: [found] }], takes: [] },
    unchecked: [{ path, why }],
    references: { paths: [path], takes: [{ path, findings: [found] }] },
  })
  report.coverage.skipped.push({ path, why })
  const notes = { scope: why, remarks: [message] }
  const whole = `${side}${text}${side}`
  const said: string[] = []
  terminalLogger({ write: (line) => said.push(line) }).warning(message, { path, line: 1 })
  const json = (value: object) => writeOutControls(JSON.stringify(value))
  return {
    summary: summary(report, notes),
    mistakes: mistakesSummary(message, [{ path, line: 1, column: 1, message: why }]),
    comment: reviewComment(found, whole),
    annotation: findingAnnotation(found).message,
    problem: problemAnnotation({ path, line: 1, column: 1, message }).message,
    check: checkAnnotation(found).message,
    page: JSON.stringify(checkOutput(report, notes)).replaceAll('\\n', ''),
    text: checkText(report, () => whole, noColour),
    html: htmlReport({ report, histories: [], textOf: () => whole, linkTo: linksBelow('.') }),
    sarif: json(sarif(report, [{ id: 'fact-value', about: 'a' }])),
    gitlab: json(gitlab(report)),
    json: json(report),
    log: escapeWorkflowCommands(message),
    warning: said.join(''),
  }
}

test('no control character leaves raw in any output', () => {
  fc.assert(
    fc.property(fields, (all) => {
      for (const [name, output] of Object.entries(outputs(all))) expect(RAW.exec(output)?.[0], name).toBeUndefined()
    }),
    { numRuns: times(500, 100_000) },
  )
})

test('nor in what the commands print of an article', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (path, before, after) => {
      expect(RAW.exec(claimsText(extractClaims({ path, text: before }), noColour))?.[0]).toBeUndefined()
      const compared = compareTexts({ text: before }, { text: after })
      expect(RAW.exec(compareText(compared, { text: after, path }, noColour))?.[0]).toBeUndefined()
    }),
    { examples: [['', '130', '130\x9B2J']], numRuns: times(300, 100_000) },
  )
})

test('written out in JSON, controls are read back as they were', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const written = writeOutControls(JSON.stringify({ text }))
      expect(written).not.toMatch(RAW)
      expect(JSON.parse(written)).toEqual({ text })
    }),
    { numRuns: times(500, 100_000) },
  )
})

test('what is printed keeps its colours, lines and letters', () => {
  expect(writeOutControls('\x1B[31mred\x1B[39m\tשלום\n👩‍👩‍👧 \u202Ex')).toBe(
    '\x1B[31mred\x1B[39m\tשלום\n👩‍👩‍👧 \\u202ex',
  )
  expect(escapeControls('a\tb\u2028c\u202E')).toBe('a b\uFFFDc\uFFFD')
})

test('a correction with control characters is not offered, since GitHub would show them raw', () => {
  const plain = finding({ fixes: [{ title: 'Write 134', path: null, start: 0, end: 3, replacement: '134' }] })
  expect(reviewComment(plain, '134 people')).toContain('```suggestion')
  expect(reviewComment(plain, '134 \u202Epeople')).not.toContain('```suggestion')
})
