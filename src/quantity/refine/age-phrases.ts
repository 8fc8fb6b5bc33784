import { BE } from '../data/grammar.ts'
import { NEVER_COUNTED } from '../data/not-quantities.ts'
import { isPersons, PEOPLE } from '../data/people.ts'
import type { Draft } from '../draft.ts'
import { type Word, wordAfter, wordBefore, wordsBefore } from '../words.ts'

/** Words behind a number of strokes, places or games that somebody "is": "he was two behind", "she is 3 for 4". */
const STANDING = /^(?:behind|ahead|under|over|down|up|off|for|of|to|out|back|clear|short|above|below|per)$/
const PUNCTUATION = /^[,.;:!?)\]—–"”’-]$/

/** Tells whether nothing that the number counts follows: a mark, a function word or a word of time. */
export const countsNothing = (after: Word | null): boolean =>
  after === null ||
  PUNCTUATION.test(after.text) ||
  WHEN.has(after.lower) ||
  (NEVER_COUNTED.has(after.lower) && !STANDING.test(after.lower))

/** Words that begin a time: "turns 20 in August". */
const WHEN = new Set('in on this next last today tomorrow yesterday during when then now years'.split(' '))

const SUBJECTS = /^(?:he|she|i|who|he['’]s|she['’]s|i['’]m|who['’]s)$/
const TURNS = /^turn(?:s|ed|ing)?$/
const SHORTENED = /^(?:he|she|who)['’]s$|^i['’]m$/

/** Tells whether somebody "is" the number, with nothing counted: "she was 104 and", "the girl was 14", "until he's 90". */
export function isBeing(draft: Draft, text: string): boolean {
  const nearest = wordBefore(text, draft.start)?.lower ?? ''
  if (!(BE.has(nearest) || TURNS.test(nearest) || SHORTENED.test(nearest))) return false
  if (!countsNothing(wordAfter(text, draft.end))) return false
  if (SHORTENED.test(nearest)) return true
  const [, second, third, fourth] = wordsBefore(text, draft.start, 4)
  if (TURNS.test(nearest)) return isPersons(second?.lower ?? '') || SUBJECTS.test(second?.lower ?? '')
  const subject = nearest === 'be' || nearest === 'been' ? third : second
  if (nearest === 'be' && second?.lower === 'to')
    return SUPPOSED.test(third?.lower ?? '') && SUBJECTS.test(fourth?.lower ?? '')
  return SUBJECTS.test(subject?.lower ?? '') || (isPersons(subject?.lower ?? '') && !PEOPLE.has(subject?.lower ?? ''))
}
const SUPPOSED = /^(?:lived|believed|thought|claimed|claims|lives)$/

const LIFE = /^(?:died|dies|dead|dying|married|retired|retires|retire|widowed|orphaned)$/
const REACH = 7
/** Tells whether an event of a life is at the number: "died this weekend at 93", "retired at 61". */
export function isAtEvent(draft: Draft, text: string): boolean {
  const nearest = wordBefore(text, draft.start)?.lower
  if ((nearest !== 'at' && nearest !== 'to') || !countsNothing(wordAfter(text, draft.end))) return false
  const [before, ...others] = wordsBefore(text, draft.start, REACH)
  if (before?.lower === 'to') return others[0]?.lower === 'lived'
  if (before?.lower !== 'at') return false
  if (others[0]?.lower === 'death') return true
  const stop = others.findIndex((word) => /^[.;:!?]$/.test(word.text))
  return others
    .slice(0, stop < 0 ? REACH : stop)
    .some(({ lower }, i) => LIFE.test(lower) && !(lower === 'dead' && /^(?:the|of)$/.test(others[i + 1]?.lower ?? ''))) // "put the dead at 88"
}

const OR_OLDER = /^ (?:or|and|years or) (?:older|younger)(?!\p{L})/iu
const OR_OVER = /^ (?:or|and) (?:over|under|above|below|up)(?!\p{L})/iu
/** Tells whether words behind the number make it a limit of age: "people 60 or older", "those 65 and over". */
export function isOrOlder(draft: Draft, text: string): boolean {
  const behind = text.slice(draft.end, draft.end + 18)
  if (OR_OLDER.test(behind)) return true
  return OR_OVER.test(behind) && PEOPLE.has(wordBefore(text, draft.start)?.lower ?? '')
}

const LINKS = new Set([
  'to',
  'from',
  'of',
  'at',
  'is',
  'was',
  'above',
  'below',
  'under',
  'over',
  'between',
  'around',
  'as',
])
/** Tells whether the number is an age by that noun: "lower the voting age to 16", "an average age of 34". */
export function isAgeOf(draft: Draft, text: string): boolean {
  if (!LINKS.has(wordBefore(text, draft.start)?.lower ?? '') || !countsNothing(wordAfter(text, draft.end))) return false
  const others = wordsBefore(text, draft.start, 5).slice(1)
  const age = others.findIndex(({ lower }) => /^ages?$/.test(lower))
  if (age < 0 || !others.slice(0, age).every(({ lower }) => /^\p{L}+$/u.test(lower) || /^\d+$/.test(lower)))
    return false
  const owner = others[age + 1]
  return owner !== undefined && !/^(?:old|stone|iron|bronze|ice|space|new|of)$/.test(owner.lower)
}

/** Tells whether a range stands right behind people, with nothing counted: "adults 18 to 29". */
export function isRangeOfPeople(draft: Draft, text: string): boolean {
  if (draft.bound !== 'between') return false
  return PEOPLE.has(wordBefore(text, draft.start)?.lower ?? '') && countsNothing(wordAfter(text, draft.end))
}
