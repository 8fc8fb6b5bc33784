import { addDays, daysBetween } from '../base/calendar.ts'
import { stemOf } from '../english/forms/stem.ts'
import { STOP_WORDS } from '../english/words/function-words.ts'
import type { Period } from '../model/index.ts'

const WORD = /\p{L}[\p{L}\p{M}]+/gu

/**
 * Returns the search terms of a sentence: the stems of its words, after irregular forms are replaced by their base
 * forms.
 */
export function termsIn(text: string): Set<string> {
  const terms = new Set<string>()
  for (const word of text.toLowerCase().match(WORD) ?? []) if (!STOP_WORDS.has(word)) terms.add(stemOf(word))
  return terms
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
