import { COUNTING_PREFIXES, LABELS } from '../../data/not-quantities.ts'
import type { Draft, Refiner } from '../../draft.ts'
import { isSmallWord } from '../../shape.ts'
import { isCapital, isDigit, isLetter, type Word, wordBefore } from '../../words.ts'
import { chainEnd, isBand, isHour, isInLink, isJoined, isRank, isTime } from './figures.ts'
import { isItem } from './items.ts'
import { isGroup, isLabel, NEXT_LABEL } from './labels.ts'
import {
  isBareHour,
  isBlock,
  isEmergencyLine,
  isLettered,
  isPlaceInOrder,
  isReference,
  isRoad,
  isRound,
  isShirt,
  isTied,
  isWantedList,
  isYearCutShort,
} from './marks.ts'

/** What a number in figures may be that counts nothing: a rank, a time, an item, a part of a code or link. */
const COUNTS_NOTHING = [
  isRank,
  isJoined,
  isTime,
  isBand,
  isItem,
  isInLink,
  isReference,
  isLettered,
  isYearCutShort,
  isEmergencyLine,
  isShirt,
  isBlock,
  isPlaceInOrder,
  isRoad,
  isRound,
  isTied,
  isBareHour,
  isWantedList,
]
const countsNothing = (draft: Draft, text: string): boolean => COUNTS_NOTHING.some((is) => is(draft, text))

const isInFigures = ({ numeral, money }: Draft, text: string): boolean =>
  !money && (numeral.how === 'digits' || numeral.how === 'fraction') && isDigit(text.charCodeAt(numeral.end - 1))

/** "a par-four", "one-on-one": the end of a compound noun. */
const isHyphened = ({ start }: Draft, text: string): boolean =>
  text[start - 1] === '-' &&
  (isLetter(text.charCodeAt(start - 2)) || (isDigit(text.charCodeAt(start - 2)) && isCapital(text.charAt(start)))) &&
  !OUT_OF.test(wordBefore(text, start - 1)?.lower ?? '') &&
  !COUNTING_PREFIXES.has(wordBefore(text, start - 1)?.lower ?? '')
const OUT_OF = /^(?:in|of|every)$/

const OR_TWO = /(?:^|[^\p{L}])a (?:thing|trick|word|tip|lesson) or $/iu
/** "a thing or two": a few. */
const isIdiom = ({ start, numeral: { value } }: Draft, text: string): boolean =>
  value === 2 && OR_TWO.test(text.slice(Math.max(0, start - 14), start))

/** "chapter three", "the Group of Seven", "nine o'clock". */
function isNameInWords(draft: Draft, text: string): boolean {
  if (draft.numeral.how !== 'words') return false
  const before = wordBefore(text, draft.start)
  return (
    isHyphened(draft, text) ||
    isIdiom(draft, text) ||
    isPlaceInOrder(draft, text) ||
    LABELS.has(before?.lower ?? '') ||
    isGroup(before, text) ||
    isLastName(draft, before, text) ||
    isHour(draft, text)
  )
}

/** A number with thousands apart, which no label has: "Phase 4 and 470,000 others". */
const GROUPED = /\d,\d{3}/

/** Tells whether a scale with a capital is somebody's last name: "Charles Million". */
const isLastName = ({ start, numeral: { end } }: Draft, before: Word | null, text: string): boolean =>
  /^(?:Million|Billion|Hundred|Thousand)$/.test(text.slice(start, end)) &&
  before !== null &&
  /^\p{Lu}\p{Ll}+$/u.test(before.text) &&
  !isSmallWord(before.lower) &&
  before.end + 1 === start &&
  /^ \p{Ll}|^[,.]/u.test(text.slice(end, end + 2))

/** A rating or goals behind a player's name: "Herrera (4)". */
const isRated = ({ start, numeral: { end, value, grain } }: Draft, text: string): boolean =>
  value <= 10 &&
  grain === 1 &&
  text[start - 1] === '(' &&
  text[end] === ')' &&
  text[start - 2] === ' ' &&
  /^\p{Lu}\p{Ll}+$/u.test(wordBefore(text, start - 1)?.text ?? '')

/** Drops numbers that name, order or address: models, labels, ordinals, times of day, versions, telephones. */
export const codes: Refiner = (drafts, text) => {
  const kept: Draft[] = []
  let covered = 0
  let labelEnd = -1
  for (const draft of drafts) {
    if (draft.start < covered) continue
    const figures = isInFigures(draft, text)
    const nextLabel =
      labelEnd >= 0 &&
      NEXT_LABEL.test(text.slice(labelEnd, draft.start)) &&
      !GROUPED.test(text.slice(draft.start, draft.end))
    const label = figures && (nextLabel || isLabel(draft, text))
    labelEnd = label ? draft.end : -1
    covered = figures ? chainEnd(draft, text) : -1
    const dropped = figures
      ? label || covered > 0 || countsNothing(draft, text) || isRated(draft, text)
      : isNameInWords(draft, text)
    if (!dropped) kept.push(draft)
  }
  return kept
}
