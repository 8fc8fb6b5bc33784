import type {
  ArtifactLocation,
  Invocation,
  Location,
  Log,
  Notification,
  PhysicalLocation,
  Region,
  ReportingDescriptor,
  Result,
  Fix as SarifFix,
} from 'sarif'
import { escapeMarkup } from '../base/escape-markup.ts'
import { numberText } from '../english/printed-value.ts'
import type { Evidence, Fix, Report, Severity } from '../model/index.ts'
import { checkPage } from './check-page.ts'
import { evidenceLine, findingAnnotation } from './github/annotation.ts'
import { plain } from './github/markdown.ts'
import { type PlacedFinding, worstFirst } from './placed-finding.ts'
import { VERSION } from './version.ts'

/** The most results that GitHub accepts in a run. */
export const MAX_RESULTS = 25_000

const LEVEL: Record<Severity, Result.level> = { error: 'error', warning: 'warning', notice: 'note' }

/**
 * Returns a report as SARIF 2.1.0 for code scanning and reviewdog. `checks` lists all checks with their descriptions.
 * Over GitHub's limit the least serious findings are left out, with a notification.
 */
export function sarif(report: Report, checks: readonly { id: string; about: string }[]): Log {
  const findings = worstFirst(report)
  const results = findings.slice(0, MAX_RESULTS)
  const used = new Set(results.map(({ check }) => check))
  const rules = checks
    .filter(({ id }) => used.has(id))
    .map(({ id, about }) => ({ id, shortDescription: { text: about }, helpUri: checkPage(id), help: helpOf(id) }))
  const notes = notifications(report, findings.length)
  return sarifLog(rules, { executionSuccessful: true, toolExecutionNotifications: notes }, results.map(result))
}

const HOMEPAGE = 'https://github.com/factlint/factlint'

/** Returns a SARIF file with the results of one run of factlint, and the rules that they are under. */
export const sarifLog = (rules: ReportingDescriptor[], invocation: Invocation, results: Result[]): Log => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'factlint', semanticVersion: VERSION, informationUri: HOMEPAGE, rules } },
      columnKind: 'utf16CodeUnits',
      invocations: [invocation],
      results,
    },
  ],
})

/** Returns what code scanning shows beside a finding of a check. */
const helpOf = (id: string): ReportingDescriptor['help'] => ({
  text: `What ${id} finds, why, and how to switch it off: ${checkPage(id)}`,
  markdown: `[What \`${id}\` finds, why, and how to switch it off](${checkPage(id)})`,
})

/** Returns notifications for what could not be read and what was left out. */
function notifications({ problems, coverage }: Report, found: number): Notification[] {
  const left =
    found > MAX_RESULTS
      ? [`This file has ${numberText(MAX_RESULTS)} of ${numberText(found)} findings, the most serious first.`]
      : []
  return [
    ...left.map((text): Notification => ({ level: 'warning', message: { text } })),
    ...problems.map(
      ({ path, line, message }): Notification => ({
        level: 'note',
        message: { text: escapeMarkup(message) },
        ...(path === null ? {} : { locations: [{ physicalLocation: place(path, line) }] }),
      }),
    ),
    ...coverage.skipped.map(
      ({ path, why }): Notification => ({
        level: 'note',
        message: { text: escapeMarkup(`skipped: ${why}`) },
        locations: [{ physicalLocation: place(path, null) }],
      }),
    ),
  ]
}

function result(finding: PlacedFinding): Result {
  const { check, severity, path, message, fixes, evidence, fingerprint } = finding
  return {
    ruleId: check,
    level: LEVEL[severity],
    message: { text: findingAnnotation(finding).message, markdown: plain(message) },
    locations: [{ physicalLocation: { ...place(path, null), region: regionOf(finding) } }],
    relatedLocations: evidence.flatMap((other, id) => related(other, id, path)),
    fixes: fixes.map((fix) => fixOf(fix, finding)),
    partialFingerprints: { 'factlint/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1` },
  }
}

const place = (path: string, line: number | null): PhysicalLocation => ({
  artifactLocation: artifact(path),
  ...(line === null ? {} : { region: { startLine: line } }),
})

/** Returns the location of a file, relative to the root of the repository. */
export const artifact = (path: string): ArtifactLocation => ({
  uri: path.toWellFormed().split('/').map(encodeURIComponent).join('/'),
  uriBaseId: '%SRCROOT%',
})

const regionOf = ({ line, column, endLine, endColumn, start, end, text }: PlacedFinding): Region => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
  charOffset: start,
  charLength: end - start,
  snippet: { text },
})

function related(other: Evidence, id: number, own: string): Location[] {
  if (other.line === null) return []
  return [
    {
      id,
      physicalLocation: place(other.path ?? own, other.line),
      message: { text: escapeMarkup(evidenceLine(other)) },
    },
  ]
}

/** Returns a correction. If it is within the line of its finding, lines and columns are added for reviewdog. */
function fixOf({ title, path, start, end, replacement }: Fix, finding: PlacedFinding): SarifFix {
  const { line, endLine, column } = finding
  const within = path === null && line === endLine && finding.start <= start && end <= finding.end
  const from = column + start - finding.start
  const lines = { startLine: line, startColumn: from, endLine: line, endColumn: from + end - start }
  const deletedRegion = { ...(within ? lines : {}), charOffset: start, charLength: end - start }
  return {
    description: { text: escapeMarkup(title) },
    artifactChanges: [
      {
        artifactLocation: artifact(path ?? finding.path),
        replacements: [{ deletedRegion, insertedContent: { text: replacement } }],
      },
    ],
  }
}
