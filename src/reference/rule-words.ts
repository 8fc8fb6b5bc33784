import type { Evidence, Severity, SourceLine, Told } from '../model/index.ts'

/** What a check would say by itself. */
interface Said {
  severity: Severity
  message: string
  evidence: Evidence[]
}

/** A part of the rules that may tell what a finding says, with its place. */
type Teller = Told & { at: SourceLine }

/** What a finding says, where the rules have a say in it: the first of `tellers` that tells is heard; notes are shown beside it. */
export function told(said: Said, ...tellers: readonly Teller[]): Said {
  const first = <K extends keyof Told>(key: K) => tellers.find((teller) => teller[key] !== null)?.[key]
  const notes = tellers.flatMap(({ note, at }) =>
    note === null ? [] : [{ path: at.path, line: at.line, published: null, text: `note: ${note}` }],
  )
  return {
    severity: first('severity') ?? said.severity,
    message: first('message') ?? said.message,
    evidence: [...said.evidence, ...notes],
  }
}
