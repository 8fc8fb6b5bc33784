import { phrase } from '../../../sentence/phrase.ts'

const NOW = "(?:it has been|it's been|it is|it's|today marks|today is|marking|marks|now)"
/** Words between, within one part of a sentence, without other numbers and dates. */
export const GAP = '[^.;:()\uE000\uE001]{0,60}?'
const FOUNDED = '(?:founded|established|incorporated|inaugurated)'
const BEGUN =
  '(?:founded|established|launched|opened|built|created|formed|set up|started|introduced|incorporated|inaugurated|released)'

/** A superlative, with up to three words, before a length of time. */
const RECORD = "\\b(?:\\p{L}{2,}est|worst|most|least|first|record)(?: [\\p{L}'-]+){0,3} "

/** Phrases for the time from a date until publication. */
export const SINCE_DATE = [
  // "It has been 167 days since October 7", "now ten years after March 2014"
  phrase(`${NOW} (?:exactly )?{length} (?:since|after)(?: the)? {@then}`),
  // "will mark 30 years since the ferry sank, in May 1994"
  phrase(
    '\\b(?:mark(?:s|ed|ing)?|celebrat(?:e|es|ed|ing)|remember(?:s|ed|ing)?) (?:the )?{length} since~,? (?:in|on) {@then}',
  ),
  // "in 1994, 30 years ago", "in 1994 (30 years ago)"
  phrase('(?:in|on) {@then},?(?: or| -)? ?\\(?{length} ago'),
  // "30 years ago, in 1994", "30 years ago – in 1994"
  phrase('{length} ago,?(?: -)? ?\\(?(?:back )?(?:in|on) {@then}'),
  // "for 30 years, since 1994", "over the last 30 years, since 1994"
  // but not "the weakest in six months, since January", which is counted from the time of what is told
  phrase(`(?<!${RECORD})\\b(?:for|over|in|during)(?: the (?:past|last))? {length},? ?\\(?(?:ever )?since {@then}`),
  // "since 1994, for 30 years", "since 1994, or 30 years"
  phrase(
    '\\bsince {@then}(?:,|,? or|,? that is|, a total of|,? for(?: the (?:past|last))?) {length}(?= |[.,;]|$)(?! (?:of|later|after|before))',
  ),
  // "Since 1994 he has driven the bus for 30 years"
  phrase(`^since {@then},? ${GAP}\\b(?:has|have|had)\\b${GAP}\\bfor(?: the (?:past|last))? {length}[.,]?(?= |$)`),
  // "has been a deputy for 30 years, after she was first elected in 1994"
  phrase(
    `\\b(?:has|have) (?:been|served|sat|worked)\\b${GAP} for(?: the (?:past|last))? {length},? after (?:(?:he|she|it|they) (?:was|were) |being )(?:first |originally )?(?:elected|appointed|hired|named|chosen|created|founded|opened|launched)\\b${GAP} in {@then}`,
  ),
  // "the 30-year-old club, founded in 1994"
  phrase(
    `\\b(?:the|this|a|an|its|our) {length}-old(?: [\\p{L}'-]+){1,3},? (?:${FOUNDED}|(?:which|that) was ${BEGUN}) (?:back )?in {@then}`,
  ),
  // "Founded in 1994, the 30-year-old club"
  phrase(`^${BEGUN} (?:back )?in {@then}${GAP}, (?:the|this) {length}-old\\b`),
]

/** The end of a sentence for how long somebody has done something, and the beginning of the next, which says since when. */
export const HAS_FOR = [phrase('\\b(?:has|have)\\b(?:(?! had\\b)[^;:()\uE000\uE001]){1,160}\\bfor {length}[.]?$')]
export const BEGINNING_IN = [phrase("^(?:starting|beginning)(?: (?!with\\b)[\\p{L}'-]+){0,4} in {@then}")]

