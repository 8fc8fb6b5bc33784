import { MONTH_NUMBERS } from '../../../english/words/calendar.ts'
import type { Draft } from '../../draft.ts'
import { isPast, isPlural, isSmallWord } from '../../shape.ts'
import { isCapital, type Word, wordAfter, wordBefore } from '../../words.ts'
import { isRunning } from './running.ts'

const HIGHEST = 99_999
const MAX_WORDS = 6
const SECOND_NUMBER = /^[-–]\d{1,5}/
const ORDINAL = /^(?:\d+|st|nd|rd|th)$/
const PLURAL = /[^s'’]s$/

const isNoName = ({ lower }: Word): boolean =>
  isSmallWord(lower) || MONTH_NUMBERS.has(lower) || /^(?:bce?|ad|gmt|[ap]m)$|day$/.test(lower)

/** The capitalised words behind a number, "El Brillo Way", "E 71st St", and what stands behind them. */
function nameBehind(text: string, from: number): { name: Word[]; next: Word | null } {
  const name: Word[] = []
  let word = wordAfter(text, from)
  let end = from
  while (word && name.length < MAX_WORDS) {
    const isNext = text.slice(end, word.start) === (ORDINAL.test(word.text) && !/^\d/.test(word.text) ? '' : ' ')
    if (!isNext || !((isCapital(word.text) && !isNoName(word)) || ORDINAL.test(word.text))) break
    name.push(word)
    end = word.end
    word = wordAfter(text, end)
  }
  return { name, next: word }
}

/** Tells whether the word is a verb by its shape, with no plural behind it: "gave", "closed". */
const isVerb = (word: Word, text: string): boolean =>
  isPast(word.lower) && !isPlural(wordAfter(text, word.end)?.lower ?? '')

/** Tells whether a noun follows that the number counts and the name describes: "12 Red Cross nurses". */
const countsNoun = (next: Word | null, text: string): boolean =>
  next !== null && /^[\p{Ll}-]/u.test(next.text) && !isSmallWord(next.lower) && !isVerb(next, text)

/**
 * "358 El Brillo Way", "22 Ave Foch", "at 101 Bishopsgate": a number before a name of several words in the singular, or behind "at";
 * what is counted would stand in the plural. `wasHouse`: whether the number before was one.
 */
export function isHouse(draft: Draft, wasHouse: boolean, text: string): boolean {
  const { start, numeral, unit, money } = draft
  if (unit || money || numeral.scale > 1 || numeral.value > HIGHEST || numeral.value < 1 || numeral.grain < 1)
    return false
  const from = numeral.end + (SECOND_NUMBER.exec(text.slice(numeral.end, numeral.end + 6))?.[0].length ?? 0)
  const { name, next } = nameBehind(text, from)
  const last = name.at(-1)
  if (!last || ORDINAL.test(last.text)) return false
  if (name.length > 1 && STREET.test(last.text)) return !isPlural(next?.lower ?? '')
  if (countsNoun(next, text)) return false
  const before = wordBefore(text, start)
  const isAt = before?.lower === 'at'
  const isMany = PLURAL.test(last.text)
  if (name.length === 1) return isAt && !isMany && /^.\p{Ll}{3,}$/u.test(last.text) && isRunning(text, draft)
  if (isAt) return isRunning(text, draft)
  if (isMany) return false
  if (before?.lower === 'and') return wasHouse
  if (/^[,()]$/.test(before?.text ?? '') && next?.text === ',') return true
  return (
    (before === null || PLACED.test(before.lower) || MARK.test(before.text) || isPast(before.lower)) &&
    isRunning(text, draft)
  )
}

/** What the name of a street ends in. */
const STREET =
  /^(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Lane|Drive|Dr|Way|Court|Place|Square|Terrace|Crescent|Highway|Parkway|Pkwy|Rue|Strasse)$/

/** Prepositions behind which an address stands, besides "at"; "in 10 Big Ben" is none. */
const PLACED = /^(?:of|to|from|near|outside|behind)$/
/** What sets an address off in a list of them. */
const MARK = /^[,;:()]$/
