import { isWithoutCapitals } from '../../../base/without-capitals.ts'
import { CAPITAL_LABELS, COUNTED_OFF, COUNTING_OFF, DOTTED_LABELS, LABELS } from '../../data/not-quantities.ts'
import type { Draft } from '../../draft.ts'
import { isPlural } from '../../shape.ts'
import { isLetter, isSpace, opensSentence, type Word, wordAfter, wordBefore } from '../../words.ts'
import { endOf } from './figures.ts'

/** What follows a number that is a quantity even after a label: "Tesla 5%", "group 10 million". */
const COUNTED =
  /\.\d|(?:\s?%|[- ]?(?:per ?cent|percent|points?|million|billion|people|jobs|years?|miles|months|weeks|days|hours|minutes|km|m|pc|pct)(?![a-z]))/iy

/** Returns the word before the number, past "." "#" and "-", without its possessive ending; null if there is none. */
function labelBefore(text: string, start: number): Word | null {
  const before = wordBefore(text, start)
  const word = before && /^[.#-]$/.test(before.text) ? wordBefore(text, before.start) : before
  if (!word || start - word.end > 3 || !isLetter(word.text.charCodeAt(0))) return null
  return { ...word, text: word.text.replace(/['’]s$/, '') }
}

/** Tells whether the words before a noun show that its number counts it off: "on day 167". */
function isCountedOff(label: Word, text: string): boolean {
  return opensSentence(text, label.start) || COUNTING_OFF.has(wordBefore(text, label.start)?.lower ?? '')
}

/** Tells whether a number is an American post code: "PA 23456", "90049 ZIP". */
const isPostCode = ({ start, numeral }: Draft, label: Word | null, text: string): boolean =>
  /^\d{5}$/.test(text.slice(start, numeral.end)) &&
  (/^[A-Z]{2}$/.test(label?.text ?? '') || wordAfter(text, numeral.end)?.text === 'ZIP')

/** Tells whether "Group of" stands before a number as a name: "the Group of 20", not "A Group of 20 Pupils". */
export function isGroup(label: Word | null, text: string): boolean {
  const group = label?.lower === 'of' ? wordBefore(text, label.start) : null
  return group?.text === 'Group' && wordBefore(text, group.start)?.lower !== 'a'
}

const ONE_OF_MANY = /^(?:a|an|the|this|that|each|every|per|one|another|his|her|their|its|our|first|last|next)$/
/** Tells whether a label that usually has a capital stands before the number in a text without any: "won game 5 of the finals". */
function isSmallLabel({ start, numeral: { end, value, grain } }: Draft, label: Word, text: string): boolean {
  const capital = label.lower.charAt(0).toUpperCase() + label.lower.slice(1)
  if (
    !isSpace(text.charCodeAt(label.end)) ||
    !CAPITAL_LABELS.has(capital) ||
    value > MOST ||
    grain < 1 ||
    !isWithoutCapitals(text, start, end)
  )
    return false
  const [before, after] = [wordBefore(text, label.start), wordAfter(text, end)]
  return !ONE_OF_MANY.test(before?.lower ?? '') && !(after?.start === end + 1 && isPlural(after.lower))
}
/** Labels go no higher. */
const MOST = 999

/** Tells whether a number is a label: "Section 427", "chapter 4", "No. 10". */
export function isLabel(draft: Draft, text: string): boolean {
  const label = labelBefore(text, draft.start)
  if (isPostCode(draft, label, text)) return true
  if (!label) return false
  if (isGroup(label, text)) return true
  if (text[label.end] === '.') return DOTTED_LABELS.has(label.lower)
  if (draft.numeral.value < 0 && label.lower === 'the') return true
  if (endOf(COUNTED, text, draft.numeral.end) > 0) return false
  if (isSmallLabel(draft, label, text)) return true
  if (COUNTED_OFF.has(label.lower)) return isCountedOff(label, text)
  if (label.lower === 'number' && isNumbering(draft, label, text)) return false
  if (LABELS.has(label.lower)) return true
  return CAPITAL_LABELS.has(label.text) && isSpace(text.charCodeAt(label.end))
}

/** Tells whether "number" is a verb: "the dead now number 61", "the refugees number 900,000". */
function isNumbering({ numeral }: Draft, label: Word, text: string): boolean {
  const subject = wordBefore(text, label.start)?.lower ?? ''
  return NUMBERING.test(subject) || (isPlural(subject) && numeral.value > MOST)
}
const NUMBERING =
  /^(?:now|currently|already|they|we|dead|injured|wounded|missing|displaced|homeless|hungry|may|might|could|will)$/

/** What stands between labels that share their word: "sections 5 and 7", "787-9". */
export const NEXT_LABEL = /^(?:,? (?:and|or|to|&) |, |[-–/])$/i
