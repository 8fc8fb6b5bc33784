import { looksPlural } from '../../../english/forms/plural.ts'
import { cardinalPattern } from '../../../english/words/numbers.ts'
import { AUXILIARIES, OF_PLACE_OR_TIME } from '../../data/grammar.ts'
import { NEVER_COUNTED } from '../../data/not-quantities.ts'
import type { Draft } from '../../draft.ts'
import { isSmallWord } from '../../shape.ts'
import { spellingAt } from '../../spelled-unit.ts'
import { symbolled } from '../../symbol-unit.ts'
import { isCapital, isDigit, isLetter, isSpace, wordAfter, wordBefore, wordsBefore } from '../../words.ts'
import { isRunning } from './running.ts'

/** The end of a quotation, behind which a raised figure stands: "…he said.”4 The". */
const FOOTNOTE = /[.,!?\p{L}][”’"]$/u
const COUNTS_NEXT = /^\] \p{Ll}/u
/** Tells whether the number points to a note: "It closed in May. [11]", "he said.”4 The"; not "[20] people". */
export function isReference({ start, end }: Draft, text: string): boolean {
  if (FOOTNOTE.test(text.slice(Math.max(0, start - 2), start)) && /^\d{1,3}$/.test(text.slice(start, end)))
    return /^(?:\s+\p{Lu}|\s*$)/u.test(text.slice(end, end + 3))
  return (
    text[start - 1] === '[' &&
    text[end] === ']' &&
    /^\d{1,3}$/.test(text.slice(start, end)) &&
    !COUNTS_NEXT.test(text.slice(end, end + 3))
  )
}

const LETTER_BEHIND = /^(?:\([a-z]\)|-[A-Z](?![\p{L}\d]))/u
const INITIALS_BEHIND = /^-(\p{Lu}{2,5})(?![\p{L}\d])/u
/** Tells whether the number is one name with the letters behind it: "401(k)", "501(c)(3)", "3-D", "4-H", "5-HTP". */
export function isLettered(draft: Draft, text: string): boolean {
  const { end } = draft.numeral
  if (LETTER_BEHIND.test(text.slice(end, end + 3))) return !describesNoun(text, end)
  const initials = INITIALS_BEHIND.exec(text.slice(end, end + 7))?.[1]
  return (
    initials !== undefined &&
    symbolled(initials) === null &&
    spellingAt(text, end + 1) === null &&
    isRunning(text, draft)
  )
}

const VOLTS_WATTS_LITRES = /^-[VWL] (?=\p{Ll}{3})/u
/** Tells whether the letter is a unit before what it describes: "a 60-W lamp", "the 2-L engine". */
const describesNoun = (text: string, end: number): boolean =>
  VOLTS_WATTS_LITRES.test(text.slice(end, end + 6)) && !isSmallWord(wordAfter(text, end + 3)?.lower ?? '')

const TWO_DIGITS = /^\d\d$/
/** Tells whether the number is the end of a year behind an apostrophe: "a '57 coupe", "the class of '68". */
export function isYearCutShort({ start, end }: Draft, text: string): boolean {
  if (!/['’‘]/.test(text[start - 1] ?? '') || !TWO_DIGITS.test(text.slice(start, end)) || /['’]/.test(text[end] ?? ''))
    return false
  if (isLetter(text.charCodeAt(start - 2)) || isDigit(text.charCodeAt(start - 2))) return false
  const [before, after] = [wordBefore(text, start - 1), wordAfter(text, end)]
  if (/^(?:an?|of|in|since|summer|winter|spring|autumn)$/.test(before?.lower ?? '')) return true
  if (before === null || after === null || !isCapital(after.text) || !isSpace(text.charCodeAt(end))) return false
  return !looksPlural(after.lower)
}

const RANKED = /^(?:ranked|ranks|seeded)$/
const ORDERED = /^(?:top|ranked|ranks|seeded)$/
/** Tells whether the number is a place in an order: "out of the top 50 in the world", "ranked 184 out of 205 countries"; not "the top 50 clubs". */
export function isPlaceInOrder({ start, end, unit, money }: Draft, text: string): boolean {
  if (!ORDERED.test(wordBefore(text, start)?.lower ?? '')) return false
  const [before = '', second = '', third = ''] = wordsBefore(text, start, 3).map(({ lower }) => lower)
  const place = second === 'the' || second === 'their' ? third : second
  const isAmong = before === 'top' && (OF_PLACE_OR_TIME.has(place) || place === 'of' || place === 'in')
  if (unit || money || !(isAmong || RANKED.test(before))) return false
  const after = wordAfter(text, end)
  return after === null || !/^[\p{L}%-]/u.test(after.text) || NEVER_COUNTED.has(after.lower)
}

