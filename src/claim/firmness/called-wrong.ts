import { falseSayingWords } from '../../english/words/false-sayings.ts'

const FALSE = `(?:${[...falseSayingWords('false')].join('|')})`
const SAYING = `(?:${[...falseSayingWords('saying')].join('|')})s?`

/** Ways to say before a number that it is wrong. */
const BEFORE = [
  /\bno (?:evidence|proof|truth|basis|sign) (?:for|of|to|that|in)\b/i,
  /\b(?:misreport|misstat|misquot)(?:s|es|ed|ing)?\b/i,
  /\b(?:earlier|previous|first|initial|original) (?:version|report|article|story|count|figure)s?\b[^.;]{0,80}\b(?:said|says|put|gave|stated|reported|misstated|mentioned)\b/i,
]
/** "Not", before a number or words behind it that tell what was said first: "18, not 81 as first reported". */
const NOT_AS_FIRST_SAID =
  /\bnot\b(?=[^.;]{0,60}\b(?:first|earlier|previously|initially) (?:reported|stated|thought|said)\b)/i

/**
 * Words of which one stands wherever the patterns below match. It is asked for first, because each of them takes two to
 * four milliseconds to compile, and few articles need them.
 */
const FALSE_WORD = new RegExp(`\\b(?:${FALSE}|erroneous|hoax|forgery|fabrication|lie\\b|not true)`, 'i')
/** Ways to say before a number that it is false. */
const FALSE_BEFORE = [
  new RegExp(`\\b${FALSE} (?:[\\p{L}-]+ ){0,2}${SAYING}\\b`, 'iu'),
  /\b(?:falsely|wrongly|mistakenly|incorrectly|erroneously|misleadingly) (?:\p{L}+ ){0,3}?(?:sa(?:id|ys?|ying)|claim\w*|put|report\w*|stat\w*|g[ai]ve\w*|told|wr[io]te\w*|list\w*|attribut\w*|suggest\w*)\b/iu,
]
/** What says behind a number that it is wrong, where a noun for a saying stands before it. */
const BEHIND = new RegExp(
  `\\b(?:is|are|was|were|proved|turned out|has been|have been)(?: to be| shown to be)?(?: \\p{L}+ly)? (?:an? )?(?:${FALSE}|hoax|forgery|fabrication|lie|not true)\\b`,
  'iu',
)
const SAYING_NOUN = new RegExp(`\\b${SAYING}\\b`, 'i')
/** The whole of a next sentence that says so. */
const NEXT = new RegExp(
  `^(?:(?:but|however|yet|in fact)[, ]+)?(?:it|this|that|these|those|both|the (?:\\p{L}+ ){0,2}${SAYING}) ${BEHIND.source.slice(2)}`,
  'iu',
)
/** What says behind a clause with a number that it is wrong: "but this is false", "which is untrue". */
const REFUTED = new RegExp(
  `,? ?(?:\\bbut|\\bthough|\\balthough|\\bwhich|[—–:]) ?(?:(?:this|that|it|the ${SAYING}) )?${BEHIND.source.slice(2)}`,
  'iu',
)
/** Words after which the right number follows. */
const RIGHT = /\b(?:in fact|actually|in reality|in truth|the (?:true|real|right|correct|actual)|but|while|whereas)\b|;/i
/** "19 people, not 91", "23, not 32, miners". */
const INSTEAD =
  /(?:^|[\s,(–—])(?:and |but )?not (?:the |some |about |around |over |almost |nearly |more than |at least )?$/i

/** A number in its sentence, as offsets into the sentence's text, and the sentence behind it. */
interface Place {
  text: string
  start: number
  end: number
  next: string
  /** Whether another number stands before it in the sentence. */
  isSecond: boolean
}

/**
 * Tells whether the text itself calls a number wrong: a debunked claim, a forgery, "X, not Y", what an earlier version or
 * somebody else got wrong.
 */
export function isCalledWrong({ text, start, end, next, isSecond }: Place): boolean {
  const [before, behind] = [text.slice(0, start), text.slice(end)]
  if (isSecond && INSTEAD.test(before.slice(-40))) return true
  const isSaid = (words: RegExp, where = before) => {
    const match = words.exec(where)
    return match !== null && match.index < start && !RIGHT.test(before.slice(match.index + match[0].length))
  }
  if (BEFORE.some((words) => isSaid(words)) || isSaid(NOT_AS_FIRST_SAID, text)) return true
  if (FALSE_WORD.test(text)) {
    if (FALSE_BEFORE.some((words) => isSaid(words))) return true
    if (SAYING_NOUN.test(before) && REFUTED.test(behind)) return true
    if (SAYING_NOUN.test(before) && BEHIND.test(behind) && !RIGHT.test(behind)) return true
  }
  return FALSE_WORD.test(next) && NEXT.test(next) && SAYING_NOUN.test(text) && !RIGHT.test(before)
}
