import type { Draft, Finder } from '../draft.ts'

/** Returns a finder for the matches of a global pattern. `read` returns null for a match that is not a date. */
export const patternFinder = (
  cues: Finder['cues'],
  pattern: RegExp,
  read: (match: RegExpExecArray, text: string) => Draft | null,
): Finder => ({
  cues,
  find({ text }) {
    const found: Draft[] = []
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const draft = read(match, text)
      if (draft) found.push(draft)
    }
    return found
  },
})
