import { TIME_UNITS } from '../../../english/words/calendar.ts'
import { NEVER_COUNTED } from '../../data/not-quantities.ts'
import { ADVERBS, COMPARED, DEDUCTED, PIECES, RATE_STOPS } from '../../data/rates.ts'
import { type Draft, each } from '../../draft.ts'
import { spellingAt } from '../../lexicon.ts'
import { type Word, wordAfter } from '../../words.ts'

interface Rate {
  per: string
  end: number
}

const LINKS = new Set(['a', 'an', 'per', 'each', 'every'])
const PER_NUMBER =
  /\d+(?:,\d+){0,30}(?: (?:people|residents|inhabitants|population|births|live births|women|men|children|adults|million|km|kilometres|kilometers|miles))?/y

const TIMES = new Set(TIME_UNITS)
/** Tells whether "a year" and the like name a time to compare with: "a year earlier", "a week on". */
function isCompared(noun: Word, text: string): boolean {
  const after = wordAfter(text, noun.end)
  if (!after || !TIMES.has(noun.lower) || !COMPARED.has(after.lower)) return false
  const next = wordAfter(text, after.end)
  return after.lower === 'on' ? !next || !/^\p{L}/u.test(next.text) : !DEDUCTED.has(next?.lower ?? '')
}

/** Returns the next word, past a hyphen. */
const wordPastHyphen = (text: string, at: number): Word | null => {
  const word = wordAfter(text, at)
  return word?.text === '-' ? wordAfter(text, word.end) : word
}

const ANNUAL = /,? (?:per annum|p\.a\.|pa)(?![\p{L}\d])/uy
/** Reads an adverb as a rate, where no noun follows it: "12 tons daily". */
function adverbial(text: string, word: Word | null): Rate | null {
  if (!word) return null
  const per = Object.hasOwn(ADVERBS, word.lower) ? ADVERBS[word.lower] : undefined
  const after = per ? wordAfter(text, word.end) : null
  return per && (!after || !/^\p{L}/u.test(after.text) || NEVER_COUNTED.has(after.lower))
    ? { per, end: word.end }
    : null
}

/** Returns the rate at `at`: "a day", "per barrel", "/hour", "-a-share", "per 100,000"; null if there is none. */
function rateAt(text: string, at: number): Rate | null {
  if (text[at] === '/') {
    const spelled = spellingAt(text, at + 1)
    return spelled && { per: spelled.entry.unit, end: spelled.end }
  }
  ANNUAL.lastIndex = at
  if (ANNUAL.test(text)) return { per: 'year', end: ANNUAL.lastIndex }
  const link = wordPastHyphen(text, at)
  if (!link || !LINKS.has(link.lower)) return null
  const noun = wordPastHyphen(text, link.end)
  if (!noun || isCompared(noun, text)) return null
  return perUnit(text, link, noun) ?? perNoun(text, link, noun)
}

/** Returns a rate by a unit: "a day", "per barrel"; null if there is none. A currency counts only after "per". */
function perUnit(text: string, link: Word, noun: Word): Rate | null {
  const spelled = spellingAt(text, noun.start)
  return spelled && (spelled.entry.of !== 'money' || link.lower === 'per')
    ? { per: spelled.entry.unit, end: spelled.end }
    : null
}

/** Returns a rate by a thing or a number of things: "a share", "per pupil", "per 100,000 people"; null if there is none. */
function perNoun(text: string, link: Word, noun: Word): Rate | null {
  const per = link.lower === 'per'
  if (/^\d/.test(noun.text)) {
    PER_NUMBER.lastIndex = noun.start
    const written = per ? PER_NUMBER.exec(text)?.[0] : undefined
    return written === undefined ? null : { per: written, end: noun.start + written.length }
  }
  const known = link.lower !== 'each' && link.lower !== 'every' && PIECES.has(noun.lower)
  return known || (per && /^\p{L}/u.test(noun.text)) ? { per: noun.lower, end: noun.end } : null
}

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
      if (word.lower === 'per') return perNoun(text, word, time)
      return TIMES.has(time.lower) ? { per: time.lower, end: time.end } : null
    }
    const adverb = i > 0 ? adverbial(text, word) : null
    if (adverb) return adverb
    if (RATE_STOPS.has(word.lower) || !/^[\p{L}-]/u.test(word.text)) return null
    word = wordAfter(text, word.end)
  }
  return null
}

const BRACKETED = /^ \([^()\n]{1,30}\)/
/** Returns the rate after a conversion in brackets: "C$6 (US$4.46) per share"; null if there is none. */
const behindBracket = (text: string, at: number): Rate | null => {
  const skipped = text[at + 1] === '(' ? BRACKETED.exec(text.slice(at, at + 34))?.[0] : undefined
  return skipped ? rateAt(text, at + skipped.length) : null
}

/** Reads rates: "$52 a barrel", "325,000 barrels per day", "12-cent-a-share", "500 lorries a day", "12 per 100,000". */
export const rates = (drafts: Draft[], text: string): Draft[] => {
  let covered = 0
  return each((draft) => {
    if (draft.start < covered) return null
    const rate = rateAt(text, draft.end) ?? (draft.unit ? adverbial(text, wordAfter(text, draft.end)) : null)
    const far = rate || !draft.unit ? null : behindBracket(text, draft.end)
    const behind = rate || (draft.unit && !text.startsWith(' of ', draft.end)) ? null : rateBehindNoun(text, draft.end)
    draft.per = (rate ?? far ?? behind)?.per ?? null
    if (draft.unit && draft.per) draft.unit = `${draft.unit} per ${draft.per}`
    if (rate && draft.unit) draft.end = rate.end
    covered = (rate ?? behind)?.end ?? covered
    return draft
  })(drafts, text)
}