const SHIRT_BEHIND = /^ [-–] \p{Lu}\p{L}/u
const SHIRT_BEFORE = /(?:^|[,;:(]|\n) ?$/
/** Tells whether the number is that of a player in a list of a team: "3 - Omar Srour, 4 - Rami Abbas". */
export const isShirt = ({ start, end }: Draft, text: string): boolean =>
  SHIRT_BEHIND.test(text.slice(end, end + 5)) &&
  SHIRT_BEFORE.test(text.slice(Math.max(0, start - 2), start)) &&
  /^\d{1,2}$/.test(text.slice(start, end))

/** Tells whether the number stands for houses of a street: "the 6300 block of Slide Road". */
const BLOCK = /^[ \u00a0]block of /i
export const isBlock = ({ end }: Draft, text: string): boolean => BLOCK.test(text.slice(end, end + 10))

/** Numbers of emergency and help lines, which are called and not counted. */
const DIALLED = new Set(['911', '999', '112', '988', '111', '311', '411'])
const LINE =
  /^(?:calls?|callers?|calling|dispatch|dispatchers?|operators?|center|centre|systems?|services?|recordings?|tapes?|lines?|audio|responders?|hang-ups?|emergency|phone|text|outages?)$/
const DIALLING =
  /^(?:call|calls|called|calling|dial|dials|dialled|dialed|dialing|dialling|phone|phoned|phoning|ring|rang|texted|via)$/
/** Tells whether the number is that of an emergency line: "called 911", "a 911 call"; not "911 homes". */
export function isEmergencyLine({ start, end }: Draft, text: string): boolean {
  if (!DIALLED.has(text.slice(start, end))) return false
  const after = wordAfter(text, end)
  return (
    DIALLING.test(wordBefore(text, start)?.lower ?? '') ||
    LINE.test(after?.lower ?? '') ||
    (text.slice(start, end) === '911' && (after === null || !isLetter(after.text.charCodeAt(0))))
  )
}

const ROAD_BEFORE = /(?:^|[^\p{L}.])(?:U\.S\.|US) $/u
const DIRECTION = /^(?:north|south|east|west|northbound|southbound|eastbound|westbound)$/
/** Tells whether the number is that of an American road: "near U.S. 285 and", "on US 68."; not "two US 10 dollar notes". */
export function isRoad({ start, end }: Draft, text: string): boolean {
  if (!ROAD_BEFORE.test(text.slice(Math.max(0, start - 6), start)) || !/^\d{1,3}$/.test(text.slice(start, end)))
    return false
  const after = wordAfter(text, end)
  return (
    after === null ||
    !/^[\p{L}\d%-]/u.test(after.text) ||
    isSmallWord(after.lower) ||
    AUXILIARIES.has(after.lower) ||
    DIRECTION.test(after.lower)
  )
}

const WANTED = /^ Most Wanted(?!\p{L})/u
/** Tells whether the number is part of the name of a list: "the FBI's 10 Most Wanted". */
export const isWantedList = ({ end }: Draft, text: string): boolean => WANTED.test(text.slice(end, end + 14))

const ROUND_BEFORE = /(?:^|[^\p{L}])(?:(?:the|a) (?:last|final)|the round of|round of) $/iu
const ROUNDS = new Set([2, 4, 8, 16, 32, 64])
/** Tells whether the number names a round of a contest: "reached the last 16", "in the round of 32"; not "the last 16 games". */
export function isRound({ start, end, unit, numeral: { value } }: Draft, text: string): boolean {
  if (unit || !ROUNDS.has(value) || !ROUND_BEFORE.test(text.slice(Math.max(0, start - 14), start))) return false
  const after = wordAfter(text, end)
  return after === null || !/^[\p{L}\d%-]/u.test(after.text) || isSmallWord(after.lower)
}

const WORD_BEHIND = new RegExp(`^-(?:${cardinalPattern(1, 90)})(?!\\p{L})`, 'iu')
const AND_BEFORE = /\p{L}-\d{1,3}(?:,? (?:and|or|to) |, )$/u
/** Tells whether a hyphen ties the number into a name: "the 7-Eleven shop", the "-3" of "the Jason-2 and -3 missions". */
export function isTied({ start, end }: Draft, text: string): boolean {
  const behind = WORD_BEHIND.exec(text.slice(end, end + 12))?.[0]
  if (behind && isCapital(behind.slice(1))) return true
  return text[start] === '-' && AND_BEFORE.test(text.slice(Math.max(0, start - 16), start))
}

const PART_OF_DAY = /^ in the (?:morning|afternoon|evening)(?!\p{L})/iu
const BEGINS =
  /(?:^|[^\p{L}])(?:scheduled|starts?|starting|begins?|beginning|opens?|opening|closes?|closing|leaves?|arrives?|kicks? off|due|set)(?: to (?:start|begin|open|leave|arrive|close))? (?:at|until) $/iu
const HOURS = 12
/** Tells whether the number is an hour: "leave at 4 in the morning", "a game scheduled at 4 against Rice"; not "opens at 4 shops". */
export function isBareHour({ start, end, unit, numeral: { value } }: Draft, text: string): boolean {
  if (unit || value < 1 || value > HOURS || !/^\d{1,2}$/.test(text.slice(start, end))) return false
  if (PART_OF_DAY.test(text.slice(end, end + 18))) return true
  const after = wordAfter(text, end)
  const closes = after === null || !/^[\p{L}\d%$£€-]/u.test(after.text) || isSmallWord(after.lower)
  return closes && !/^, \d/.test(text.slice(end, end + 3)) && BEGINS.test(text.slice(Math.max(0, start - 30), start))
}
