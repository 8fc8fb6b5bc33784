import { sideOf } from '../../../claim/side.ts'
import type { Amount, Sentence } from '../../../model/index.ts'
import type { Calculation, Relation } from '../relation.ts'

const WORD = "[\\p{Ll}'’-]+"
const PLURAL = `(?:${WORD}(?<!s)s|people|men|women|children)`
/** From a count to its list: "three dogs, ", "six regions are ", "seven nations – ", "two more states: ", "four ports (", "five members, made up of ". */
const TIE = new RegExp(
  `^ (?:[\\p{L}'’-]+ ){0,3}${PLURAL}(?: (?:who|that|which) ${WORD}(?: ${WORD}){0,3})?(?<tie>: | ?[–—] | [-_] | \\(|, |,? namely |,? (?:made up|composed|consisting) of |,? compris(?:ing|ed of) |,? (?:are|were):? |,? (?:identified|named|listed) as )(?=[\\p{Lu}“"‘']|the \\p{Lu}|an? )`,
  'u',
)
/** A name in a list, as a regular expression with `u`: "the Bank of Japan". */
export const NAME =
  "(?:the )?\\p{Lu}[\\p{L}\\p{N}'’.&-]*(?: (?:(?:of|the|de|la|du|van|von|al|for) ){0,2}\\p{Lu}[\\p{L}\\p{N}'’.&-]*){0,4}(?:, \\d{1,2})?"
/** Something in a list that an indefinite article opens, as a regular expression with `u`: "a black Skoda". */
const ONE = "an? [\\p{L}\\p{N}'’.& -]{2,60}?"
const LIST_OF_ONES = new RegExp(`^(?<more>${ONE}(?:, ${ONE})*),? and (?<last>${ONE})(?<behind>[,.;:)] .*|[.)]?)$`, 'su')
const LIST = new RegExp(`^(?<more>${NAME}(?:, ${NAME})*),? and (?<last>${NAME})(?<behind>.*)$`, 'su')
/** From a count to a list of its kinds or of names behind a colon: "three categories: ", "three people were charged: ". */
const COLON = new RegExp(`^ (?:[\\p{L}'’-]+ ){0,3}${PLURAL}(?: ${WORD}){0,6}: `, 'u')
/** Words before a count of things that were told of before: "the two sides agree: ". */
const KNOWN = /\b(?:the|these|those|both|all|any|its|their|his|her|our) (?:[\p{L}]+ )?[\p{L}\d]+$/iu
/** Something in a list behind a colon, as a regular expression with `u`: "clean water". */
const KIND =
  "(?!(?:an?|the|in|on|at|to|from|for|by|with|one|two|three|four|both) )\\p{Ll}[\\p{L}'’-]*(?: [\\p{L}'’-]+){0,2}"
const LIST_OF_KINDS = new RegExp(`^(?<more>${KIND}(?:, ${KIND})+),? and (?<last>${KIND})(?:[.!?]["”’']?)?$`, 'su')
/** Words that make of something listed a clause, or two things. */
const NO_KIND =
  /\b(?:and|or|but|who|which|that|is|are|was|were|be|has|have|had|will|would|can|could|may|should|more|again|also|then|not|it|they|he|she|we|you|their|his|her|its|other|others|[\p{Ll}]+(?:ed|ing|ly))\b/iu
