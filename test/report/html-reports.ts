import type { FactHistory, Finding, Report } from '../../src/model/index.ts'

/** A report and a history in which every text is `say()`: what articles, rules and file names may hold. */
export function reportSaying(say: () => string): { report: Report; histories: FactHistory[]; text: string } {
  const text = `${say()} 134 ${say()}`
  const start = text.indexOf('134')
  const finding = (severity: Finding['severity']): Finding => ({
    check: 'fact-value',
    fact: 'hostages-held',
    severity,
    message: say(),
    in: 'text',
    text: '134',
    ...{ start, end: start + 3, line: 1, column: 1, endLine: 1, endColumn: 4 },
    actual: say(),
    expected: say(),
    evidence: [
      { path: say(), line: 3, published: '2024-03-02', text: say() },
      { path: null, line: 2, published: null, text: say() },
    ],
    fixes: [{ title: say(), path: null, start, end: start + 3, replacement: say() }],
    fingerprint: say(),
  })
  const report: Report = {
    version: 1,
    files: [{ path: say(), findings: [finding('error'), finding('warning')] }],
    counts: { error: 1, warning: 1, notice: 0 },
    coverage: { articles: 1, quantities: 3, compared: 2, uncovered: 1, skipped: [{ path: say(), why: say() }] },
    problems: [{ path: say(), line: 1, column: null, message: say() }],
  }
  return { report, histories: [historySaying(say)], text }
}

const historySaying = (say: () => string): FactHistory => ({
  fact: 'hostages-held',
  name: say(),
  unit: null,
  per: null,
  latest: null,
  places: [
    {
      place: say(),
      reference: [
        { from: '2024-03-01', until: null, low: 134, high: 134, source: say(), by: say(), path: say(), line: 4 },
      ],
      sayings: [
        {
          ...{ path: say(), line: 2, published: '2024-03-02', on: '2024-03-02', place: say(), low: 130, high: 130 },
          ...{ said: say(), attribution: say(), text: say(), wrong: say() },
        },
      ],
    },
  ],
})
