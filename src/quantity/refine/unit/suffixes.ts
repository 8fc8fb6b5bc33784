import { baseForms } from '../../../english/forms/base-forms.ts'
import { looksPlural } from '../../../english/forms/plural.ts'
import { changeWords } from '../../../english/words/changes.ts'
import { DOUBTFUL_SUFFIXES, SUFFIXES } from '../../../english/words/numbers.ts'
import { DETERMINERS } from '../../data/grammar.ts'
import {
  NAMES_IN_FIGURES,
  NAMES_OR_COUNTS,
  NEVER_COUNTED,
  RACE_WORDS,
  SIZES_AND_DIRECTIONS,
} from '../../data/not-quantities.ts'
import { type Draft, each, rescaled } from '../../draft.ts'
import { joinsMeasure } from '../../joined-measures.ts'
import { isPlural, isSmallWord } from '../../shape.ts'
import { spellingAt } from '../../spelled-unit.ts'
import { symbolled } from '../../symbol-unit.ts'
import { isLetter, isSpace, wordAfter, wordBefore, wordsAfter, wordsBefore } from '../../words.ts'

const LETTERS = /[A-Za-z]+(?![\p{L}⊕☉⊙²³])/uy

const STRONG = /^-strong(?!\p{L})/u
/** Verbs in the plural, before which "m" means millions: "some 20m are at risk". */
const PLURAL_VERBS = new Set(['are', 'were', 'have'])
/** Words before the number that make it a distance despite such a verb: "the first 20m were easy". */
const SINGLED_OUT = new Set(['the', 'first', 'last', 'final', 'next', 'opening'])
/** Nouns for amounts of money or numbers of people: "profits of 4m". */
const AMOUNTS =
  /^(?:profits?|loss|losses|sales?|revenues?|debts?|turnover|costs?|earnings|deficit|budget|fund|grant|loan|deal|donation|investment|payout|population|audience|readership|turnout|crowd)$/
/** Nouns for changes of amounts: "a 1.6m barrel decline". */
const CHANGES = changeWords('increase', 'decrease')
/** Verbs with money or people as their object: "the show drew 1.2m". */
const DREW =
  /^(?:drew|draws|attracted|attracts|earned|earns|raised|raises|netted|pocketed|cost|costs|paid|pays|sold|sells)$/
/** Tells whether the words around "5m" make it five million without a noun after it. */
function isMillions({ start }: Draft, text: string, end: number): boolean {
  if (STRONG.test(text.slice(end, end + 8))) return true
  if (joinsMeasure(text, start)) return false
  const [before, second] = wordsBefore(text, start, 2)
  if (DREW.test(before?.lower ?? '')) return true
  if (before?.lower === 'of' && AMOUNTS.test(second?.lower ?? '')) return true
  return PLURAL_VERBS.has(wordAfter(text, end)?.lower ?? '') && !SINGLED_OUT.has(before?.lower ?? '')
}

/** The number of words to look at after the number and its letter. */
const PHRASE = 4

/** Tells whether the words after the letter name many things or an amount: "combined sales", "audience". */
function namesMany(text: string, end: number): boolean {
  const phrase: string[] = []
  for (const { text: word, lower } of wordsAfter(text, end, PHRASE)) {
    if (!/^\p{Ll}+$/u.test(word) || isSmallWord(lower)) break
    phrase.push(lower)
  }
  return phrase.length === 0 || phrase.some((word) => looksPlural(word) || AMOUNTS.test(word) || CHANGES.has(word))
}

/**
 * Tells whether the number is the size of one thing, which a singular noun shows after a determiner or a space: "a 3m crocodile", "the 10m
 * air rifle", "Subaru's 8 m mirror", but not "the 3m pupils" or "a 1.2m audience".
 */
function isOneThing({ opens }: Draft, text: string, end: number): boolean {
  const isApart = isSpace(text.charCodeAt(end - 2))
  return (isApart || DETERMINERS.has(wordBefore(text, opens)?.lower ?? '')) && !namesMany(text, end)
}

/** Tells whether a number with its letters is a name: "5G", "401k"; "4K" unless a plural follows. */
function isNameInFigures(written: string, text: string, end: number): boolean {
  if (NAMES_IN_FIGURES.test(written)) return true
  const next = wordAfter(text, end)
  return NAMES_OR_COUNTS.test(written) && !(next && /^\p{Ll}/u.test(next.text) && isPlural(next.lower))
}

/** Tells whether something counted follows, so that "m" after the number means millions: "2.7m combined sales". */
function countsNext(draft: Draft, text: string, end: number): boolean {
  const next = wordAfter(text, end)
  if (!next || next.start !== end + 1 || !isLetter(next.text.charCodeAt(0))) return false
  if (NEVER_COUNTED.has(next.lower) || SIZES_AND_DIRECTIONS.has(next.lower)) return false
  if (baseForms(next.lower).some((form) => RACE_WORDS.has(form)) || isOneThing(draft, text, end)) return false
  return draft.numeral.value < 25 || looksPlural(next.lower)
}