/** What may follow a list that is complete: the end, a closing mark, or the rest of the clause. */
const ENDS =
  /^(?:[.!?]?["”’']?$|[.!?)] |[;:)–—]| [–—_-] |, (?:who|which|whose|where|have|has|had|are|were|is|was|will|would|to|in|on|at|for|as|with|after|before|while|but)\b| (?:have|has|had|are|were|is|was|will|would|said|say|in|on|at|for|as|with|after|before|while|to|by)\b)/

/**
 * The number of things announced in a sentence against the names that it lists right behind, or right before: "their three dogs, Rex,
 * Fido, Bello and Max", "Maine, Ohio and Utah, to name two". A list that is shorter or longer by more than one is of something else.
 */
export const runningList: Relation = function* ({ reading }) {
  for (const [of, { quantity }] of reading.contexts.entries()) {
    if (!isSmallCount(quantity)) continue
    const { sentence } = sideOf(reading, of)
    const items =
      listedBehind(sentence, quantity.end - sentence.start) ?? listedBefore(sentence, quantity.start - sentence.start)
    if (items !== null && Math.abs(items - (quantity.low as number)) <= 1) yield calculation(of, items)
  }
}

const isSmallCount = ({ unit, low, high, bound, vague }: Amount): boolean =>
  unit === null && bound === 'exact' && !vague && low !== null && low === high && low >= 2 && low <= MOST_ITEMS

/** Longest list in a sentence that is counted. */
const MOST_ITEMS = 20

function calculation(of: number, items: number): Calculation {
  const result = String(items)
  return {
    of,
    from: [],
    allows: { low: items, high: items },
    working: `${result} are named`,
    result,
    severity: 'warning',
  }
}

/** What follows the age of the last one: "Petra Quist, 40, came". */
const BEHIND_AGE = /^, \p{Ll}/u

/** The last item of a list behind a clause about those before it: "Nomura and Daiwa, which …, and Lanston". */
const GOES_ON = /^, (?:who|which|whose|where|both|all)\b[^.!?;:]*, and (?:the )?\p{Lu}/u

/** Returns how many names are listed right behind a count and what it counts: 4 in "four dogs, Rex, Fido, Bello and Max"; null where no whole list of names follows. */
function listedBehind({ text }: Sentence, offset: number): number | null {
  const lead = text.slice(offset, offset + LONGEST_LEAD).replace(/\s/g, ' ')
  const colon = COLON.exec(lead)
  const isKnown = KNOWN.test(text.slice(Math.max(0, offset - LEAD), offset))
  const kinds =
    colon &&
    !isKnown &&
    kindsIn(text.slice(offset + colon[0].length, offset + colon[0].length + LONGEST_LIST + 1).replace(/\s/g, ' '))
  if (kinds) return kinds
  const tied = TIE.exec(lead) ?? colon
  if (!tied) return null
  const start = offset + tied[0].length
  const words = text.slice(start, start + LONGEST_LIST).replace(/\s/g, ' ')
  const ones = onesIn(words)
  if (ones !== null) return ones
  const { more, last, behind } = LIST.exec(words)?.groups ?? {}
  if (more === undefined || last === undefined || behind === undefined) return null
  if (!ENDS.test(behind) && !(/, \d+$/.test(last) && BEHIND_AGE.test(behind))) return null
  if (GOES_ON.test(behind) || (isKnown && tied === colon && !/^[.!?]?["”’']?$/.test(behind))) return null
  if (tied.groups?.tie === ', ' && /[,;]/.test(text.slice(Math.max(0, offset - LEAD), offset))) return null
  return more.split(/, (?!\d)/).length + 1
}

/** Returns how many kinds of things a list to the end of the sentence has: 4 in "fiction, poetry, drama and history."; null for no such list. */
function kindsIn(words: string): number | null {
  if (words.length > LONGEST_LIST) return null
  const { more, last } = LIST_OF_KINDS.exec(words)?.groups ?? {}
  if (more === undefined || last === undefined) return null
  const items = [...more.split(', '), last]
  return items.every((item) => !NO_KIND.test(item)) ? items.length : null
}

/**
 * Returns how many things are listed that each have an article: 3 in "a black Skoda, a Volvo and a small red van, ..."; null where
 * none is, or where one of them is several ("a man and two women") or is told more of.
 */
function onesIn(words: string): number | null {
  const { more, last } = LIST_OF_ONES.exec(words)?.groups ?? {}
  if (more === undefined || last === undefined) return null
  const items = [...more.split(', '), last]
  return items.length > 2 && items.every((item) => !NOT_ONE.test(item)) ? items.length : null
}

/** A word that makes of a thing listed several, or a clause: "a nurse and her son", "a man who fell". */
const NOT_ONE =
  /(?<!\p{L})\d|\b(?:and|or|who|which|that|whose|were|was|is|are|had|has|have|said|two|three|four|several)\b/iu

/** A list of names before the count of them: "Maine, Ohio and Utah, to name ". */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<more>${NAME}(?:, ${NAME})*),? and ${NAME},? to name (?:but |just |only )?$`,
  'u',
)

/** Returns how many names are listed right before a count that words tie to them: 3 in "Maine, Ohio and Utah, to name three"; null for none. */
function listedBefore({ text }: Sentence, offset: number): number | null {
  const before = text.slice(Math.max(0, offset - LONGEST_LIST), offset)
  if (!/ to name (?:but |just |only )?$/.test(before)) return null
  const more = BEFORE.exec(before.replace(/\s/g, ' '))?.groups?.more
  return more === undefined ? null : more.split(/, (?!\d)/).length + 1
}

/** Longest words between a count and its list, and longest list, in UTF-16 units. */
const LONGEST_LEAD = 80
const LONGEST_LIST = 400
/** Text before a count in which a comma shows that the count is itself an item of a list: "China, the two Koreas, Japan". */
const LEAD = 40