/** Phrases for the time between two dates of a sentence. */
export const FROM_DATE_TO_DATE = [
  // "On 7 April, six months after the October 7 attack", "in 2024, ten years after it was built in 2014"
  phrase('{@now},? (?:exactly )?{length} (?:after|since)(?: the)? {@then}'),
  phrase('{@now},? (?:exactly )?{length} after~ (?:in|on|of) {@then}'),
  // "built in 2014 and torn down ten years later, in 2024", "in 2014 and, ten years later, in 2024"
  phrase('(?:in|on|of|since) {@then}[^.;:()\uE000\uE001]{0,60} {length} later,? (?:in|on)(?: the)? {@now}'),
  // "ruled for ten years before he was voted out in 2024, having come to power in 2014"
  phrase('\\bfor {length},? (?:until|till|before)~,?(?: in| on)? {@now},? (?:having|since)~ (?:in |on )?{@then}'),
  // "Ten years after 2014, in 2024"
  phrase('{length} (?:after|since)(?: the)? {@then}~, (?:in|on) {@now}'),
  // "Three months after it opened in May 2022, on 3 August 2022,"
  phrase('{length} after~ (?:in|on) {@then}, (?:in|on) {@now}'),
  // "opened in 2014, ten years before it closed in 2024"
  phrase(
    `(?:in|on|of) {@then}[,;]? (?:just |exactly )?{length} (?:before|prior to|earlier than)${GAP} (?:in|on|of) {@now}`,
  ),
  // "closed in 2024, having opened ten years earlier, in 2014"
  phrase(
    `(?:in|on|of) {@now}[^.;:()\uE000\uE001]{0,60} {length} (?:earlier|before|previously),? ?\\(?(?:in|on) {@then}`,
  ),
  // "from 2014 he ran the shop for ten years, until 2024"
  phrase(`\\b(?:from|since|in) {@then}${GAP}\\bfor {length},? (?:until|till|before)${GAP} {@now}`),
  // "joined in 2014 and left in 2024, after ten years", "… in 2024 after ten years in office"
  phrase(`\\b(?:in|on) {@then}${GAP}\\b(?:in|on) {@now},? after {length}(?=[.,;]|$| (?:in|of|as|at|with|on) )`),
  // "left in 2024 after ten years as head, having joined in 2014"
  phrase(
    `\\bin {@now},? after {length} (?:in|of|as|at|with|on)${GAP}\\b(?:having|since|which (?:he|she|it) had)${GAP}\\bin {@then}`,
  ),
]

/** Phrases for the length of a range of dates. */
export const OVER_RANGE = [
  // "a ten-year war (2014–2024)", "a ten-year term from 2014 to 2024"
  phrase("(?<!\\b(?:every|within|than) ){length}(?! ago)(?: [\\p{L}'-]+){0,3},? ?(?:\\(|from |between ){@range}"),
  // "From 2014 to 2024 he served a ten-year term"
  phrase(
    "\\b(?:from|between) {@range},? (?:[\\p{L}'-]+ ){1,4}an? {length} (?:term|stint|spell|reign|campaign|war|sentence|ban|career)\\b",
  ),
  // "from 2014 to 2024, a total of ten years", "2014–2024 (ten years)"
  phrase(
    '{@range}(?:,? a (?:total|period|span) of|, or|,? that is,?|,| ?\\() ?{length}(?= ?[).,;]|$| (?:in all|altogether|in total)\\b)',
  ),
  // "He led it from 2014 to 2024, for ten years.", "effective 2014 to 2024, for a period of ten years"
  phrase('\\b(?:from|between) {@range},? for {length}(?=[.,;]|$)'),
  phrase('{@range},? for a (?:period|term|total) of {length}(?=[.,;]|$)'),
  // "The work took ten years, from 2014 to 2024.", "mayor for ten years, from 2014 until 2024"
  phrase('\\b(?:for|took|lasted|ran|spanned|over|spent) {length},? \\(?(?:from|between) {@range}'),
]

/** Right behind a sentence that names one day or year: "That was ten years ago." */
export const AFTER_SENTENCE = [
  phrase('^(?:that|this|it|all this) (?:was|is|happened) (?:exactly |now )?{length} ago\\b'),
]
/** The same, up to a day: "He was arrested in 2014. He fought for ten years, until 2024." */
export const AFTER_SENTENCE_UNTIL = [phrase('\\bfor {length},? (?:until|till) {@now}[.]?$')]
/** The same, with both days: "It opened in 2014. Ten years later, in 2024, it closed." */
export const AFTER_SENTENCE_LATER = [
  phrase('^(?:(?:just|only|exactly|some|and|but) )*{length} (?:later|after that|afterwards),? (?:in|on) {@now}'),
]
/** "He left in 2024, after ten years in office. He had won the vote in 2014." */
export const BEFORE_SENTENCE = [phrase('\\b(?:in|on) {@now},? after {length} (?:in|of|as)\\b')]
export const HAD_BEGUN = [phrase("^[\\p{L}'-]+(?: [\\p{L}'-]+)? had(?: [\\p{L}'-]+){1,6} (?:in|on) {@then}[.]?$")]

/** Phrases for the time that is left until a date. */
export const UNTIL_DATE = [
  // "14 days left until 30 September", "two weeks to go before the vote on 3 May"
  phrase(`{length} (?:left|to go|remaining|remain|away)(?: until| till| before| to|,)${GAP} {@end}`),
  // "in 14 days, on 30 September", "14 days from now, on 30 September"
  phrase('(?:\\b(?:in|in only|in just) {length}|{length} (?:from now|from today)),? (?:on|-) {@end}'),
  // "in about 90 days, or in mid June"
  phrase('\\b(?:in|within) {length},? or(?: in| by| on| around)? {@end}'),
  // "on 30 September, in 14 days", "on 30 September, 14 days from now"
  phrase(
    '\\b(?:on|until|by|before) {@end},? (?:- |\\()?(?:(?:just|only|now|or) )*{length} (?:from now|from today|away|left|to go)',
  ),
]

/** Makes the phrase for the time since an event with a name: "It has been 167 days since the invasion". */
export const sinceNamed = (words: string) => phrase(`${NOW} (?:exactly )?{length} (?:since|after)(?: the)? ${words}`)
