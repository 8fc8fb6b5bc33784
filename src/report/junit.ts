import type { Finding, Report } from '../model/index.ts'
import { checkPage } from './check-page.ts'
import { evidenceLine } from './github/annotation.ts'
import { element, type Markup } from './markup.ts'
import { type FailOn, fails, type PlacedFinding } from './placed-finding.ts'

/**
 * Returns a report as JUnit XML, which most build servers show: a suite for each article, with a test for each finding, or
 * one passed test if there is none. Tests of findings fail where the finding fails the run, so that both are red together.
 * A file that was skipped is a skipped test.
 */
export function junit(report: Report, failOn: FailOn): string {
  const isFailure = (finding: Finding) =>
    fails({ counts: { error: 0, warning: 0, notice: 0, [finding.severity]: 1 } }, failOn)
  const suites = report.files.map(({ path, findings }) =>
    findings.length === 0
      ? suite(path, { tests: 1, failures: 0, skipped: 0 }, [passed(path)])
      : suite(path, { tests: findings.length, failures: findings.filter(isFailure).length, skipped: 0 }, [
          ...findings.map((finding) => found({ ...finding, path }, isFailure(finding))),
        ]),
  )
  const skipped = report.coverage.skipped.map(({ path, why }) =>
    suite(path, { tests: 1, failures: 0, skipped: 1 }, [
      element('testcase', { name: path, classname: path, file: path }, element('skipped', { message: why })),
    ]),
  )
  const failures = report.files.reduce((sum, { findings }) => sum + findings.filter(isFailure).length, 0)
  const tests = report.files.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0)
  const counts = { tests: tests + skipped.length, failures, skipped: skipped.length }
  const all = element('testsuites', { name: 'factlint', ...counts, errors: 0 }, suites, skipped)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${all.markup}\n`
}

const suite = (
  path: string,
  counts: { tests: number; failures: number; skipped: number },
  cases: readonly Markup[],
): Markup => element('testsuite', { name: path, ...counts, errors: 0 }, cases)

const passed = (path: string): Markup => element('testcase', { name: path, classname: path, file: path })

function found(finding: PlacedFinding, isFailure: boolean): Markup {
  const { path, line, column, check, severity, message, evidence, fixes } = finding
  const lines = [
    `${path}:${line}:${column}: ${severity}: ${message}`,
    ...evidence.map(evidenceLine),
    ...fixes.map(({ title }) => `→ ${title}`),
    checkPage(check),
  ]
  return element(
    'testcase',
    { name: `${check} at ${line}:${column}`, classname: path, file: path, line },
    isFailure
      ? element('failure', { message, type: severity }, lines.join('\n'))
      : element('system-out', {}, lines.join('\n')),
  )
}
