import { COINS, CURRENCIES, isSureCode } from '../../data/currencies.ts'
import { NEVER_COUNTED } from '../../data/not-quantities.ts'
import { type Draft, each, rescaled } from '../../draft.ts'
import { isDigit, isLetter, isSpace, opensSentence, wordAfter, wordBefore } from '../../words.ts'
import { isRunning } from '../no-quantity/running.ts'
import { withCutOff, withMinus } from './amounts.ts'
import { isPaid } from './paid.ts'

interface Sign {
  written: string
  unit: string
  /** What it multiplies the number by: a million for a code with an M before it ("MUSD 30"), otherwise 1. */
  scale: number
  /** Whether it is money only before a number with a scale or groups. */
  doubtful: boolean
  /** Whether it is money only with a blank before the number too. */
  apart?: true
}

/** Signs that some write small: "nt$", "rs.", "rmb". */
const SMALLER = /^(?:\p{L}{1,3}\$|Rs\.?|RMB|RM|Ksh|KSh|Rp\.?|Tk)$/u

/** Signs that stand small in text that was cut apart into words: "c $ 1.34", "nz $ 15". */
const CUT_APART = /^(?:C|AU|NZ|SG|NT|TW|Cdn|Mex) \$$/

/** Signs and codes before a number: "$", "US$", "US $", "$US", "USD", "usd$", "MUSD", "Rs.". */
const signs: readonly Sign[] = CURRENCIES.flatMap(({ unit, code, signs = [], doubtfulSigns = [] }) => {
  const sign = (written: string): Sign => ({ written, unit, scale: 1, doubtful: false })
  const plain = signs.map(sign)
  const doubtful = doubtfulSigns.map((written) => ({ ...sign(written), doubtful: true }))
  const spaced = signs
    .filter((s) => /^[A-Za-z.]{1,4}[$£€]$/.test(s) && !/^[a-z][$]$/.test(s))
    .map((s) => sign(`${s.slice(0, -1)} ${s.at(-1)}`))
  const apart = spaced
    .filter(({ written }) => CUT_APART.test(written))
    .map((s): Sign => ({ ...s, written: s.written.toLowerCase(), apart: true }))
  const reversed = signs.filter((s) => /^[$][A-Z]+$/.test(s)).map((s) => sign(`$ ${s.slice(1)}`))
  const coded = isSureCode(code) ? [code, `${code}$`, `${code} $`, `${code.toLowerCase()}$`].map(sign) : []
  const lower = [...signs.filter((s) => SMALLER.test(s)), ...(isSureCode(code) ? [code] : [])].map((s) => ({
    ...sign(s.toLowerCase()),
    doubtful: !/^Rs|\$$/.test(s),
  }))
  const millions = isSureCode(code) ? [{ ...sign(`M${code}`), scale: 1e6 }] : []
  const small = signs.filter((s) => /^[$][A-Z]+$/.test(s)).map((s) => sign(s.toLowerCase()))
  return [...plain, ...small, ...doubtful, ...spaced, ...apart, ...reversed, ...coded, ...lower, ...millions]
})

/** The most characters of a sign by which it is found. */
const TAIL = 2
/** Signs by their last characters, the longest first. */
const byTail = Map.groupBy(
  [...signs].sort((a, b) => b.written.length - a.written.length),
  ({ written }) => written.slice(-TAIL),
)

/** An Australian sign that may be an article: "A $5 million plan". */
const ARTICLE_TOO = 'A $'

/** Tells whether the "A" of "A $" is an article: at the start of a sentence, and in a headline with capitals throughout. */
const isArticle = (text: string, start: number, end: number): boolean =>
  opensSentence(text, start) || !isRunning(text, { start, end })

/**
 * Returns the sign of money that ends at `at`, and the offset of its start; null if there is none. `isApart` tells whether a blank
 * stands between it and the number.
 */
function signBefore(text: string, at: number, isApart: boolean): (Sign & { start: number }) | null {
  const signs = byTail.get(text.slice(at - TAIL, at))
  return signOf(signs, text, at, isApart) ?? signOf(byTail.get(text[at - 1] ?? ''), text, at, isApart)
}

