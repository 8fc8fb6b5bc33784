import { looksPlural } from '../../english/forms/plural.ts'
import { infinitiveEnd, isPastForm, type VerbGroup } from './group.ts'
import {
  ARRANGED,
  ARRANGED_BARE,
  DETERMINERS,
  MODALS,
  PARTICLES,
  PARTICLES_ONE,
  PHRASAL,
  PHRASAL_ONE,
  PRESENT,
  PROSPECTS,
} from './words.ts'

/** Reads "clearing the way for a vote". */
export const opening = (words: string[], at: number): VerbGroup | null =>
  /^(?:clear|pav|open)(?:s|es|ed|ing)$/.test(words[at] ?? '') && words[at + 1] === 'the' && words[at + 2] === 'way'
    ? { start: at, end: at + 3, tense: 'future' }
    : null

/** Tells whether it reads "set for": "a summit set for April". */
const isSetFor = (words: string[], at: number): boolean => words[at] === 'set' && words[at + 1] === 'for'

/** Reads a word for something expected: "a verdict expected on Friday". */
export const prospect = (words: string[], at: number): VerbGroup | null =>
  PROSPECTS.has(words[at] ?? '') &&
  (!/^(?:about|set|going|coming|meant|bound)$/.test(words[at] ?? '') || isSetFor(words, at))
    ? { start: at, end: Math.max(at + 1, infinitiveEnd(words, at + 1)), tense: 'future' }
    : null

/** Reads a verb for what is foreseen: "expects a loss in the fourth quarter", "need a point on Tuesday". */
export const foresees = (words: string[], at: number): VerbGroup | null =>
  /^(?:expects?|forecasts|predicts?|anticipates?|foresees?|needs?)$/.test(words[at] ?? '') &&
  !isNoun(words[at - 1] ?? '')
    ? { start: at, end: at + 1, tense: 'future' }
    : null

const SUBJECTS = /^(?:they|we|you|i|who|people|[a-z-]+s)$/i

/** Tells whether the word before makes it a noun or infinitive: "the vote", "a walk", "to go". */
const isNoun = (before: string): boolean =>
  before === '' || before === 'to' || DETERMINERS.has(before) || /'s$/.test(before) || /^(?:this|its|his)$/.test(before)

/** Bare forms that are rarely or never nouns. */
const ONLY_VERBS =
  /^(?:meet|begin|resume|arrive|depart|expire|convene|reconvene|reopen|restart|leave|gather|perform|compete|open|elect|choose)$/
/** How many words before its verb a subject may stand. */
const SUBJECT_REACH = 8

/**
 * Tells whether the subject is a plural, with no other verb or phrase before the verb: "ministers from the bloc meet".
 */
const hasPlural = (words: string[], at: number): boolean => {
  for (let i = at - 1; i >= 0 && i >= at - SUBJECT_REACH; i--) {
    const word = words[i] ?? ''
    if (isPastForm(word) || MODALS.has(word) || /^(?:to|[,:–—]|who|that|which|has|have|had|is|are)$/.test(word))
      return false
    if (looksPlural(word)) return true
  }
  return false
}

/**
 * Reads the present tense of something arranged: "talks resume on Monday", "shops are shut today and reopen on Monday",
 * "students who plan a march".
 */
export const arranged = (words: string[], at: number): VerbGroup | null => {
  const [word = '', next = ''] = words.slice(at, at + 2)
  const before = (words[at - 1] ?? '').toLowerCase()
  if (isNoun(before) || (word === 'comes' && !/^(?:into|up|before|out|to)$/.test(next))) return null
  const bare = ARRANGED_BARE.has(word) && SUBJECTS.test(before)
  const many = PHRASAL.has(word) && PARTICLES.has(next) && !/^(?:[a-z-]+ed)$/.test(before)
  const phrasal = (many && words[at + 2] !== undefined) || (PHRASAL_ONE.has(word) && PARTICLES_ONE.has(next))
  const joined = before === 'and' && ONLY_VERBS.test(word)
  const planned = /^plans?$/.test(word) && DETERMINERS.has(next)
  if (bare || phrasal || joined || planned || ARRANGED.has(word) || (ONLY_VERBS.test(word) && hasPlural(words, at)))
    return { start: at, end: at + 1, tense: 'future' }
  const object = /^(?:to|the)$/.test(next) ? (words[at + 2] ?? '') : next
  const team = ARRANGED_BARE.has(word) && /^[A-Z]/.test(words[at - 1] ?? '') && /^[A-Z]/.test(object)
  return team ? { start: at, end: at + 1, tense: 'future' } : null
}

/**
 * Verbs that are never nouns, so that a name in "'s" before them is their subject: "Sainsbury's publishes its figures".
 */
const NO_NOUN = /^(?:publishes|announces|unveils|delivers|receives|completes|presents|appears)$/

/**
 * Words that begin a relative clause, which headlines and captions do not have: "Nvidia, which reports on Wednesday".
 */
const RELATIVE = /^(?:which|who)$/

/** Reads a verb in the present tense: "remain closed on Monday", "the minister presents his budget". */
export const present = (words: string[], at: number): VerbGroup | null => {
  const [word = '', before = '.'] = [words[at], words[at - 1]]
  if (!PRESENT.has(word) || (isNoun(before.toLowerCase()) && !(NO_NOUN.test(word) && /^[A-Z].*'s$/.test(before))))
    return null
  const end = isPastForm(words[at + 1] ?? '') ? at + 2 : at + 1
  return { start: at, end, tense: RELATIVE.test(before) ? 'future' : 'either' }
}

/**
 * Tells whether the next word shows a verb and not an adjective after "that": "the slide that buried nine houses",
 * "that collapsed on".
 */
const isObject = (word: string): boolean =>
  DETERMINERS.has(word) || /^(?:[A-Z\d].*|on|at|near|off|up|down|)$/.test(word)

/**
 * Reads a past form that is not an adjective: "met", "collapsed", not "the wounded soldiers". "Awaited" on a day may be
 * in the future.
 */
export const past = (words: string[], at: number): VerbGroup | null => {
  const word = words[at] ?? ''
  if (!isPastForm(word)) return null
  const before = (words[at - 1] ?? '').toLowerCase()
  const relative = before === 'that' && isObject(words[at + 1] ?? '')
  const adjective = /ed$/.test(word) && DETERMINERS.has(before) && !relative
  return adjective ? null : { start: at, end: at + 1, tense: word === 'awaited' ? 'either' : 'past' }
}
