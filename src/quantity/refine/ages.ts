import { looksPlural, singularOf } from '../../english/forms/plural.ts'
import { personNouns } from '../../english/words/person-nouns.ts'
import { isPersons, PEOPLE } from '../data/people.ts'
import type { Draft, Refiner } from '../draft.ts'
import { isCapital, type Word, wordAfter, wordsBefore } from '../words.ts'
import { countsNothing, isAgeOf, isAtEvent, isBeing, isOrOlder, isRangeOfPeople } from './age-phrases.ts'

const OLDEST = 120
const BEING = new Set(['was', 'is', 'turned', 'turns'])
const TURNING = new Set(['turned', 'turns'])
/** Words that begin a time: "turns 20 in August". */
const WHEN = new Set(['in', 'on', 'this', 'next', 'last', 'today', 'tomorrow', 'yesterday', 'during'])
const PERSONS = new Set(['who', 'he', 'she', 'i'])
/** Words before "is", "was" or a comma that are not a person, although some have a capital: "There were 12." */
const THINGS = new Set(
  'there it this that what which all one total score toll sum number average record mean median count tally result rate index price rest remainder majority minority'.split(
    ' ',
  ),
)
const YOUNGEST_APART = 10
const AGED = new Set(['aged', 'age', 'ages'])
const LIMITS = new Set(['under', 'over', 'below', 'above'])

const ANYBODY = /^(?:nobody|anyone|anybody|everyone|everybody|someone|somebody|aged)$/
/** Tells whether one person, anybody, or some of many stand before a limit of age: "a boy under 10", "no one under 18", "two of them over 70". */
const isSomebody = (word: Word | undefined, before: Word | undefined): boolean =>
  word !== undefined &&
  (isPersons(word.lower) ||
    ANYBODY.test(word.lower) ||
    (word.lower === 'one' && before?.lower === 'no') ||
    (word.lower === 'them' && before?.lower === 'of'))

const closes = ({ text }: Word): boolean => /^[,.;)—–-]$/.test(text)

const BY_WORDS = [isBeing, isAtEvent, isOrOlder, isAgeOf, isRangeOfPeople]

const FROM = /^, of \p{Lu}/u
/** Tells whether somebody's home follows, so that a name stands before the number: "the death of Kafoury, 63, of Warren". */
const isFromSomewhere = (third: Word, second: Word, { end }: Draft, text: string): boolean =>
  third.lower === 'of' && isCapital(second.text) && FROM.test(text.slice(end, end + 6))

/** Tells whether a number without a unit is an age: "Maddon, 66,", "aged 12", "over the age of 21", "children under five". */
function isAge(draft: Draft, text: string): boolean {
  const { value, how } = draft.numeral
  if (draft.unit || how === 'fraction' || how === 'vague' || value > OLDEST || value < 0 || !Number.isInteger(value))
    return false
  if (value > 1 && BY_WORDS.some((is) => is(draft, text))) return true
  const [before, second, third] = wordsBefore(text, draft.start, 3)
  if (!before) return false
  if (AGED.has(before.lower)) return true
  if (before.lower === 'of' && second?.lower === 'age') return true
  if (before.lower === 'between' && AGED.has(second?.lower ?? '')) return true
  const after = wordAfter(text, draft.end)
  if (LIMITS.has(before.lower) && PEOPLE.has(second?.lower ?? '')) return !looksPlural(after?.lower ?? '')
  if (LIMITS.has(before.lower) && isSomebody(second, third)) return countsNothing(after)
  const turning = TURNING.has(before.lower) && WHEN.has(after?.lower ?? '')
  if (TURNING.has(before.lower) && second?.lower === 'just') return !after || closes(after) || turning
  const closed = turning || !after || closes(after)
  if (BEING.has(before.lower) && second)
    return (
      closed &&
      (PERSONS.has(second.lower) || second.text === ',' || (isCapital(second.text) && !THINGS.has(second.lower)))
    )
  if (/^(?:now|then|just|only)$/.test(before.lower) && second?.text === ',' && closed)
    return third !== undefined && /^\p{L}/u.test(third.text)
  if (before.text !== ',' || !second || second.text.length < 2 || !/^\p{L}/u.test(second.text)) return false
  if (THINGS.has(second.lower)) return false
  if (!isCapital(second.text) && value < YOUNGEST_APART) return false
  return (
    after !== null &&
    /^[,.;)—–]$/.test(after.text) &&
    draft.numeral.how === 'digits' &&
    value > 0 &&
    (!(third && /^(?:\d|of|in)/.test(third.lower)) || isFromSomewhere(third, second, draft, text))
  )
}

