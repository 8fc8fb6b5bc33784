import { irregularBases } from '../../english/forms/base-forms.ts'
import { governingWords } from '../../english/words/governing.ts'
import {
  isAdjective,
  isAdverb,
  isDate,
  isDeterminer,
  isIngForm,
  isNoun,
  isParticle,
  isPastTense,
  isPossessive,
  isPreposition,
  isPronoun,
  isProperName,
  isQuantity,
  isVerb,
} from '../../grammar/word-class.ts'
import type { Governor, Token } from '../../model/index.ts'
import { isReporting } from '../reporting.ts'
import {
  isBe,
  isBetween,
  isHelper,
  isJoining,
  isNominalised,
  isRelative,
  isVerbal,
  normalAt,
  opensContactClause,
  type Words,
} from './words.ts'

/** What stands before a counted phrase. */
export interface Before {
  governors: Governor[]
  /**
   * `object` right behind a verb; `preposition` behind a preposition; `joined` as another item of a list; `included` behind
   * "including"; else `open`.
   */
  place: 'object' | 'preposition' | 'joined' | 'included' | 'open'
  /** Whether a noun with "of" has the list: "the release of six guards and | four drivers". */
  isOfNoun?: boolean
}

const OPEN: Before = { governors: [], place: 'open' }
const OPENS_CLAUSE = governingWords('opening')
/** How far back a list is followed, in tokens. */
const FARTHEST = 24

