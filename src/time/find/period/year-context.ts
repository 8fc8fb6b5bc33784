import { looksPlural, singularOf } from '../../../english/forms/plural.ts'
import { MONTHS } from '../../../english/words/calendar.ts'
import { peopleNouns } from '../../../english/words/people.ts'
import { yearWords } from '../../../english/words/years.ts'
import { PHRASE_END } from '../../phrase-end.ts'

const alternatives = (words: Iterable<string>): string => [...words].join('|')

/** How much text around a number is looked at, in UTF-16 units. */
const REACH = 48

/** The commonest words before a year. */
const PLAIN = /(?<![a-z])(?:in|since|during)[ \n]$/i
/** Words before a number that make it a year. */
const SURE =
  /\b(?:in|since|during|years?|early|mid|late|circa|summer|winter|spring|autumn|fall of|season|class of|until|till|back to|throughout)[ \n-](?:the[ \n]|both[ \n]|about[ \n]|around[ \n])?$/i
/** "In 1980 dollars": in their value of that year. */
const IN = /\bin[ \n]$/i
/** A part of the year, joined by a hyphen: "mid-2022", "end-1986". */
const PART = /\b(?:early|mid|late|end)-$/i
/** "between 2010 and ": the second of two years. */
const SECOND = /\bbetween[ \n](?:19|20)\d\d[ \n]and[ \n]$/i
/** A year directly before: "1998, ", "2025 and ", "2014 – ". */
const AFTER_YEAR =
  /(?<![\w$£€,.-])(?:1[5-9]|20)\d\d(?:,(?:[ \n](?:and|or))?|[ \n](?:and|or|to|[-–—]|through|until)|[-–—])[ \n]?$/i
/** A year directly behind: " and 2026". */
const BEFORE_YEAR = /^(?:,[ \n]|[ \n](?:and|or|to|[-–—]|through|until)[ \n])(?:1[5-9]|20)\d\d(?![\w%]|[.,]\d)/
/** Words that precede years and counts alike. */
const MAYBE =
  /\b(?:by|of|from|for|after|before|until|till|through|between|and|to|as|than|on|both|or|with|into|over|under|due|base|vs\.?|versus|against|calendar|year-?end)[ \n]$/i
