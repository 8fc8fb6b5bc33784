import { WEEKDAY_NAMES, WEEKDAY_NUMBERS } from '../../../english/words/calendar.ts'
import { draftOf, type Finder, type RelativeWord } from '../../draft.ts'
import { patternFinder } from '../pattern-finder.ts'

const WEEKDAY = new RegExp(
  `(?<!\\w)(?:(last|past|this|next)\\s{1,3})?(?:(${WEEKDAY_NAMES.join('|')})(?!\\w)(?:(?<!day)\\.)?)(?:,?\\s{1,3}(last|past|this|next)\\s{1,3}week(?!\\w))?`,
  'iy',
)
const RELATIVE_WORDS: Record<string, RelativeWord> = { last: 'last', past: 'last', this: 'this', next: 'next' }
const WEEKS: Record<RelativeWord, number> = { last: -1, this: 0, next: 1 }

const relativeWordOf = (word: string | undefined): RelativeWord | null =>
  RELATIVE_WORDS[word?.toLowerCase() ?? ''] ?? null

/**
 * "a week on Friday", "a week from Friday": seven days after the next Friday. Not read, so that it is not taken for
 * that Friday.
 */
const WEEK_FROM = /\b(?:a|one) week (?:from|on) $/i

/** Finds weekdays: "on Friday", "last Monday", "Tues.", "Wednesday next week". */
export const WEEKDAYS: Finder = patternFinder(
  [[...WEEKDAY_NAMES, ...Object.keys(RELATIVE_WORDS)], WEEKDAY_NAMES],
  WEEKDAY,
  ({ 0: words, 1: before, 2: name = '', 3: behind, index }, text) => {
    if (WEEK_FROM.test(text.slice(Math.max(0, index - 16), index))) return null
    const weekday = WEEKDAY_NUMBERS.get(name.toLowerCase()) as number
    const week = relativeWordOf(behind)
    return draftOf(index, index + words.length, {
      kind: 'weekday',
      weekday,
      which: relativeWordOf(before),
      week: week && WEEKS[week],
    })
  },
)
