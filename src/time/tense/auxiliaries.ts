import { infinitiveEnd, intention, isPastForm, type VerbGroup, verbAfter } from './group.ts'
import { ARRANGED_GOING, MODALS, NOT_SAID, PROSPECTS } from './words.ts'

/** Forms of "be" in the present. */
export const BE_NOW = new Set(['is', 'are', 'am', 'be', "it's", "he's", "she's", "they're", "we're", "i'm"])
const BE_THEN = new Set(['was', 'were'])
const HAVE = new Set(['has', 'have', "they've", "we've", "i've"])

/** Verbs followed by a state: "will stay shut", "will keep the road closed". */
const STAYS = /^(?:stay|remain|keep)$/

/** Tells whether a verb is a bare form: "he'd go" is "he would", "he'd gone" is "he had". */
const isBare = (verb = ''): boolean => /^[a-z]+$/.test(verb) && !isPastForm(verb) && !/^(?:been|better)$/.test(verb)

/** Reads a modal and its verb: "will meet", "he'd go", "could not be reached". */
export const modal = (words: string[], at: number): VerbGroup | null => {
  const word = words[at] ?? ''
  const contracted = /'ll$/.test(word) || (/[a-z]'d$/.test(word) && isBare(words[verbAfter(words, at + 1)]))
  const negated = /(?:n't)$/.test(word)
  const stem = negated ? word.replace(/n't$/, '').replace(/^wo$/, 'will').replace(/^ca$/, 'can') : word
  if (!contracted && !MODALS.has(stem)) return null
  const verb = verbAfter(words, at + 1)
  const between = words.slice(at + 1, verb)
  const no = negated || between.includes('not') || stem === 'cannot'
  const perfect = between.includes('have') && /^(?:would|could|should|may|might|must)$/.test(stem)
  const refused = no && NOT_SAID.has(words[verb] ?? '') && !/^(?:until|till|before)$/.test(words[verb + 1] ?? '')
  const could = stem === 'could' && (no || /^(?:seen|heard|felt|see|hear)$/.test(words[verb] ?? ''))
  const end = STAYS.test(words[verb] ?? '') && isPastForm(words[verb + 1] ?? '') ? verb + 2 : verb + 1
  return { start: at, end, tense: perfect || refused || could ? 'past' : 'future' }
}

/** Words before an infinitive that do not put it in the future: "believed to be hurt", "had to be freed". */
const NOT_AHEAD =
  /^(?:believed|thought|said|reported|found|known|considered|understood|presumed|seemed|appeared|appears|seems|claimed|alleged|feared|had|forced|needed|managed|came|turned|out)$/

/** Tells whether a passive infinitive is in the future: "a report to be released". */
const isAhead = (words: string[], at: number): boolean =>
  words[at - 1] === 'to' && !NOT_AHEAD.test(words[at - 2] ?? '') && isPastForm(words[verbAfter(words, at + 1)] ?? '')

/** Tells whether a time of day follows: "is noon on Friday", "is at 7pm on Friday". */
const isHour = (words: string[], at: number): boolean =>
  /^(?:noon|midnight|\d[\d.]* (?:[ap]m?|o'clock))(?: |$)/.test(
    words.slice(words[at] === 'at' ? at + 1 : at, at + 3).join(' '),
  )

/**
 * Tells whether only a place follows, which with "is" means a plan: "Arsenal are at Inter", "the minister is in Delhi".
 */
const isSomewhere = (words: string[], at: number): boolean =>
  /^(?:at|in)$/.test(words[at] ?? '') &&
  /^[A-Z]/.test(words[at + 1] ?? '') &&
  words.slice(at + 2).every((word) => /^(?:[A-Z].*|on|the|of)$/.test(word))

/** Reads a form of "be" and its verb: "is to meet", "was due to meet", "are flying", "was shot". */
export const copula = (words: string[], at: number): VerbGroup | null => {
  const word = (words[at] ?? '').toLowerCase()
  const now = BE_NOW.has(word)
  if (!now && !BE_THEN.has(word)) return null
  const next = verbAfter(words, at + 1)
  const complement = words[next] ?? ''
  if (word === 'be' && isAhead(words, at)) return { start: at, end: next + 1, tense: 'future' }
  const infinitive = infinitiveEnd(words, at + 1)
  if (infinitive > 0) {
    const unfulfilled = words.slice(next, infinitive).includes('have')
    return { start: at, end: infinitive, tense: now ? 'future' : unfulfilled ? 'past' : 'either' }
  }
  if (PROSPECTS.has(complement)) {
    const to = infinitiveEnd(words, next + 1)
    return { start: at, end: Math.max(next + 1, to), tense: now ? 'future' : 'either' }
  }
  if (intention(words, next)) return null
  if (!now) return { start: at, end: next + 1, tense: 'past' }
  if (/^(?:on|this|next|)$/.test(complement) || isHour(words, next) || isSomewhere(words, next))
    return { start: at, end: at + 1, tense: 'future' }
  if (words[at + 1] === 'being' && /^(?:on|this|next|home|back|here|there|)$/.test(words[next + 1] ?? ''))
    return { start: at, end: next + 1, tense: 'future' }
  if (/^(?:out|back|away|off)$/.test(complement) && /^(?:on|)$/.test(words[next + 1] ?? ''))
    return { start: at, end: next + 1, tense: 'future' }
  if (complement === 'seen' && words[next - 1] === 'widely' && /ing$/.test(words[next + 1] ?? ''))
    return { start: at, end: next + 2, tense: 'future' }
  if (complement === 'getting' && isPastForm(words[next + 1] ?? ''))
    return { start: at, end: next + 2, tense: 'future' }
  if (/ing$/.test(complement))
    return { start: at, end: next + 1, tense: ARRANGED_GOING.has(complement) ? 'future' : 'either' }
  if (!isPastForm(complement)) return null
  const beside = word !== 'be' && words[next + 1] === 'on' && words.length === next + 2
  return { start: at, end: next + 1, tense: beside ? 'future' : 'past' }
}

/** Reads a form of "have" and its verb: "has died", "have to leave". */
export const perfect = (words: string[], at: number): VerbGroup | null => {
  const word = words[at] ?? ''
  if (!HAVE.has(word.toLowerCase())) return null
  const to = infinitiveEnd(words, at + 1)
  if (to > 0) return { start: at, end: to, tense: 'future' }
  if (words[at + 1] === 'until') return { start: at, end: at + 1, tense: 'future' }
  const verb = verbAfter(words, at + 1)
  if (!isPastForm(words[verb] ?? '') || intention(words, verb)) return null
  const late = PROSPECTS.has(words[verb] ?? '')
  return { start: at, end: verb + 1, tense: late ? 'either' : 'past' }
}

/** Reads "had" and its verb: "had met". */
export const pluperfect = (words: string[], at: number): VerbGroup | null =>
  words[at] === 'had' ? { start: at, end: verbAfter(words, at + 1) + 1, tense: 'past' } : null
