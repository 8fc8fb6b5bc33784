import { meaningOf } from '../../english/forms/synonyms.ts'
import { changeWords } from '../../english/words/changes.ts'
import { cardinalPattern } from '../../english/words/numbers.ts'
import type { Dating } from './datings.ts'
import { deedOf } from './deed.ts'
import { lackEachOther } from './slipped-date.ts'

/**
 * Tells whether the sentences of two dates tell of two people, of two deeds, or of something that happens often: "John Marsh
 * Jr.", "in Vienna" and "in Berlin", "joined" and "left", "cut" and "raised", "killed two" and "killed nine", "first" and "last", "Protests in Minsk".
 */
export const tellOfTwo = (a: Dating, b: Dating): boolean =>
  (hasOwnPlace(a, b) && hasOwnPlace(b, a)) ||
  (lackEachOther(a, b) && sharedWords(a, b) < WORDS_OF_ONE_DEED) ||
  wordsIn(a, NAMESAKE) !== wordsIn(b, NAMESAKE) ||
  (wordsIn(a, PLACE_IN_ROW) !== wordsIn(b, PLACE_IN_ROW) && [a, b].every((one) => wordsIn(one, PLACE_IN_ROW) !== '')) ||
  [a, b].some(({ sentence }) => OFTEN.test(sentence.text)) ||
  [a, b].every(({ sentence }) => AGAIN.test(sentence.text)) ||
  areOpposite(a, b) ||
  (countsMore(a, b) && countsMore(b, a))

/** Words for what is held again and again: "the meeting of 27 September". */
const AGAIN = /\b(?:meetings?|met|sessions?|hearings?|games?|match(?:es)?|talks|debates?|races?)\b/i

const meaningsOf = (words: Iterable<string>): ReadonlySet<string> => new Set([...words].map(meaningOf))
const COUNT = new RegExp(`\\b(?:${cardinalPattern(2, 20)})\\b`, 'gi')

/** Tells whether a sentence has a number in words that the other one lacks: "killed two", "killed nine". */
const countsMore = ({ sentence: { text: one } }: Dating, { sentence: { text: other } }: Dating): boolean =>
  (one.match(COUNT) ?? []).some((word) => !new RegExp(`\\b${word}\\b`, 'i').test(other))

const UP = meaningsOf(changeWords('raises'))
const DOWN = meaningsOf(changeWords('lowers'))

/** Tells whether one deed raises what the other sentence lowers: "cut its rate", "raised its rate". */
const areOpposite = (a: Dating, b: Dating): boolean => turns(a, b) || turns(b, a)

function turns(a: Dating, b: Dating): boolean {
  const deed = deedOf(a) ?? ''
  const others = UP.has(deed) ? DOWN : DOWN.has(deed) ? UP : null
  return others !== null && [...b.words.keys()].some((word) => others.has(word))
}

/** Words that two sentences share if their verbs may be two names of one deed: "convicted of tax evasion", "found guilty of tax evasion". */
const WORDS_OF_ONE_DEED = 5

const sharedWords = ({ words: one }: Dating, { words: other }: Dating): number =>
  [...one.keys()].filter((word) => other.has(word)).length

/** What tells people of one name apart. */
const NAMESAKE = /\b(?:[JS]r|II+|IV)\b/g
const PLACE_IN_ROW = /\b(?:first|last|final|latest)\b/g
/** Several of a kind open a sentence: "Protests in Minsk". */
const OFTEN = /^\p{Lu}\p{Ll}+s (?:in|at|near) /u

const wordsIn = ({ sentence: { text } }: Dating, words: RegExp): string => (text.match(words) ?? []).join(' ')

/** Tells whether a sentence has a name behind a preposition that the other one lacks, and so may be about another event: "played against Turkey". */
export const hasOwnPlace = ({ sentence, date }: Dating, { sentence: other }: Dating): boolean =>
  [...sentence.text.replace(date.text, ' ').matchAll(PLACE)].some(([, name]) => !other.text.includes(name as string))

const PLACE = /\b(?:against|at|by|for|from|in|of|on|to|with) (?:the )?(\p{Lu}[\p{L}\p{N}-]+)/gu