const MONEY_RANGE = /[$£€¥₹]\d[\d.,]{0,12} ?(?:[mbk]n?)? ?(?:[-–—]|to|and|or) ?$/
/** Tells whether the number ends a range of money: "£3-4m", "$5 to 10bn". */
const endsMoneyRange = ({ start }: Draft, text: string): boolean =>
  MONEY_RANGE.test(text.slice(Math.max(0, start - 24), start))

/** Tells whether a letter that may also be a unit is a scale here. */
function isScale(draft: Draft, letters: string, text: string, end: number): boolean {
  if (draft.money || endsMoneyRange(draft, text)) return true
  if (letters === 'M') return true
  if (/^[bBT]$/.test(letters) && draft.numeral.grain < 1) return text[end] !== '/'
  if (letters === 'm' && isMillions(draft, text, end)) return true
  if (letters === 'm' || letters === 'B' || letters === 'b') return countsNext(draft, text, end)
  return false
}

const HYPHENATED = /^[mb]l?n$/
/**
 * Tells whether shorthand may follow such a gap: a single letter not on the next line; "500-mln-dlr" but not "10-k" or
 * "12-mil".
 */
const takesGap = (gap: string, letters: string): boolean =>
  gap === '-' ? HYPHENATED.test(letters) : gap !== '\n' || letters.length > 1

/** Tells whether a currency follows: "5K USD". */
function isMoneyNext(text: string, end: number): boolean {
  const next = wordAfter(text, end)
  return next !== null && (spellingAt(text, next.start) ?? { entry: symbolled(next.text) }).entry?.of === 'money'
}

const OF_GOLD = /^ (?:(?:white|yellow|rose|pure|solid) )?gold(?!\p{L})/u
/** The purest gold has 24 karats. */
const PUREST = 24
/** Tells whether "K" gives the purity of gold: "18K gold", "14k white gold". */
const isKarat = ({ numeral: { value } }: Draft, letters: string, text: string, end: number): boolean =>
  (letters === 'K' || letters === 'k') && value <= PUREST && OF_GOLD.test(text.slice(end, end + 14))

/** Tells whether a "K" behind a space is no scale, as nothing counted follows: "at 77 K, nitrogen boils". */
const isKelvin = (text: string, end: number): boolean =>
  /^(?:[.,;:!?)]|$| \()/.test(text.slice(end, end + 2)) || isSmallWord(wordAfter(text, end)?.text ?? '')

/** The formula of what is dissolved, behind its concentration: "0.1 M NaCl". */
const DISSOLVED = /^ (?:(?:\p{Lu}\p{Ll}?\d?){2,5})(?![\p{L}-])(?<=\p{Lu}\p{Ll}?(?:\p{Lu}\p{Ll}|\d|Cl|OH)\d?)/u

/** Reads scales in shorthand after digits: "1.2bn", "500k", "$5m", "5m people", "30 MUSD". */
export const suffixes = each((draft, text) => {
  if (draft.numeral.how !== 'digits') return draft
  const gap = isSpace(text.charCodeAt(draft.end)) || text[draft.end] === '-' ? text.charAt(draft.end) : ''
  LETTERS.lastIndex = draft.end + gap.length
  const letters = LETTERS.exec(text)?.[0]
  if (!letters || letters.length > 4 || !takesGap(gap, letters)) return draft
  const end = draft.end + gap.length + letters.length
  const sure = Object.hasOwn(SUFFIXES, letters) ? SUFFIXES[letters] : undefined
  if (isKarat(draft, letters, text, end)) {
    draft.unit = 'karat'
    draft.end = end
    return draft
  }
  if (gap === ' ' && letters === 'K' && !draft.money && isKelvin(text, end)) return draft
  if (letters === 'M' && gap !== '-' && DISSOLVED.test(text.slice(end, end + 8))) {
    draft.unit = 'molar'
    draft.end = end
    return draft
  }
  if (!draft.money && isNameInFigures(text.slice(draft.start, end), text, end) && !isMoneyNext(text, end)) return draft
  if (sure) return rescaled(draft, sure, end)
  const doubtful = Object.hasOwn(DOUBTFUL_SUFFIXES, letters) ? DOUBTFUL_SUFFIXES[letters] : undefined
  if (doubtful) return isScale(draft, letters, text, end) ? rescaled(draft, doubtful, end) : draft
  const first = DOUBTFUL_SUFFIXES[letters.charAt(0)]
  return first && symbolled(letters.slice(1))?.of === 'money' && letters.length === 4
    ? rescaled(draft, first, end - 3)
    : draft
})
