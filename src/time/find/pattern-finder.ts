import type { Context, Draft, Finder } from '../draft.ts'

/**
 * Returns a finder for the matches of a pattern. A sticky pattern is tried only at the words of the first list of cues,
 * which takes a fraction of the time of a global one, for which the whole text is searched. `read` returns null for a
 * match that is not a date.
 */
export const patternFinder = (
  cues: Finder['cues'],
  pattern: RegExp,
  read: (match: RegExpExecArray, text: string, context: Context) => Draft | null,
): Finder => ({
  cues,
  find(context, starts) {
    const { text } = context
    const matches = pattern.sticky ? matchesAt(pattern, text, starts) : matchesIn(pattern, text)
    const found: Draft[] = []
    for (const match of matches) {
      const draft = read(match, text, context)
      if (draft) found.push(draft)
    }
    return found
  },
})

function matchesIn(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match)
  return found
}

/** Returns the matches of a sticky pattern at these offsets, which are in order; without overlap. */
export function matchesAt(pattern: RegExp, text: string, starts: readonly number[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let covered = 0
  for (const start of starts) {
    if (start < covered) continue
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (!match) continue
    found.push(match)
    covered = pattern.lastIndex
  }
  return found
}
