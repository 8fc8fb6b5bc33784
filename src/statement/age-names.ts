import { personNouns } from '../english/words/person-nouns.ts'

const FULL_NAME = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}’'-]+){1,2}"
/** A surname behind a title, or alone. */
const SURNAME = "(?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? )?\\p{Lu}[\\p{L}’'-]+"
const START = '(?:^|[^\\p{L}\\p{N}])'
/** "Ann Other, 43" */
const BEFORE = new RegExp(`${START}(${FULL_NAME}|${SURNAME})(?: [JS]r\\.)?, (?:aged |now )?$`, 'u')
/** "Ann Other, who is 43", "Ann Other has turned 43", "Ann Other has died at the age of 43" */
const BEFORE_VERB = new RegExp(
  `${START}(${FULL_NAME})(?:,? (?:who )?is (?:now )?| (?:has |just )*turned | (?:has )?(?:died|passed away)(?: [\\p{L}]+){0,3} at (?:the age of |age )?)$`,
  'u',
)
/** "Ann Other, a 43-year-old engineer", "Ann Other is the 43-year-old who"; not "in New York, a 43-year-old". */
const BEFORE_NOUN = new RegExp(
  `(?:^|(?<!\\b(?:in|at|near|of|from|to|outside|around))[^\\p{L}\\p{N}])(?!In |At |Near |From |Outside )(${FULL_NAME})(?:,|,? (?:who )?is) (?:now )?(?:an? |the )$`,
  'u',
)
/** "43-year-old Ann Other" */
const BEHIND = new RegExp(`^-old (${FULL_NAME})`, 'u')
/** "43-year-old Dover engineer Ann Other" */
const BEHIND_NOUN = new RegExp(`^-old (?:[\\p{L}'’-]+ ){0,3}(\\p{Ll}+) (${FULL_NAME})`, 'u')
/** "her 43-year-old boyfriend, Ann Other," */
const BEHIND_COMMA = new RegExp(`^-old (?:[\\p{L}'’-]+ ){0,3}\\p{Ll}+, (${FULL_NAME})(?=[,.;)]|$)`, 'u')

/**
 * Returns the name beside an age by capitals alone, from the words before and behind the number; null for none. `isAge` tells
 * that nothing but an age can be meant, so that a verb may stand between: "Ann Other is 43".
 */
export function nameBesideAge(before: string, after: string, isAge: boolean): string | null {
  if (after.startsWith('-old')) {
    const named = BEFORE_NOUN.exec(before) ?? BEHIND.exec(after) ?? BEHIND_COMMA.exec(after)
    if (named) return named[1] as string
    const [, noun, name] = BEHIND_NOUN.exec(after) ?? []
    return noun !== undefined && personNouns().has(noun) ? (name as string) : null
  }
  if (/^, \p{Ll}/u.test(after)) {
    const named = BEFORE.exec(before)
    if (named) return named[1] as string
  }
  return isAge ? (BEFORE_VERB.exec(before)?.[1] ?? null) : null
}
