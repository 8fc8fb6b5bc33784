import { stemmer } from 'stemmer'
import { addDays, daysBetween } from '../base/calendar.ts'
import { IRREGULAR } from '../english/irregular.ts'
import type { Period } from '../model/index.ts'

const WORD = /\p{L}[\p{L}\p{M}]+/gu

/** Words that say nothing about the subject of a sentence. */
const EMPTY = new Set(
  'a an the this that these those and or but nor if of in on at to from for by with about over under more less than most least some any all both each no not as so be is are was were been being am has have had having do does did will would shall should can could may might must it its he she they we you his her their our your them him us me my who whom whose which what when where why how there here then also just only very up down out off into after before during since until between among through against per cent said says say'.split(
    ' ',
  ),
)

/**
 * Returns the search terms of a sentence: the stems of its words, after irregular forms are replaced by their base
 * forms.
 */
export function termsIn(text: string): Set<string> {
  const terms = new Set<string>()
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    const stem = stemOf(word)
    if (stem !== null) terms.add(stem)
  }
  return terms
}

const MEMO_LIMIT = 20_000
const memo = new Map<string, string | null>()

/** Returns the stem of a word; null for a stop word. */
function stemOf(word: string): string | null {
  const known = memo.get(word)
  if (known !== undefined) return known
  if (memo.size >= MEMO_LIMIT) memo.clear()
  const stem = EMPTY.has(word) ? null : stemmer(IRREGULAR.get(word)?.[0] ?? word)
  memo.set(word, stem)
  return stem
}

/** The longest period, in days, that is found by each of its days. A longer one is found only as a whole. */
const DAYS = 8

/** Returns the search terms of a period. Two periods that may share days share a term. */
export function termsOfPeriod({ from, to }: Period): string[] {
  const length = daysBetween(from, to) + 1
  if (length > DAYS) return [`x${digits(from)}${digits(to)}`]
  return Array.from({ length }, (_, i) => `d${digits(addDays(from, i))}`)
}

const digits = (day: string): string => day.replaceAll('-', '')
