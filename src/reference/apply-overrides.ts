import type { Evidence, FindingOverrides, Severity, SourceLine } from '../model/index.ts'

/** What a check would say by itself. */
interface FindingText {
  severity: Severity
  message: string
  evidence: Evidence[]
}

/** A part of the rules that may tell what a finding says, with its place. */
type OverridingRule = FindingOverrides & { at: SourceLine }

/** What a finding says, where the rules have a say in it: the first of `rules` that tells is heard; notes are shown beside it. */
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