function signOf(
  signs: readonly Sign[] | undefined,
  text: string,
  at: number,
  isApart: boolean,
): (Sign & { start: number }) | null {
  if (!signs) return null
  for (const sign of signs) {
    const start = at - sign.written.length
    if (start < 0 || !text.startsWith(sign.written, start)) continue
    const outer = text.charCodeAt(start - 1)
    if (isLetter(sign.written.charCodeAt(0)) && (isLetter(outer) || isDigit(outer))) continue
    if (sign.apart && !isApart) continue
    if (sign.written === ARTICLE_TOO && isArticle(text, start, at)) continue
    return { ...sign, start }
  }
  return null
}

/** Currencies and coins by each of their spellings. */
const byWord = new Map(
  [...CURRENCIES, ...COINS].flatMap(({ unit, words }) => words.map((word) => [word, unit] as const)),
)
const LARGE = 10_000

/** Returns a currency in words before a large number that counts nothing: "rupees 500 crore", "yen 50,000". */
function moneyWordBefore({ start, end, numeral }: Draft, text: string): { unit: string; start: number } | null {
  if (numeral.how !== 'digits' || numeral.value < LARGE) return null
  const word = wordBefore(text, start)
  const unit = byWord.get(word?.lower ?? '')
  if (!word || !unit || word.end !== start - 1) return null
  const before = wordBefore(text, word.start)
  if (before && (isDigit(before.text.charCodeAt(0)) || /illion$|^(?:the|a|of|in)$/.test(before.lower))) return null
  const after = wordAfter(text, end)
  const counts =
    after !== null && after.start === end + 1 && isLetter(after.text.charCodeAt(0)) && !NEVER_COUNTED.has(after.lower)
  return counts ? null : { unit, start: word.start }
}

/** Tells whether a number has a scale, groups or cents, as in "R300 million", "R1,200", "R9.99" and "R5bn" but not "R8". */
const isAmount = ({ start, end, numeral }: Draft, text: string): boolean =>
  numeral.scale > 1 ||
  text.slice(start, end).includes(',') ||
  /\d\.\d\d$/.test(text.slice(start, end)) ||
  /^ ?(?:bn|mn?|tn|k)(?![\p{L}\d])/u.test(text.slice(end, end + 4)) ||
  /^ \.\d{1,2} ?(?:bn|mn?|million|billion)(?!\p{L})/u.test(text.slice(end, end + 12))

function setMoney(draft: Draft, { unit, start }: { unit: string; start: number }): Draft {
  draft.unit = unit
  draft.money = true
  draft.start = start
  draft.opens = start
  return draft
}

/** Signs of more than one letter may stand a space away: "COP 300 million", but not "R 300". */
const CODE = 2

/** Tells whether a sign that begins names too is money here: "R300 million", "it cost R50". */
const isSureBefore = (draft: Draft, { start, written }: Sign & { start: number }, at: number, text: string): boolean =>
  at === draft.start || written.length >= CODE
    ? isAmount(draft, text) || isPaid(text, start)
    : draft.numeral.value >= LARGE / 10 && isPaid(text, start)

/** A sign that stands behind another number belongs to that one: "10 $ 30 cents". */
const BEHIND_NUMBER = /(?:^|[^\s$£€\d.,] ?)\d[\d.,]{0,15} ?$/

/** Reads the sign or code of money before a number: "$5", "US $ 10", "AUD1.5m", "MUSD 30", "rupees 500 crore". */
export const money = each((draft, text) => {
  if (draft.numeral.how === 'vague' || draft.numeral.how === 'fold') return draft
  const before = draft.start - 1
  const at = isSpace(text.charCodeAt(before)) && text[before] !== '\n' ? before : draft.start
  const sign = signBefore(text, at, at !== draft.start)
  if (!sign || (at !== draft.start && BEHIND_NUMBER.test(text.slice(Math.max(0, sign.start - 24), sign.start)))) {
    const worded = moneyWordBefore(draft, text)
    return worded ? setMoney(draft, worded) : draft
  }
  if (sign.doubtful && !isSureBefore(draft, sign, at, text)) return draft
  if (draft.numeral.how === 'words' && isLetter(sign.written.charCodeAt(0))) return draft
  setMoney(draft, sign)
  withCutOff(draft, text)
  withMinus(draft, text)
  return sign.scale === 1 ? draft : rescaled(draft, sign.scale, draft.end)
})
