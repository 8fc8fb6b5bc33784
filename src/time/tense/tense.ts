import { BE_NOW } from './auxiliaries.ts'
import { type Clause, clauseAround } from './clause.ts'
import { isPastForm, type Tense, type VerbGroup } from './group.ts'
import { verbGroups } from './verbs.ts'
import { DESCRIPTIVE, EVENTS, HAPPENED, IMPERATIVES, LISTED, MOVES, PARTICLES, PROSPECTS, TERMS } from './words.ts'

/** Words that may stand between a verb and its day: "died late on Friday". */
const BESIDE = new Set([
  'on',
  'in',
  'by',
  'at',
  'late',
  'early',
  'earlier',
  'later',
  'here',
  'the',
  'last',
  'next',
  'this',
  'until',
  'from',
  'for',
  'before',
  'and',
])
const SUBORDINATE =
  /^(?:that|which|who|whom|whose|after|when|where|because|while|and|but|since|as|before|if|,|said|says)$/i

const tail = (words: string[], count: number): string => words.slice(-count).join(' ').toLowerCase()

/** Tells whether one of the words stands shortly before the date. */
const nearby = (before: string[], words: ReadonlySet<string>): boolean =>
  before.slice(-10).some((word) => words.has(word.toLowerCase()))

/** Words for scheduling a case in court. */
const HEARD =
  /\bfor (?:(?:further|final|fresh|urgent) )?(?:hearing|hearings|trial|sentencing|arguments|orders|consideration) on$/

