import { foldedName } from './letters.ts'

/** Names with what each is known for, looked up where they stand in a text. */
export interface KnownNames<T> {
  /** Returns what the longest name that ends at an offset stands for; null for none, or for a part of a longer name. */
  endingAt(text: string, end: number): T | null
  /** Returns what the longest name that begins at an offset stands for, and where it ends; null for none. */
  startingAt(text: string, start: number): { subject: T; end: number } | null
}

/** What stands before a name that only tells of something else: "a branch of", "the daughter of". */
const OF_ANOTHER = /(?<!\p{L})(?:of|for|from|by|with|at|in|near|to) (?:the )?$/iu
/** A place behind the word for its kind is meant itself: "the city of Riverton". */
const KIND_OF = /(?<!\p{L})(?:city|town|village|state|kingdom|republic|county|port|island|province) of (?:the )?$/iu
/** A word with a capital right before a name, which makes it part of a longer one. */
const CAPITAL_BEFORE =
  /(?<![.!?:] )(?<!^)(?<!\p{L})(?!(?:The|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady)\.? $)\p{Lu}[\p{L}’'-]* $/u

/** Indexes names by their folded spelling. A subject with `isPerson` may stand behind a title with a capital. */
export function knownNames<T>(
  all: Iterable<readonly [name: string, subject: T]>,
  mayFollowTitle: (subject: T) => boolean,
): KnownNames<T> {
  const subjects = new Map<string, T>()
  const lengths = new Set<number>()
  for (const [name, subject] of all) {
    const folded = foldedName(name)
    subjects.set(folded, subject)
    lengths.add(folded.length)
  }
  const longestFirst = [...lengths].sort((a, b) => b - a)
  return {
    endingAt(text, end) {
      for (const length of longestFirst) {
        const start = end - length
        if (start < 0 || /[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) continue
        const subject = subjects.get(foldedName(text.slice(start, end)))
        if (subject === undefined || !/^\p{Lu}/u.test(text.slice(start))) continue
        const lead = text.slice(0, start)
        if (OF_ANOTHER.test(lead) && !KIND_OF.test(lead)) return null
        return CAPITAL_BEFORE.test(lead) && !mayFollowTitle(subject) ? null : subject
      }
      return null
    },
    startingAt(text, start) {
      for (const length of longestFirst) {
        const end = start + length
        if (end > text.length || /[\p{L}\p{N}]/u.test(text[end] ?? '')) continue
        const subject = subjects.get(foldedName(text.slice(start, end)))
        if (subject !== undefined) return { subject, end }
      }
      return null
    },
  }
}
