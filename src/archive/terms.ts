import { addDays, daysBetween } from '../base/calendar.ts'
import { stemOf } from '../english/forms/stem.ts'
import { STOP_WORDS } from '../english/words/function-words.ts'
import type { Period } from '../model/index.ts'

const WORD = /\p{L}[\p{L}\p{M}]+/gu

/** What a sentence can be found by: the stems of its words, irregular forms taken back to what they are forms of first. */
export function termsIn(text: string): Set<string> {
  const terms = new Set<string>()
  for (const word of text.toLowerCase().match(WORD) ?? []) if (!STOP_WORDS.has(word)) terms.add(stemOf(word))
  return terms
}

/** A period this long or shorter is found by each of its days, a longer one only as a whole. */
const DAYS = 8

/** What a period can be found by; two that may speak of the same days share a term. */
export function termsOfPeriod({ from, to }: Period): string[] {
  const length = daysBetween(from, to) + 1
  if (length > DAYS) return [`x${digits(from)}${digits(to)}`]
  return Array.from({ length }, (_, i) => `d${digits(addDays(from, i))}`)
}

const digits = (day: string): string => day.replaceAll('-', '')
