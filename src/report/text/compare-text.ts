import { escapeControls } from '../../base/escape-controls.ts'
import type { Finding } from '../../model/index.ts'
import { findingText, type Paint } from './text.ts'

const SENTENCE = {
  contradicts: 'The later text contradicts the earlier one.',
  updates: 'The later text gives later figures.',
  agrees: 'The later text agrees with the earlier one.',
  unrelated: 'Nothing in the two texts can be compared.',
}

/** Returns the result of comparing two texts for people. `explanations` say why claims were or were not compared. */
export function compareText(
  comparison: { verdict: keyof typeof SENTENCE; findings: readonly Finding[]; explanations: readonly string[] },
  later: { path: string; text: string },
  paint: Paint,
): string {
  const findings = comparison.findings.map((finding) =>
    findingText({ ...finding, path: later.path }, later.text, paint),
  )
  const verdict = paint('bold', SENTENCE[comparison.verdict])
  return `${[...findings, comparison.explanations.map(escapeControls).join('\n'), verdict].filter((part) => part !== '').join('\n\n')}\n`
}
