import type { Draft, Finder } from '../draft.ts'

/** A finder of what one pattern matches; `read` may still say that a match is no date. */
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
