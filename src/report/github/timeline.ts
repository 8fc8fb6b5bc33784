import { dayText } from '../../english/printed-value.ts'
import type { PlacedFinding } from '../placed-finding.ts'

/** So many facts at most are drawn: more is no longer a summary. */
const MAX_TIMELINES = 3
/** So many values at most are drawn of one fact, the newest. */
const MAX_VALUES = 8

/** A small timeline for each fact whose value is disputed, drawn by GitHub from Mermaid: what was said when, and here. */
export function timelines(findings: readonly PlacedFinding[]): string[] {
  const drawn = new Map<string, string>()
  for (const finding of findings) {
    const timeline = finding.fact === null || drawn.has(finding.fact) ? null : timelineOf(finding)
    if (finding.fact !== null && timeline !== null) drawn.set(finding.fact, timeline)
    if (drawn.size === MAX_TIMELINES) break
  }
  return [...drawn.values()]
}

/** Null where fewer than two values are known: one is told in the table as well. */
function timelineOf({ fact, evidence, actual, path, line }: PlacedFinding): string | null {
  const said = new Map<string, Set<string>>()
  for (const { says } of evidence) {
    if (says) said.set(says.on, (said.get(says.on) ?? new Set()).add(says.value))
  }
  if (said.size < 2) return null
  const days = [...said.keys()].sort().slice(-MAX_VALUES)
  return [
    '```mermaid',
    'timeline',
    `    title ${label(fact ?? '')}`,
    ...days.map((on) => `    ${dayText(on)}${[...(said.get(on) ?? [])].map((value) => ` : ${label(value)}`).join('')}`),
    `    ${label(`In ${path} line ${line}`)} : ${label(actual)}`,
    '```',
  ].join('\n')
}

/** Words that Mermaid takes for nothing but words. */
const label = (text: string): string =>
  text
    .replaceAll(/[^\p{L}\p{N} .,%$€£()/]+/gu, ' ')
    .trim()
    .slice(0, 60) || '?'