const LISTED = /^(?:, | and |, and | or )$/i
const ENDS_AGE =
  /^(?:[,.;)—–]| (?:and|or|were|was|are|is|have|had|who|in|on|at|from|as|after|when|fell|fled|lost|\p{Ll}{2,}ed)(?!\p{L})|$)/u

/** Tells whether a number is an age as news gives it: in figures, or in words below ten. */
const isSpoken = ({ numeral: { how, value } }: Draft): boolean =>
  (how === 'digits' || how === 'words') && Number.isInteger(value) && value <= OLDEST
const OF_AGES = / ages of $/
/** Tells whether a number with nothing counted after it follows an age in a list: "aged 19 and 24", "aged 6, 9 and 12". */
const continuesAge = (last: Draft | undefined, draft: Draft, text: string): boolean =>
  last?.unit === 'year' &&
  last.end === last.numeral.end &&
  draft.unit === null &&
  isSpoken(draft) &&
  LISTED.test(text.slice(last.end, Math.min(draft.start, last.end + 6))) &&
  (ENDS_AGE.test(text.slice(draft.end, draft.end + LONGEST_END)) ||
    OF_AGES.test(text.slice(Math.max(0, last.start - 9), last.start)))

/** The longest word that may end a list of ages, in UTF-16 units. */
const LONGEST_END = 14
/** How many people may be followed by the age of each. */
const MOST_AGES = 6
const WHO = /^ (?:[\p{L}’'-]+ ){0,2}(\p{L}+),? \(?$/u

/** Returns how many ages follow a number of people, one for each: "two sisters, nine and 13, were hurt"; 0 for none. */
function agesBehind(drafts: readonly Draft[], i: number, text: string): number {
  const { unit, end, numeral } = drafts[i] as Draft
  const all = drafts.slice(i + 1, i + 1 + numeral.value)
  const [first, last] = [all[0], all.at(-1)]
  if (unit !== null || !first || !last || numeral.value < 2 || numeral.value > MOST_AGES) return 0
  if (all.length < numeral.value || !/^[,.;)—–]/.test(text.slice(last.end, last.end + 1))) return 0
  const who = first.start - end > FARTHEST_AGE ? undefined : WHO.exec(text.slice(end, first.start))?.[1]
  if (!who || !personNouns().has(singularOf(who.toLowerCase()))) return 0
  const isList = all.every((age, k) => {
    const before = all[k - 1]
    return age.unit === null && isSpoken(age) && (!before || LISTED.test(text.slice(before.end, age.start)))
  })
  return isList ? all.length : 0
}
/** How far behind a number of people their ages begin, in UTF-16 units. */
const FARTHEST_AGE = 40

/** "Ann and Jo Hale, 37 and 33—": two ages behind names. */
const beginsPair = (draft: Draft, next: Draft | undefined, text: string): boolean =>
  next !== undefined &&
  draft.unit === null &&
  next.unit === null &&
  [draft, next].every(
    ({ numeral: { how, value } }) => how === 'digits' && value >= YOUNGEST_APART && value <= OLDEST,
  ) &&
  text.slice(draft.end, next.start) === ' and ' &&
  NAMED.test(text.slice(Math.max(0, draft.start - 30), draft.start)) &&
  /^[,.;)—–]/.test(text.slice(next.end, next.end + 1))
const NAMED = /\p{Lu}\p{L}+,? and \p{Lu}[\p{L} ]+, $/u

/** Gives ages the unit "year". */
export const ages: Refiner = (drafts, text) => {
  drafts.forEach((draft, i) => {
    for (const age of drafts.slice(i + 1, i + 1 + agesBehind(drafts, i, text))) age.unit = 'year'
    if (isAge(draft, text) || beginsPair(draft, drafts[i + 1], text) || continuesAge(drafts[i - 1], draft, text))
      draft.unit = 'year'
  })
  return drafts
}
