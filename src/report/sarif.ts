import type {
  ArtifactLocation,
  Location,
  Log,
  Notification,
  PhysicalLocation,
  Region,
  Result,
  Fix as SarifFix,
} from 'sarif'
import { escapeMarkup } from '../base/escape-markup.ts'
import { numberText } from '../english/printed-value.ts'
import type { Evidence, Fix, Report, Severity } from '../model/index.ts'
import { evidenceLine, findingAnnotation } from './github/annotation.ts'
import { plain } from './github/markdown.ts'
import { type PlacedFinding, worstFirst } from './placed-finding.ts'

/** GitHub takes no more results in a run. */
export const MAX_RESULTS = 25_000

const LEVEL: Record<Severity, Result.level> = { error: 'error', warning: 'warning', notice: 'note' }

/**
 * A report as SARIF 2.1.0, as code scanning and reviewdog read it. `checks` are those that there are, with what they do.
 * Over GitHub's limit the mildest findings are left out, and counted in a notification.
 */
export function sarif(report: Report, checks: readonly { id: string; about: string }[]): Log {
  const findings = worstFirst(report)
  const results = findings.slice(0, MAX_RESULTS)
  const used = new Set(results.map(({ check }) => check))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'factlint',
            informationUri: 'https://github.com/factlint/factlint',
            rules: checks
              .filter(({ id }) => used.has(id))
              .map(({ id, about }) => ({ id, shortDescription: { text: about } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: notifications(report, findings.length) },
        ],
        results: results.map(result),
      },
    ],
  }
}

/** What could not be read, and what was left out. */
function notifications({ problems, coverage }: Report, found: number): Notification[] {
  const left =
    found > MAX_RESULTS
      ? [`${numberText(MAX_RESULTS)} of ${numberText(found)} findings are here, the worst first.`]
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

const artifact = (path: string): ArtifactLocation => ({
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

/** A correction; its lines and columns too where it lies within the line of its finding, as reviewdog wants them. */
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