/** Words before a year of the last centuries that precede few counts: "after 1859", "By 1859 he". */
const SURE_OF_OLD = /(?:\b[Aa]fter|\b[Bb]efore|\b[Uu]ntil|\b[Tt]ill|(?:^|[.!?;:”"’)] |\n)By)[ \n]$/
/** An event or a named thing of a year: "the Treaty of 1859", "the revolt of 1857". */
const EVENT_OF = new RegExp(`(?:\\b(?:${alternatives(yearWords('event'))})|\\b[A-Z][a-z]{2,})[ \\n]of[ \\n]$`)
/** Words that introduce a year without a preposition: "born 1950", "(c. 1890". */
const DATED = new RegExp(`(?:\\b(?:${alternatives(yearWords('dated'))})\\.?|©)[ \\n]$`, 'i')
/** A determiner, and up to two adjectives behind it: "the ", "last month's ", "the epic ". */
const DETERMINER =
  /\b([Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|[Yy]our|[Aa]n?|[Tt]his|[Tt]hat|[A-Za-z]+['’]s?)[ \n]((?:[a-z]+(?:-[a-z]+)?[ \n]){0,2})$/
/** Words after which a number counts or begins another phrase: "the first 2000 visitors", "the house at 1815 Elm Street". */
const COUNTING = new RegExp(
  `\\b(?:first|last|next|past|other|another|more|additional|estimated|remaining|nearly|almost|least|most|roughly|only|just|total|extra|further|${PHRASE_END}|of)\\b`,
)
/** Words before a hedge that is said of a count: "a total of about 1985". */
const AMOUNTS =
  /\b(?:of|total(?:led|ed|s)?|numbers?|numbered|reached|(?:rose|rises|risen|grew|grown|fell|falls|climbed|dropped|declined|jumped|increased|up|down) to)[ \n](?:around|about|roughly|approximately)[ \n]$/i
/** A hedge before a number that may be a year or a count: "built around 1985", "from about 1850". */
const HEDGED = /\b(?:around|about|roughly|approximately)[ \n]$/i
/** Words of a time before such a hedge, behind which a round number is a year too: "from around 1850". */
const DATED_BEFORE = new RegExp(
  `\\b(?:from|since|until|till|by|before|after|in|${alternatives(yearWords('dated'))})[ \\n](?:around|about|roughly|approximately)[ \\n]$`,
  'i',
)
const FISCAL = /\b(?:fiscal(?:[ \n]year)?|FY)[ \n]$/i
const MONTH = new RegExp(`\\b(?:${MONTHS.join('|')})[ \\n]$`, 'i')
/** A number that is the name of something else. */
const LABELLED = new RegExp(`\\b(?:${alternatives(yearWords('label'))})(?<!\\bclass)\\.?[ \\n]$`, 'i')
/** A capitalised name: "Euro ", "Humanitarian Day ". */
const NAMED = /(?:^|[^.!?:"“”\n] |[“"(])(?:[A-Z][a-z]{2,}|[A-Z]{2,})[ \n]$/
/** The start of a sentence. */
const OPENING = /(?:^|[.!?:;][”"’)]?[ \n]{1,2}|\n[ \n]{0,8})[“"‘(]?$/
/** Words after which a year may be the subject or object of a clause: "ended 1986 at", "said 1986 was". */
const STATED = /\b(?:[a-z]{2,}ed|wins?|won|lost|hosts?|said|says|that|expects?|all)[ \n]$/
/** A street behind its number: "1987 Elm Street". */
const ADDRESS =
  /^(?:[ \n][A-Z][a-z]+\.?){1,3}[ \n](?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Place|Court)\b/
/** An event or place before its year: "general election, 2015:". */
const LISTED_EVENT = new RegExp(`(?:\\b(?:${alternatives(yearWords('event'))})|\\b[A-Z][a-z]{2,}),[ \\n]$`)
/** A dash after a year that begins a line: "1960 - The port opens". */
const HEADING = /^[ \n][-–—:][ \n]/
/** Words after a year that begins its sentence. */
const BEGINS =
  /^,?[ \n](?:is|was|were|saw|has|had|will|would|may|could|marks|marked|includes?|excludes?|brought|began|ended|proved|turned|became|also|looks)\b/

const ADJECTIVES =
  '(?:(?:presidential|general|parliamentary|national|federal|local|midterm|annual|summer|winter|first|second|third|fourth|full|financial|fiscal|final|world|state|[A-Z][a-z]+)[ \\n]){0,3}'
/** Things of a year that nobody counts by the thousand. */
const EVENT = new RegExp(`^[ \\n]${ADJECTIVES}(?:${alternatives(yearWords('event'))})s?(?!\\w)`, 'i')
const MONEY = new RegExp(`^[ \\n](?:${alternatives(yearWords('money'))})(?!\\w)`, 'i')
const MEASURE = new RegExp(`^[ \\n-](?:${alternatives(yearWords('measure'))}|per[ \\n]cent)(?!\\w)`, 'i')

/** What may follow a year and is not an adjective or number: the end of a phrase, in text with its punctuation set apart too ("in 1975 ."). */
const ENDS = new RegExp(
  `^(?:['’]s(?!\\w)|[ \\n][.,;:!?)](?=\\s|$)|[.,;:!?)\\]"”’—–-]|$|\\n|[ \\n](?:[–—("“-]|[A-Z]|(?:of|${PHRASE_END}|that|this|his|her|its|their|there|due|onwards?|alone|when)(?!\\w)))`,
)

/** A clause that continues without a comma, in the singular: "in 2022 inflation peaked", not "in 2000 small homes". */
const CLAUSE = /^[ \n](?!(?:people|men|women|children|police|troops)\b)[a-z]{3,}(?<!s) (?!(?!(?:has|is|was)\b)\w+s\b)\w/

const NEXT_WORD = /^[ \n]([a-z]+(?:-[a-z]+)*)/
/** Words that are counted although they have no plural ending. */
const COUNTED = /^(?:people|men|women|children|police|troops)$/
const EMPTY = new RegExp(`^(?:of|${PHRASE_END})$`)

/** Returns the next word in lower case if it has a meaning of its own; else null. */
const contentWord = (after: string): string | null => {
  const next = NEXT_WORD.exec(after)?.[1]
  return next === undefined || EMPTY.test(next) ? null : next
}
/** A time of day: "1930 GMT", "0700 hours". */
const CLOCK = /^[ \n](?:GMT|UTC|BST|CET|[ECMP][SD]T|hours|hrs|local time)\b/i
/** The houses of a street between two corners: "the 2000 block of Oak Street". */
const BLOCK = /^[ \n]block[ \n]of[ \n]/i

const PEOPLE = peopleNouns('any', 'age', 'kind', 'member', 'aged')

/** Tells whether the word may be counted: a plural, "people". */
const isCounted = (word: string): boolean => COUNTED.test(word) || looksPlural(word)

/** Tells whether the word names people, who are counted more often than dated: "the 1987 employees". */
const isPeople = (word: string): boolean => COUNTED.test(word) || PEOPLE.has(singularOf(word))

/** Tells whether a number after a determiner is a year: "a 1907 analysis", "the epic 2019 climax", "the 2019 protests". */
function isOfThing(before: string, after: string, year: number, exact: boolean): boolean {
  const [, determiner = '', adjectives = ''] = DETERMINER.exec(before) ?? []
  if (determiner === '' || COUNTING.test(adjectives)) return false
  if (/^[ \n][A-Z]/.test(after)) return exact || adjectives === ''
  const next = contentWord(after)
  if (next === null) return false
  if (!isCounted(next)) return exact || year >= 1900
  return exact && (/^an?$/i.test(determiner) || (adjectives === '' && year >= 1900 && !isPeople(next)))
}

const THAN = /\b(?:more|less|fewer|greater|larger|bigger|smaller)[ \n]than(?:[ \n]or[ \n]equal[ \n]to)?[ \n]$/i
const OR_MORE = /^[ \n]or[ \n](?:more|less|fewer|greater|larger|above|below|so)\b/i
/** The start of a range, before "to" or "and": "from 1000 to ". */
const RANGE_START = /(?:\bfrom|\bbetween|\brange(?:[ \n](?:is|of))?)[ \n](\d{1,4})(?:[ \n](?:to|and)[ \n]| ?[-–—] ?)$/i
/** No year of a range in the news is earlier. */
const EARLIEST = 1400
/** Tells whether a number is the bound of a count or of a range of counts: "more than 1990", "2000 or more", "from 1000 to 2000". */
function isBound(before: string, after: string): boolean {
  if (THAN.test(before) || OR_MORE.test(after)) return true
  const first = RANGE_START.exec(before)?.[1]
  return first !== undefined && Number(first) < EARLIEST && Number(first) % 100 === 0
}

/** Tells whether a number of four digits is a year, by the words around it. */
export function isYear(text: string, start: number, end: number, year: number, spanned: boolean): boolean {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + 60)
  const modern = year >= 1900 && year <= 2099
  // Round numbers are often counts: "in 2000 homes".
  const exact = year % 100 !== 0
  const ends = ENDS.test(after)
  // The form of most years, without the cost of all others.
  if (modern && ends && PLAIN.test(before.slice(-8)) && !CLOCK.test(after)) return true
  const event = EVENT.test(after)
  if (modern && PART.test(before)) return true
  if ((LABELLED.test(before) && !event) || CLOCK.test(after) || BLOCK.test(after) || isBound(before, after))
    return false
  if (!event && MEASURE.test(after) && !(MONEY.test(after) && IN.test(before))) return false
  if (SURE.test(before))
    return modern ? exact || ends || event || CLAUSE.test(after) : (year >= 1500 || exact) && (ends || event)
  if (/\((?:[^()\n]*, )?$/.test(before) && /^(?:[);]|, )/.test(after)) return modern || exact
  if (DATED.test(before) && ends) return true
  // A count behind "about" is a round number.
  if (ends && year >= 1500 && HEDGED.test(before))
    return year % 10 !== 0 ? !AMOUNTS.test(before) : DATED_BEFORE.test(before)
  if (isOfThing(before, after, year, exact) || (event && exact && DETERMINER.test(before)))
    return modern || year >= 1500
  if (!modern) {
    const isDated = AFTER_YEAR.test(before) || SURE_OF_OLD.test(before) || EVENT_OF.test(before)
    return isDated && exact && ends && year >= 1500
  }
  if (event || MONTH.test(before) || FISCAL.test(before)) return true
  if (SECOND.test(before)) return exact || ends || CLAUSE.test(after)
  if (AFTER_YEAR.test(before) && ends) return true
  if (spanned) return ends || MAYBE.test(before)
  if (MAYBE.test(before) && (ends || BEFORE_YEAR.test(after))) return true
  if (!exact) return false
  if (/^['’]s /.test(after)) return true
  const next = contentWord(after)
  // "Expects 1987 earnings", "NOTE: 1986 net includes": with a word that is not counted.
  const dates = next !== null && !isCounted(next) && !/between[ \n]$/i.test(before)
  if (/^[ \n][A-Z]/.test(after) && !ADDRESS.test(after) && (OPENING.test(before) || STATED.test(before))) return true
  if (OPENING.test(before)) return dates || HEADING.test(after) || BEGINS.test(after) || BEFORE_YEAR.test(after)
  if (LISTED_EVENT.test(before) && ends) return true
  if (dates) return /[a-z)][ \n]$/.test(before)
  return BEFORE_YEAR.test(after) || (ends && (STATED.test(before) || NAMED.test(before)))
}

/** Tells whether a fiscal year is meant, whose days depend on whose it is. */
export const isFiscal = (text: string, start: number): boolean =>
  FISCAL.test(text.slice(Math.max(0, start - 12), start))
