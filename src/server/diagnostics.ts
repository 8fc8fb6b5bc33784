import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Location,
  type Range,
} from 'vscode-languageserver'
import type { Evidence, Finding, Mistake, Problem, Severity } from '../model/index.ts'

/** The name under which editors show what comes from here. */
const SOURCE = 'factlint'

const CHECKS_PAGE = 'https://github.com/factlint/factlint/blob/v1/docs/checks.md'

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  notice: DiagnosticSeverity.Information,
}

/** Returns the location of the other side of a finding; null if it is in no file. */
export type LocationOf = (evidence: Evidence) => Location | null

/** Returns the range of a finding in the editor, where lines and columns count from 0. */
export const rangeOf = ({ line, column, endLine, endColumn }: Finding): Range => ({
  start: { line: line - 1, character: column - 1 },
  end: { line: endLine - 1, character: endColumn - 1 },
})

/** Returns the diagnostic for a finding, with what it contradicts as related information. */
export function findingDiagnostic(finding: Finding, locationOf: LocationOf): Diagnostic {
  const relatedInformation = finding.evidence.flatMap((evidence): DiagnosticRelatedInformation[] => {
    const location = locationOf(evidence)
    return location === null ? [] : [{ location, message: relatedText(evidence) }]
  })
  return {
    range: rangeOf(finding),
    severity: SEVERITIES[finding.severity],
    code: finding.check,
    codeDescription: { href: CHECKS_PAGE },
    source: SOURCE,
    message: finding.message,
    ...(relatedInformation.length > 0 && { relatedInformation }),
  }
}

const relatedText = ({ text, published }: Evidence): string =>
  published === null ? text : `${text} (published ${published})`

/** Returns the diagnostic for something to know about how an article was read. */
export const problemDiagnostic = ({ line, column, message }: Problem): Diagnostic => ({
  range: pointAt(line ?? 1, column ?? 1),
  severity: DiagnosticSeverity.Information,
  source: SOURCE,
  message,
})

/** Returns the diagnostic for a mistake in a rule or configuration file; it ends where the word at its place does. */
export function mistakeDiagnostic({ line, column, message, docs }: Mistake, text: string): Diagnostic {
  const rest = text.split(/\r\n?|\n/)[line - 1]?.slice(column - 1) ?? ''
  const range = pointAt(line, column)
  const length = /^(?:"[^"]*"|'[^']*'|[^\s,:[\]{}#]+)/.exec(rest)?.[0].length ?? 0
  return {
    range: { start: range.start, end: { line: line - 1, character: column - 1 + length } },
    severity: DiagnosticSeverity.Error,
    ...(docs !== undefined && { code: 'rules', codeDescription: { href: docs } }),
    source: SOURCE,
    message,
  }
}

/** Returns the empty range at a line and column, both from 1. */
export function pointAt(line: number, column: number): Range {
  const at = { line: line - 1, character: column - 1 }
  return { start: at, end: at }
}