/** Reads what governs a phrase that begins at token `from` from before it: the verb with it as object, or the noun with "of". */
export function governorsBefore(words: Words, from: number): Before {
  const { tokens, gap } = words
  let i = from - 1
  while (i >= 0 && gap(i + 1).trim() === '' && isBetween(tokens[i]) && !isVerbal(tokens[i])) i--
  const token = tokens[i]
  if (!token) return OPEN
  const mark = gap(i + 1).replace(/["“”]/g, '')
  if (/^(including|incl|among|amongst)$/.test(token.normal)) {
    const named = namedAs(words, i)
    return { governors: named.length > 0 ? named : fateOfGroup(words, i), place: 'included' }
  }
  const verb = phrasalVerb(words, i)
  if (verb !== null && mark.trim() === '') return verbAt(words, verb, from)
  if (/[;:()—–]|\s-\s/.test(mark)) {
    const named = namedAs(words, i + 1)
    return named.length > 0 ? { governors: named, place: 'open' } : OPEN
  }
  if (/,/.test(mark) && closesOpening(words, i)) return OPEN
  const joined = /[,&]/.test(mark) ? i : joiner(words, i)
  if (joined !== null) {
    const list = listed(words, joined, joined < i - 1)
    return /,/.test(gap(i)) ? { ...list, isOfNoun: false } : list
  }
  if (normalAt(words, i) === 'of') return ofNoun(words, i)
  if (OPENS_CLAUSE.has(token.normal)) return OPEN
  if (token.normal === 'with' && isVerbal(tokens[i - 1]) && /^others?$/.test(normalAt(words, from + 1)))
    return { governors: [{ at: i - 1, as: isPassive(words, i - 1) ? 'object' : 'subject' }], place: 'preposition' } // "was killed with | 15 others"
  if (token.normal === 'to' && HARM.test(normalAt(words, i - 1)))
    return { governors: [{ at: i - 1, as: 'object' }], place: 'preposition' } // "injuries to | 20 others"
  if ((isPreposition(token) || /^(to|past)$/.test(token.normal)) && !isDate(token))
    return { governors: levelBefore(words, i), place: 'preposition' }
  if (isVerbal(token) || takesObject(words, i)) return verbAt(words, i, from)
  if (isNoun(token) && !isProperName(token) && !isPronoun(token) && mark.trim() === '')
    return { governors: [{ at: i, as: 'object' }], place: /ing$/.test(token.normal) ? 'object' : 'open' }
  return OPEN
}

/** How far back the verb of a group without a number is looked for, in tokens. */
const FAR_GROUP = 12

/** Returns the verb of a group that has no number, of which a part is counted: "several people were hurt, | including two cooks". */
function fateOfGroup(words: Words, including: number): Governor[] {
  const { tokens, gap } = words
  if (!/,/.test(gap(including))) return []
  for (let i = including - 1; i >= 0 && i > including - FAR_GROUP; i--) {
    if (isQuantity(tokens[i]) || /[,;:()—–]/.test(gap(i + 1).replace(/,/, i + 1 === including ? '' : ','))) return []
    if (!isVerbal(tokens[i]) || isNoun(tokens[i])) continue
    if (isPassive(words, i))
      return [
        { at: i, as: 'object' },
        { at: i, as: 'state' },
      ]
    const hasObject = tokens.slice(i + 1, including).some((token) => SEVERAL.test(token.normal))
    return [{ at: i, as: hasObject ? 'object' : 'subject' }]
  }
  return []
}
const SEVERAL = /^(several|many|others|some|scores|civilians|people)$/

const HARM = /^(injury|injuries|harm|wounds)$/

/** Tells whether a comma behind token `last` closes what opens the sentence: "Carrying the bodies of two men, | 900 people marched". */
const closesOpening = ({ tokens, gap }: Words, last: number): boolean =>
  (isIngForm(tokens[0]) || (isPreposition(tokens[0]) && isIngForm(tokens[1]))) &&
  !tokens.slice(1, last + 1).some((token, i) => /,/.test(gap(i + 1)) || isJoining(token))

/** Particles that the tagger may take for prepositions. */
const AWAY = governingWords('away')
/** Verbs with which "in" is a particle: "let in | 100 lorries". */
const BRINGS = governingWords('bringing')

/** Returns the index of a verb with its particle at token `i`, and "with": "mowed down | 30", "made off with | 12"; null for none. */
function phrasalVerb({ tokens, gap }: Words, i: number): number | null {
  const at = tokens[i]?.normal === 'with' ? i - 1 : i
  if (gap(i).trim() !== '' || gap(at).trim() !== '') return null
  const isIn = tokens[at]?.normal === 'in' && BRINGS.has(tokens[at - 1]?.lemma ?? '')
  const isOne = isIn || AWAY.has(tokens[at]?.normal ?? '') || (at === i && isParticle(tokens[at]))
  return isOne && isVerb(tokens[at - 1]) ? at - 1 : null
}

const TOTALS = governingWords('total')

/** Returns the index of "of", or of what is believed before it: "bodies | believed to be those of four climbers". */
function beforeBelief(words: Words, of: number): number {
  let i = of
  if (normalAt(words, i - 1) === 'those') i--
  if (normalAt(words, i - 1) !== 'be' || normalAt(words, i - 2) !== 'to' || !isVerbal(words.tokens[i - 3])) return of
  return i - 3
}

/** The most tokens between a noun and its "of". */
const LONGEST_INSERTION = 4

/** Returns the index of "of", or of the time or place between it and its noun: "the release | in 1985 of 39 sailors", "the killing | last week of two". */
function beforeInsertion({ tokens, gap }: Words, of: number): number {
  const isInside = (token: Token | undefined) =>
    isDate(token) || isProperName(token) || /^\d{4}$/.test(token?.normal ?? '')
  if (!isInside(tokens[of - 1])) return of
  for (let i = of - 1; i > 0 && i >= of - LONGEST_INSERTION && gap(i + 1) === ' '; i--) {
    const token = tokens[i]
    const opens = /^(in|on|at|near|during|last|this|yesterday|earlier)$/.test(token?.normal ?? '')
    if (opens && isNoun(tokens[i - 1]) && !isDate(tokens[i - 1]) && !isProperName(tokens[i - 1])) return i
    if (!isInside(token) && !isAdjective(token) && !opens) return of
  }
  return of
}

/** Reads the noun before "of": "the deaths of 40 people", "the number of dead". */
function ofNoun(words: Words, of: number): Before {
  const { tokens } = words
  const noun = tokens[beforeInsertion(words, beforeBelief(words, of)) - 1]
  if (noun && TOTALS.has(noun.lemma)) {
    let from = of - 1
    while (
      /^(a|an|the)$/.test(normalAt(words, from - 1)) ||
      (isAdjective(tokens[from - 1]) && !isVerbal(tokens[from - 1]))
    )
      from--
    return governorsBefore(words, from)
  }
  const governors: Governor[] =
    noun && !isPronoun(noun) && (isNoun(noun) || isVerbal(noun)) ? [{ at: tokens.indexOf(noun), as: 'object' }] : []
  return { governors, place: 'preposition' }
}

/** How far before a level its verb is looked for, in tokens. */
const FARTHEST_LEVEL = 18
const REACHES = governingWords('reaching')
const LEVELS = governingWords('reaching', 'moving')
/** Tells whether a verb gives the level of what its subject or object names: "the toll stands at 40", "put the toll at 40". */
const givesLevel = ({ lemma, normal }: Token): boolean =>
  LEVELS.has(lemma) || irregularBases(normal)?.some((base) => LEVELS.has(base)) === true

/** Returns the words of what a level is given of, where "to" or "at" stands before the number at token `i` + 1. */
function levelBefore(words: Words, i: number): Governor[] {
  const { tokens, gap } = words
  if (!/^(to|at|from|past|above|beyond|over)$/.test(normalAt(words, i))) return []
  for (let at = i - 1; at >= 0 && at > i - FARTHEST_LEVEL; at--) {
    if (/[,;:—–]/.test(gap(at + 1))) return []
    const token = tokens[at] as Token
    // the tagger takes "rose" for a flower, and "doubled" is read as a number
    if (isBe(token) && tokens[i]?.normal === 'from') return [] // "are run from 40 offices"
    if ((isVerbal(token) && givesLevel(token)) || /^(rose|doubled|tripled|trebled|quadrupled)$/.test(token.normal))
      return [...namedBefore(words, i, at), { at, as: 'subject' }]
  }
  return []
}

/** Verbs that give their object a level: "her death reduces the family | to 16" is no level of deaths. */
const SETS = new Set(['reduce', 'cut', 'lower', 'bring', 'take', 'raise', 'lift', 'push', 'put'])

/** Returns the words before token `to` in its clause, without the verb `verb`, as what has the number as its level. */
function namedBefore(words: Words, to: number, verb: number): Governor[] {
  const { tokens, gap } = words
  const governors: Governor[] = []
  const object = tokens.slice(verb + 1, to).some((token) => isNoun(token) && !isDate(token))
  const first = object && SETS.has((tokens[verb] as Token).lemma) && !isPassive(words, verb) ? verb + 1 : 0
  for (let i = to - 1; i >= first && i > verb - 18; i--) {
    if (/[,;:—–]/.test(gap(i + 1)) || (isJoining(tokens[i]) && !isSecondVerb(tokens, i, verb))) break
    // not "has since risen", "since May"
    const opens = OPENS_CLAUSE.has(tokens[i]?.normal ?? '') && !isHelper(tokens[i - 1]) && !isDate(tokens[i + 1])
    if (opens && i < verb) {
      if (!isTimeClause(tokens, i, verb)) break
      governors.length = 0 // "the number killed | since the war began | is 40"
      continue
    }
    if (i !== verb && !isPreposition(tokens[i]) && !isBehindCause(words, i)) governors.push({ at: i, as: 'level' })
  }
  return governors
}

/** Tells whether a clause of time with a verb of its own stands between its opening word and a verb. */
const isTimeClause = (tokens: readonly Token[], opening: number, verb: number): boolean =>
  opening > 1 &&
  /^(since|after|when|before|until)$/.test(tokens[opening]?.normal ?? '') &&
  tokens
    .slice(opening + 1, verb)
    .some(
      (token, i, all) => (isPastTense(token) || /^(hit|burst|cut|spread)$/.test(token.normal)) && isNoun(all[i - 1]),
    )

/** Tells whether a word only names the cause of what has the level: "deaths from | hunger". */
function isBehindCause({ tokens, gap }: Words, at: number): boolean {
  let i = at
  while (i > 0 && gap(i) === ' ' && (isNoun(tokens[i]) || isAdjective(tokens[i])) && at - i < 4) i--
  return i < at && /^(from|by)$/.test(tokens[i]?.normal ?? '')
}

/** Tells whether "and" joins a verb to another of its subject: "the toll has passed a mark | and now stands at 40". */
const isSecondVerb = (tokens: readonly Token[], joint: number, verb: number): boolean =>
  tokens.slice(joint + 1, verb).every((token) => isAdverb(token) || isHelper(token) || token.normal === 'now')

/** Reads a verb with the phrase from token `from` as its object; one that gives a level, as "be" does, names its subject instead. */
function verbAt(words: Words, at: number, from: number): Before {
  const { tokens } = words
  if (takesClause(words, at, from)) return OPEN
  if (normalAt(words, at - 1) === 'to' && normalAt(words, at - 2) === 'yet') return { governors: [], place: 'object' } // not done so far
  if ((isBe(tokens[at]) && !/^g[eo]t/.test(normalAt(words, at))) || REACHES.has((tokens[at] as Token).lemma))
    return { governors: [...namedBefore(words, at, at), { at, as: 'object' }], place: 'open' }
  return { governors: isPassive(words, at) ? [] : [{ at, as: 'object' }], place: 'object' }
}

/** How far behind the start of a phrase its verb is looked for, in tokens. */
const NEAR = 10
/** Verbs that report, and that also have what is counted as their object: "claimed 300 victims". */
const COUNTS = governingWords('telling')

/** Tells whether the phrase from token `from` is the subject of a clause behind a verb ("fear 600 may have died"), not its object ("claimed 300 victims"). */
function takesClause(words: Words, at: number, from: number): boolean {
  const { tokens, gap } = words
  if (/ing$/.test(normalAt(words, at)) && isNoun(tokens[at - 1]) && gap(at) === ' ' && !isReporting(tokens, at))
    return false // "rebels holding | two men have asked"
  if (isToldTo(words, at, from)) return false
  if (isReporting(tokens, at)) return !COUNTS.has((tokens[at] as Token).lemma) || hasVerb(words, from)
  for (let i = at; i >= 0; i--) {
    if (isRelative(tokens[i]) || tokens[i]?.normal === 'whose') return false
    if (/[,;:—–]/.test(gap(i))) break
  }
  for (let i = from; i < tokens.length && i < from + NEAR; i++) {
    if (/[,;:()—–.]/.test(gap(i)) || isRelative(tokens[i]) || isJoining(tokens[i])) return false
    if (OPENS_CLAUSE.has(tokens[i]?.normal ?? '') || opensContactClause(words, i)) return false
    if (isBe(tokens[i]) || isHelper(tokens[i])) return true
  }
  return false
}

/** Tells whether those in the phrase from token `from` are told what to do: "told | 900 people to leave". */
function isToldTo({ tokens, gap }: Words, at: number, from: number): boolean {
  if (!/^(tell|warn)$/.test(tokens[at]?.lemma ?? '')) return false
  for (let i = from + 1; i < Math.min(tokens.length, from + NEAR) && gap(i) === ' ' && !isVerb(tokens[i]); i++)
    if (tokens[i]?.normal === 'to' && isNoun(tokens[i - 1])) return true
  return false
}

/** Tells whether a verb stands between token `from` and the end of its part of the sentence. */
function hasVerb({ tokens, gap }: Words, from: number): boolean {
  for (let i = from; i < tokens.length && !/[;:]/.test(gap(i)); i++)
    if (isVerb(tokens[i]) && !isIngForm(tokens[i])) return true
  return false
}

/** Tells whether a form of "be" makes a participle passive. */
function isPassive({ tokens }: Words, at: number): boolean {
  let i = at - 1
  while (i >= 0 && isBetween(tokens[i])) i--
  return isBe(tokens[i]) && !isIngForm(tokens[at])
}

/** Tells whether an -ing form that the tagger takes for a noun has an object: "killing two men". */
const takesObject = ({ tokens, gap }: Words, at: number): boolean =>
  /ing$/.test(tokens[at]?.normal ?? '') &&
  gap(at + 1).trim() === '' &&
  (isQuantity(tokens[at + 1]) || isDeterminer(tokens[at + 1]))

/** Returns the index of the last token of the list before "and", "as well as", "along with" at token `i`; null for none. */
function joiner(words: Words, i: number): number | null {
  if (isJoining(words.tokens[i])) return i - 1
  const [second, before, word] = [normalAt(words, i - 2), normalAt(words, i - 1), normalAt(words, i)]
  if (word === 'with') return before === 'along' || before === 'together' ? i - 2 : null
  return word === 'as' && before === 'well' && second === 'as' ? i - 3 : null
}

/**
 * Follows a list back to the verb or noun that governs its first item: "killed a commander and | three others". With
 * `beside` the verb may be a passive: "were killed along with | three others".
 */
function listed(words: Words, last: number, beside: boolean): Before {
  const { tokens, gap } = words
  let isBeside = beside
  for (let i = last; i >= 0 && i > last - FARTHEST; i--) {
    const token = tokens[i] as Token
    if (/[;:—–]/.test(gap(i + 1))) break
    if (token.normal === 'including') return { governors: namedAs(words, i), place: 'included' }
    const phrasal = token.normal === 'with' ? phrasalVerb(words, i) : null
    if (phrasal !== null) return { governors: verbAt(words, phrasal, i + 1).governors, place: 'joined' } // "made off with two men and | a girl"
    if (token.normal === 'with' && /^(along|together)$/.test(normalAt(words, i - 1))) {
      isBeside = true // "was killed | along with his wife and two sons"
      i--
      continue
    }
    if (isDescribingNext(words, i)) continue
    if (isVerbal(token) || takesObject(words, i)) {
      if (isPassive(words, i)) return { governors: isBeside ? [{ at: i, as: 'object' }] : [], place: 'joined' }
      const isInside = isRelative(tokens[i - 1]) && isNoun(tokens[i - 2])
      return {
        governors: isDescribing(words, i) ? [] : verbAt(words, i, i + 1).governors,
        place: isInside ? 'object' : 'joined',
      }
    }
    if (token.normal === 'of' && isNoun(tokens[i - 1]) && !isBeside)
      return { governors: [{ at: i - 1, as: 'object' }], place: 'joined', isOfNoun: !isCounting(words, i - 1) }
    if (!isOfList(token)) break
  }
  return { governors: [], place: 'joined' }
}

/** Returns the state that those are in of whom a part or list begins at token `at`: "the dead, | including six children"; none for others. */
export function namedAs(words: Words, at: number): Governor[] {
  const isState = /[,(—–]/.test(words.gap(at)) && isNominalised(words.tokens, at - 1)
  return isState ? [{ at: at - 1, as: 'state' }] : []
}

/** Tells whether the noun before "of" only counts, so that the verb of its clause is said of those counted: "a group of four monks and | two nuns fled". */
const isCounting = ({ tokens }: Words, at: number): boolean => TOTALS.has(tokens[at]?.lemma ?? '')

const isOfList = (token: Token): boolean =>
  isNoun(token) ||
  isAdjective(token) ||
  isDeterminer(token) ||
  isPossessive(token) ||
  isQuantity(token) ||
  isDate(token) ||
  isBetween(token) ||
  isJoining(token) ||
  /^(of|in|near|at|from|others?|on)$/.test(token.normal)

/** Tells whether a participle describes the noun behind it: "Mark Roe, a newly elected member, and | two others". */
const isDescribingNext = ({ tokens }: Words, at: number): boolean =>
  isPastTense(tokens[at]) &&
  isNoun(tokens[at + 1]) &&
  !isRelative(tokens[at - 1]) &&
  (isDeterminer(tokens[at - 1]) || (isAdverb(tokens[at - 1]) && isDeterminer(tokens[at - 2])))

/** Tells whether a participle describes the noun before it: "20 people killed". */
const isDescribing = ({ tokens, gap }: Words, at: number): boolean =>
  isNoun(tokens[at - 1]) &&
  gap(at).trim() === '' &&
  tokens[at]?.normal.endsWith('ed') === true &&
  isQuantity(tokens[at - 2])
