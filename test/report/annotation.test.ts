import { expect, test } from 'vitest'
import { annotationsOf, evidenceLine, findingAnnotation } from '../../src/report/github/annotation.ts'
import { worstFirst } from '../../src/report/placed-finding.ts'
import { finding, reportOf } from './findings.ts'

const NONE = { error: 0, warning: 0, notice: 0 }

test('an annotation holds the message, the other side and the ways out', () => {
  const evidence = [{ path: 'rules/gaza.yml', line: 12, published: '2024-02-12', text: '134' }]
  const fixes = [{ title: 'Change 130 to 134', path: null, start: 0, end: 3, replacement: '134' }]
  expect(findingAnnotation(finding({ evidence, fixes, line: 9, endLine: 9, column: 5, endColumn: 8 }))).toEqual({
    severity: 'error',
    title: 'factlint: fact-value',
    message: '130 here, 134 in the rules.\nrules/gaza.yml:12 (12 Feb 2024): 134\n→ Change 130 to 134',
    path: 'articles/a.md',
    startLine: 9,
    endLine: 9,
    startColumn: 5,
    endColumn: 8,
  })
})

test('a finding over several lines has no columns', () => {
  const { startLine, endLine, startColumn, endColumn } = findingAnnotation(finding({ line: 2, endLine: 3 }))
  expect([startLine, endLine, startColumn, endColumn]).toEqual([2, 3, null, null])
})

test.each([
  [{ path: null, line: null, published: null, text: 'x' }, 'x'],
  [{ path: null, line: 4, published: null, text: 'x' }, 'line 4: x'],
  [{ path: 'a.md', line: null, published: null, text: 'x' }, 'a.md: x'],
  [{ path: 'a.md', line: 4, published: '2024-12-01', text: 'x' }, 'a.md:4 (1 Dec 2024): x'],
])('the other side %j', (evidence, line) => {
  expect(evidenceLine(evidence)).toBe(line)
})

test('the worst come first, then by file and place', () => {
  const findings = [
    finding({ severity: 'notice', path: 'a.md' }),
    finding({ severity: 'error', path: 'b.md', start: 9 }),
    finding({ severity: 'warning', path: 'a.md' }),
    finding({ severity: 'error', path: 'b.md', start: 2 }),
    finding({ severity: 'error', path: 'a.md', start: 5 }),
  ]
  expect(worstFirst(reportOf(findings)).map((f) => [f.severity, f.path, f.start])).toEqual([
    ['error', 'a.md', 5],
    ['error', 'b.md', 2],
    ['error', 'b.md', 9],
    ['warning', 'a.md', 0],
    ['notice', 'a.md', 0],
  ])
})

test('GitHub’s ten of each severity are kept to, and all are counted', () => {
  const many = (severity: 'error' | 'warning' | 'notice') =>
    Array.from({ length: 12 }, (_, start) => finding({ severity, start }))
  const { shown, total } = annotationsOf(reportOf([...many('notice'), ...many('error'), ...many('warning')]), {
    ...NONE,
    warning: 1,
  })
  const of = (severity: string) => shown.filter((one) => one.severity === severity).length
  expect([of('error'), of('warning'), of('notice'), total]).toEqual([10, 9, 9, 36])
})

test('what could not be read in a file is a notice there', () => {
  const problem = { path: 'a.md', line: 3, column: 1, message: 'The front matter is broken.' }
  const { shown } = annotationsOf(reportOf([], { problems: [problem, { ...problem, line: null, column: null }] }), NONE)
  expect(shown).toMatchObject([
    { severity: 'notice', path: 'a.md', startLine: 3, message: 'The front matter is broken.' },
  ])
})