/** Players named or missing for a game to come: "recalled a defender for a friendly against Brazil on Sunday". */
const PICKED =
  /\b(?:recall(?:s|ed)?|nam(?:es|ed)|pick(?:s|ed)?|select(?:s|ed)|call(?:s|ed) up|includ(?:es|ed)|ruled out|left out|doubtful|fit|available|suspended|unavailable|drop(?:s|ped))\b[^,:]* for (?:a|an|the|their|his|her|its) (?:[a-z'-]+ ){0,3}(?:friendly|match|game|qualifier|final|semi-?final|tie|clash|trip|race|test|derby|opener)\b[^,:]* on$/

/** What is known of a month when it is over: "the job figures for January". */
const RECORDED =
  /\b(?:figures?|data|results?|sales|earnings|reports?|index|numbers?|readings?|profits?|revenues?|surveys?|statistics|totals?|rates?)(?: [a-z]+)? for$/

/** Words that look forward to what is on a day: "hopes for a calm election on Thursday". */
const FORWARD =
  /\b(?:hop(?:e|es|ed|ing)|wait(?:s|ed|ing)?|prepar(?:e|es|ed|ing|ations)|bra(?:ce|ces|ced|cing)|gear(?:s|ed|ing)? up|ready|eve|tickets?|favourites?|favorites?|nerves|countdown|candidates?) for (?:[a-z'-]+ ){1,4}on$/

/** Returns the tense shown by the words directly before the date. */
const byPreposition = ({ before, after }: Clause): Tense | null => {
  const near = tail(before, 3)
  if (/\b(?:ahead of|run-up to|in time for|no later than|countdown to)$/.test(tail(before, 4))) return 'future'
  const last = before.at(-1)
  if (last === 'on' && (FORWARD.test(tail(before, 8)) || PICKED.test(tail(before, 16)))) return 'future'
  if (/\bearlier(?: on)?$|\bsince(?: the)?$/.test(near)) return 'past'
  if (/\b(?:until|till|to)$/.test(near) && nearby(before, MOVES)) return 'future'
  if (/\b(?:until|till)$/.test(near) && nearby(before, TERMS)) return 'future'
  if (HEARD.test(tail(before, 4)) && nearby(before, LISTED)) return 'future'
  if (/\beffective(?: on)?$/.test(near)) return 'future'
  if (last === 'for' && RECORDED.test(tail(before, 5))) return 'past'
  if (/\bfor$/.test(near)) return before.slice(-6).includes('had') ? 'either' : 'future'
  if (/\b(?:until|till|through)$/.test(near) && byVerbBefore(before) === 'either') return 'future'
  if (/\b(?:ahead of|(?:days|hours) before)(?: [a-z]+){1,2} on$/.test(tail(before, 6))) return 'either'
  if (/^'s deadline|^deadline/.test(after.slice(0, 2).join(' '))) return 'future'
  return null
}

/** Reads "after Sunday's vote" and "follows Sunday's vote": past, or the nearest if the statement is about the future. */
const byAfter = ({ before, after }: Clause): Tense | null => {
  if (/\bfollow(?:s|ed|ing)(?: the)?$/.test(tail(before, 2))) return 'past'
  if (!/\bafter(?: the)?$/.test(tail(before, 2))) return null
  return byVerbBefore(before) === 'future' || byVerbAfter(after) === 'future' ? 'either' : 'past'
}

/**
 * Tells whether a participle only describes something in a statement about the future: "meet officials based there".
 */
const describes = (groups: VerbGroup[], index: number, words: string[]): boolean => {
  const group = groups[index]
  const earlier = groups[index - 1]
  if (!group || !earlier || group.tense !== 'past' || earlier.tense === 'past') return false
  if (!DESCRIPTIVE.has(words[group.start] ?? '')) return false
  const adjacent = words.slice(group.end).every((word) => BESIDE.has(word.toLowerCase()))
  return !adjacent && !words.slice(earlier.end, group.start).some((word) => SUBORDINATE.test(word))
}

/** Tells whether a continuous form means an arrangement: "Staff are walking out on Monday". */
const isContinued = (group: VerbGroup | undefined, words: string[]): boolean =>
  group?.tense === 'either' &&
  /ing$/.test(words[group.end - 1] ?? '') &&
  words.slice(group.end).every((word) => BESIDE.has(word) || PARTICLES.has(word))

const byVerbBefore = (words: string[]): Tense | null => {
  const groups = verbGroups(words)
  for (let index = groups.length - 1; index >= 0; index--)
    if (!describes(groups, index, words))
      return isContinued(groups[index], words) ? 'future' : (groups[index]?.tense ?? null)
  return null
}

/** Reads the verb after the date: "On Monday the council voted to close the pool". */
const byVerbAfter = (words: string[]): Tense | null => {
  if (/^(?:is|are)$/.test(words[0] ?? '')) return verbGroups(words.slice(0, 3))[0]?.tense ?? 'future'
  const first = verbGroups(words)[0]
  return first && isSaid(words[first.start] ?? '') ? 'past' : (first?.tense ?? null)
}

/**
 * Tells whether the date belongs to a statement or decision and not to its content: "On Monday the firm agreed to
 * sell".
 */
const isSaid = (governor: string): boolean => isPastForm(governor) && !PROSPECTS.has(governor)

/** Reads the infinitive of headlines, if no other verb precedes the date: "Blinken to visit Cairo on Monday". */
const byHeadlineInfinitive = (words: string[]): Tense | null => {
  const to = words.indexOf('to', 1)
  return to > 0 && /^[a-z]{2,}$/.test(words[to + 1] ?? '') && !/^(?:the|a|an|his|her|its|be)$/.test(words[to + 1] ?? '')
    ? 'future'
    : null
}

/** Reads a condition in the present tense, which is in the future: "If no deal is reached by Friday". */
const byCondition = (words: string[]): Tense | null => {
  const at = words.findLastIndex((word) => /^(?:if|unless|once|until|when)$/i.test(word))
  if (at < 0) return null
  const clause = words.slice(at + 1)
  if (/^(?:if|unless)$/i.test(words[at] ?? '') && /ed$/.test(clause[0] ?? '') && /^(?:on|by|)$/.test(clause[1] ?? ''))
    return 'future'
  return clause.includes(',') ||
    verbGroups(clause).some(({ start }) => !BE_NOW.has(clause[start] ?? '')) ||
    !clause.some((word) => BE_NOW.has(word))
    ? null
    : 'future'
}

/** Reads an event announced for the date: "Sunday's election is the closest in decades". */
const byEvent = (after: string[]): Tense | null => {
  const change = after.slice(0, 8).join(' ')
  if (/\b(?:has|have) been (?:moved|postponed|cancelled|canceled|called off|delayed|put)\b/.test(change))
    return 'either'
  const first = verbGroups(after)[0]?.start ?? after.length
  const now = after.findIndex((word) => BE_NOW.has(word))
  return now >= 0 && now <= first && after.slice(0, now).some((word) => EVENTS.has(word)) ? 'future' : null
}

/**
 * Reads a participle before the date, which is in the past: "Asked on Monday if he would go", "Speaking to reporters on
 * Monday, he vowed to go".
 */
const byParticiple = ([first = '', ...rest]: string[]): Tense | null => {
  const word = first.toLowerCase()
  if (/^(?:speaking|talking|writing|testifying|addressing)$/.test(word)) return rest.includes(',') ? null : 'past'
  const said = isPastForm(word) && !PROSPECTS.has(word)
  return said && rest.every((next) => BESIDE.has(next.toLowerCase())) ? 'past' : null
}

const byCommand = (words: string[]): Tense | null => {
  const first = (words[0] ?? '').toLowerCase()
  return IMPERATIVES.has(first) || /^(?:if|unless|once)$/.test(first) ? 'future' : null
}

const byTerm = (words: string[]): Tense | null =>
  /\b(?:until|till|by|through|starting|beginning|effective)$/i.test(tail(words, 1)) ? 'future' : null

const happened = (after: string[]): boolean => HAPPENED.has((after[0] === 's' ? after[1] : after[0]) ?? '')

/** The dateline of an agency report: "BONN, April 24 - Ministers". */
const DATELINE_BEFORE = /(?:^|\n)[^\na-z]{2,40},\s$/
const isDateline = (text: string, start: number, end: number): boolean =>
  /^\s[-–—]\s/.test(text.slice(end, end + 3)) && DATELINE_BEFORE.test(text.slice(Math.max(0, start - 44), start))

/**
 * Returns the direction of the date at `[start, end)` according to the verb that it belongs to; `otherwise` if none shows
 * it.
 */
export const tenseAt = (text: string, start: number, end: number, otherwise: Tense = 'past'): Tense => {
  if (isDateline(text, start, end)) return 'past'
  const clause = clauseAround(text, start, end)
  const possessive = /^['’]s\s/.test(text.slice(end, end + 3))
  if (possessive && happened(clause.after)) return 'past'
  return (
    byPreposition(clause) ??
    byAfter(clause) ??
    byCondition(clause.before) ??
    byVerbBefore(clause.before) ??
    (possessive ? byEvent(clause.after) : null) ??
    byParticiple(clause.before) ??
    byCommand(clause.before) ??
    byHeadlineInfinitive(clause.before) ??
    byVerbAfter(clause.after) ??
    byTerm(clause.before) ??
    otherwise
  )
}
