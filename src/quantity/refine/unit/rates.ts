import { NEVER_COUNTED } from '../../data/not-quantities.ts'
import { RATE_STOPS } from '../../data/rates.ts'
import { type Draft, each } from '../../draft.ts'
import { isLetter, type Word, wordAfter } from '../../words.ts'
import { adverbial, isCompared, LINKS, perNoun, perUnit, type Rate, rateAt, TIMES } from './rate-at.ts'
import { unitRate } from './unit-rate.ts'

const NOUN_WORDS = 4

/** Tells whether a time is an amount and not a rate: "missed a month of school". */
const isAmount = (time: Word, text: string): boolean =>
  TIMES.has(time.lower) && wordAfter(text, time.end)?.lower === 'of'

/** Tells whether "second" is an ordinal: "out for 13 attempting a second run". */
const isOrdinal = (time: Word, text: string): boolean =>
  time.lower === 'second' &&
  /^ \p{Ll}/u.test(text.slice(time.end, time.end + 2)) &&
  !NEVER_COUNTED.has(wordAfter(text, time.end)?.lower ?? '')

/** Returns the rate after the thing counted: "500 lorries a day", "40 deaths per 100,000 people"; null if there is none. */
function rateBehindNoun(text: string, at: number): Rate | null {
  let word = wordAfter(text, at)
  for (let i = 0; word && i <= NOUN_WORDS; i++) {
    if (i > 0 && LINKS.has(word.lower)) {
      const time = wordAfter(text, word.end)
      if (!time || isOrdinal(time, text) || isCompared(time, text) || isAmount(time, text)) return null
      if (word.lower === 'per') return perUnit(text, word, time) ?? perNoun(text, word, time)
      return TIMES.has(time.lower) ? { per: time.lower, end: time.end } : null
    }
    const adverb = i > 0 ? adverbial(text, word) : null
    if (adverb) return adverb
    const isSubscript = /^[2₂]$/.test(word.text) && isLetter(text.charCodeAt(word.start - 1))
    if (RATE_STOPS.has(word.lower) || !(isSubscript || /^[\p{L}-]/u.test(word.text))) return null
    word = wordAfter(text, word.end)
  }
  return null
}

const FOR_EVERY = /^(?: \p{Ll}[\p{L}-]*){1,3} (?:for|to|in) every $/u
/** Returns what each of the left number stands for: "100 residents" in "121 firearms for every 100 residents". */
function forEvery(draft: Draft, next: Draft | undefined, text: string): string | null {
  if (!next || next.start - draft.end > 60 || text.slice(next.start - 7, next.start) !== ' every ') return null
  if (draft.numeral.how === 'fraction' || !FOR_EVERY.test(text.slice(draft.end, next.start))) return null
  const noun = wordAfter(text, next.end)
  if (next.unit) return text.slice(next.start, next.end)
  return noun && /^\p{L}/u.test(noun.text) && !NEVER_COUNTED.has(noun.lower) ? text.slice(next.start, noun.end) : null
}

const BRACKETED = /^ \([^()\n]{1,30}\)/
/** Returns the rate after a conversion in brackets: "C$6 (US$4.46) per share"; null if there is none. */
const behindBracket = (text: string, at: number): Rate | null => {
  const skipped = text[at + 1] === '(' ? BRACKETED.exec(text.slice(at, at + 34))?.[0] : undefined
  return skipped ? rateAt(text, at + skipped.length) : null
}

/** Returns a period that is said twice as one: "a year each year". Seconds per second are a rate of their own. */
const saidOnce = (per: string | null): string | null =>
  per?.replace(/^(minute|hour|day|week|month|year) per \1$/, '$1') ?? null

/** Reads rates: "$52 a barrel", "325,000 barrels per day", "12-cent-a-share", "500 lorries a day", "12 per 100,000". */
export const rates = (drafts: Draft[], text: string): Draft[] => {
  let covered = 0
  let at = 0
  /** A conversion in brackets, and the rate behind them, which is its own too: "0.07 inches (0.18 centimeters) per year". */
  let spread: { to: Draft; per: string } | null = null
  return each((draft) => {
    const next = drafts[++at]
    if (draft.start < covered) return null
    if (spread?.to === draft && draft.unit) {
      draft.per = spread.per
      draft.unit = `${draft.unit} per ${spread.per}`
      return draft
    }
    const rate = draft.unit ? unitRate(draft, text) : rateAt(text, draft.end)
    const far = rate || !draft.unit ? null : behindBracket(text, draft.end)
    const behind =
      rate || (draft.unit && text.slice(draft.end, draft.end + 4).toLowerCase() !== ' of ')
        ? null
        : rateBehindNoun(text, draft.end)
    draft.per = saidOnce((rate ?? far ?? behind)?.per ?? forEvery(draft, next, text))
    if (draft.unit && draft.per)
      draft.unit = `${draft.unit} per ${draft.per}`.replace(/ per second per second$/, ' per second squared')
    if (rate && draft.unit) draft.end = rate.end
    if (far && next?.unit && text[next.opens - 1] === '(') spread = { to: next, per: far.per }
    covered = (rate ?? behind)?.end ?? covered
    return draft
  })(drafts, text)
}
