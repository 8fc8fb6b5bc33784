import { dayText } from '../../english/printed-value.ts'
import type { PlacedFinding } from '../placed-finding.ts'

/** The most facts to draw, to keep the summary short. */
const MAX_TIMELINES = 3
/** The most values to draw for a fact: the newest. */
const MAX_VALUES = 8

/**
 * Returns a small timeline for each disputed fact, as Mermaid that GitHub draws: which values were given when, and
 * here.
 */
export function timelines(findings: readonly PlacedFinding[]): string[] {
  const drawn = new Map<string, string>()
  for (const finding of findings) {
    const timeline = finding.fact === null || drawn.has(finding.fact) ? null : timelineOf(finding)
    if (finding.fact !== null && timeline !== null) drawn.set(finding.fact, timeline)
    if (drawn.size === MAX_TIMELINES) break
  }
  return [...drawn.values()]
}

/** Returns the timeline of a fact; null for fewer than two values, as the table already shows one. */
function timelineOf({ fact, evidence, actual, path, line }: PlacedFinding): string | null {
  const valuesByDay = new Map<string, Set<string>>()
  for (const { says } of evidence) {
    if (says) valuesByDay.set(says.on, (valuesByDay.get(says.on) ?? new Set()).add(says.value))
  }
  if (valuesByDay.size < 2) return null
  const days = [...valuesByDay.keys()].sort().slice(-MAX_VALUES)
  return [
    '```mermaid',
    'timeline',
    `    title ${label(fact ?? '')}`,
    ...days.map(
      (on) => `    ${dayText(on)}${[...(valuesByDay.get(on) ?? [])].map((value) => ` : ${label(value)}`).join('')}`,
    ),
    `    ${label(`In ${path} line ${line}`)} : ${label(actual)}`,
    '```',
  ].join('\n')
}

/** Escapes words for Mermaid. */
const label = (text: string): string =>
  text
    .replaceAll(/[^\p{L}\p{N} .,%$€£()/]+/gu, ' ')
    .replaceAll(/%{2,}/g, '%')
    .trim()
    .slice(0, 60) || '?'
