import type { Evidence, FindingOverrides, Severity, SourceLine } from '../model/index.ts'

/** What a check reports by default. */
interface FindingText {
  severity: Severity
  message: string
  evidence: Evidence[]
}

/** A part of the rules that may override severity and message of a finding, with its place. */
type OverridingRule = FindingOverrides & { at: SourceLine }

/** Returns what a finding reports with the overrides of the rules: the first of `rules` that sets a value wins; notes are added as evidence. */
export function applyOverrides(own: FindingText, ...rules: readonly OverridingRule[]): FindingText {
  const first = <K extends keyof FindingOverrides>(key: K) => rules.find((rule) => rule[key] !== null)?.[key]
  const notes = rules.flatMap(({ note, at }) =>
    note === null ? [] : [{ path: at.path, line: at.line, published: null, text: `note: ${note}` }],
  )
  return {
    severity: first('severity') ?? own.severity,
    message: first('message') ?? own.message,
    evidence: [...own.evidence, ...notes],
  }
}
