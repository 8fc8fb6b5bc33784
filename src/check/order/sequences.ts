import type { DateMention } from '../../model/index.ts'
import { DATE_MARK, type MarkedSentence, NUMBER_MARK } from '../../sentence/marked-sentence.ts'
import { findPhrases, phrase } from '../../sentence/phrase.ts'
import { gapWithout } from './gap.ts'

/** Two dates of which the words put one first. */
export interface Sequence {
  first: DateMention
  last: DateMention
  /** The sentence that names the first. */
  told: MarkedSentence
  /** What the words say of the second: "after", "the end". */
  says: string
  /** Whether one written year may hold for both. */
  sharesYear: boolean
}

/** Words without numbers, dates and clauses of their own. */
const GAP = gapWithout(
  'that|which|who|whose|whom|when|where|while|since|than|before|after|following|but|although|though|until|compared|because|as',
  70,
  NUMBER_MARK + DATE_MARK,
)
const BEGIN =
  '(?:opens?|opened|opening|begins?|began|beginning|begun|starts?|started|starting|commences?|commenced|kicks? off|kicked off)'
const END =
  '(?:closes?|closed|closing|ends?|ended|ending|finishes|finish|finished|concludes?|concluded|expires?|expired|wraps? up|wrapped up)'

const FOUNDED = '(?:founded|formed|established|created|launched|opened|built|incorporated|chartered)'
const JOINED =
  '(?:joined|won|became|moved|changed|merged|opened|built|bought|sold|issued|adopted|began|started|received|was (?:granted|awarded|renamed|sold|taken over|nationali[sz]ed))'

/** What was founded at a time, and what it did or got before. */
const FROM_FOUNDING = [
  // "Founded in 1880, the club joined the league in 1859"
  phrase(`^${FOUNDED} in {@first}, (?:the|it|they|its|their) (?:[\\p{L}'-]+ ){0,4}?${JOINED}\\b${GAP} in {@last}`),
  // "Formed in 1880, its charter of 1859"
  phrase(`^${FOUNDED} in {@first}, (?:its|their|his|her) (?:[\\p{L}'-]+ ){1,4}(?:of|in) {@last}`),
]

const POSTPONED = '(?:delayed|postponed|deferred|put back|pushed back|moved back|put off)'
/** What is put off until a later day than the one it was planned for. */
const LATER_THAN_PLANNED = [
  // "delayed until 22 March rather than 20 March"
  phrase(
    `\\b${POSTPONED}\\b${GAP} (?:until|till|to) (?:the )?(?:{@other} and (?:the )?)?{@last}(?: respectively)?,? (?:rather than|instead of|from)(?: (?:on|in|the))* {@first}`,
  ),
  // "extended from 30 June to 31 July"
  phrase(`\\b(?:${POSTPONED}|extended|prolonged)\\b${GAP} from (?:the )?{@first} (?:until|till|to) (?:the )?{@last}`),
  // "planned for 2 May, was postponed to 12 May"
  phrase(
    `\\b(?:planned|scheduled|due|originally|set)\\b${GAP} {@first},? ${GAP}\\b${POSTPONED}\\b${GAP} (?:until|till|to) (?:the )?{@last}`,
  ),
]

const REPORTED =
  '(?:admitted|conceded|confessed|acknowledged|apologi[sz]ed|revealed|disclosed|testified|recalled|told|said|found|discovered|learned|learnt|reali[sz]ed|denied)'
/** What somebody told at a time of what had happened before: "On 3 May 2022 he admitted that he had lied on 1 May 2021". */
const HAD_HAPPENED = [
  phrase(
    `^(?:on|in) {@last},? [^.;:()"\uE001]{1,120}?\\b${REPORTED} [^.;:()"\uE001]{0,40}?\\b(?:he|she|they|it|who) had (?:(?!\\b(?:until|from|by|since|between|before|after|for|that|which|when|if)\\b)[^.;:()"\uE001]){1,160}? (?:on|in) {@first}`,
  ),
]

const PHRASES = [
  {
    says: 'after',
    sharesYear: false,
    all: [
      // "After it opened in 2004, in 2001 it …"
      phrase(`^(?:after|following) ${GAP} (?:in|on) {@first}, ${GAP}\\b(?:in|on) {@last}`),
      // "closed in 2001, shortly after opening in 2004"
      phrase(
        `\\b(?:in|on) {@last},? (?:(?:shortly|soon|just|right|immediately|directly|some time) )?(?:after|following) ${GAP} (?:in|on) {@first}`,
      ),
      // "opened in 2004, then closed in 2001", "opened in 2004 and later, in 2001, closed"
      phrase(
        `\\b(?:in|on) {@first},? (?:and|before) (?:then|later|subsequently|afterwards)\\b${GAP} (?:in|on) {@last}`,
      ),
    ],
  },
  {
    says: 'later',
    sharesYear: false,
    all: [
      // "opened in 2004, before closing in 2001"
      phrase(`\\b(?:in|on) {@first},? (?:(?:shortly|soon|just|right|immediately) )?before ${GAP} (?:in|on) {@last}`),
      // "lived there from 2004 until his death in 2001", "ran it from 2004 until 2001"
      phrase(`\\b(?:from|since) {@first},? ${GAP}\\b(?:until|till)(?: ${GAP} (?:in|on))? {@last}`),
    ],
  },
  { says: 'later', sharesYear: false, all: FROM_FOUNDING },
  { says: 'later', sharesYear: false, all: HAD_HAPPENED },
  { says: 'later', sharesYear: true, all: LATER_THAN_PLANNED },
  {
    says: 'the end',
    sharesYear: true,
    all: [
      // "opens on 6 April and closes on 1 April"
      phrase(
        `\\b${BEGIN}\\b${GAP} {@first}${GAP}(?:,| and| to) (?:(?:will|would|is to|are to|to|it|they) ){0,2}${END}\\b${GAP} {@last}`,
      ),
    ],
  },
]

/** Words for what was planned, and may have been for a later day than what then happened. */
const PLANNED = /\b(?:scheduled|planned|due|expected|supposed|set to|meant|intended|slated|originally|would|should)\b/i

/** Yields the pairs of dates of a sentence that its words put in order. */
export function* sequencesIn(marked: MarkedSentence): Generator<Sequence> {
  if (marked.dates.length < 2) return
  for (const { says, sharesYear, all } of PHRASES) {
    for (const { dates } of findPhrases(all, marked)) {
      if (!sharesYear && PLANNED.test(marked.words)) continue
      yield { first: dates.first as DateMention, last: dates.last as DateMention, told: marked, says, sharesYear }
    }
  }
}

/** "Since that meeting, …, in 1985" */
const SINCE_THAT = [
  phrase(`^(?:since|after|following) (?:that|this) (?<what>[\\p{L}-]+), [^\uE001]*?\\b(?:in|on) {@last}`),
]
/** Sentences before one in which the day of "that meeting" is looked for. */
const SENTENCES_BACK = 8

/** Yields what came after "that meeting", whose day an earlier sentence gives. */
export function* sequencesSince(marked: readonly MarkedSentence[], at: number): Generator<Sequence> {
  const sentence = marked[at] as MarkedSentence
  for (const { dates, words } of findPhrases(SINCE_THAT, sentence)) {
    const what = new RegExp(`\\b${words.what}\\b`, 'i')
    const before = marked.slice(Math.max(0, at - SENTENCES_BACK), at).findLast((one) => what.test(one.words))
    const [first, ...more] = before?.dates ?? []
    if (before && first && more.length === 0)
      yield { first, last: dates.last as DateMention, told: before, says: 'later', sharesYear: false }
  }
}

/** "Applications open on 6 April." */
const OPENS = [
  phrase(
    `^(?<what>[^.;:()"\uE000\uE001]{1,40}?),? (?:(?:will|to|is set to|are set to) )?${BEGIN}\\b:?${GAP} ?{@first}[^\uE001]*$`,
  ),
]
/** "They close on 1 April." */
const CLOSES = [
  phrase(
    `^(?<what>[^.;:()"\uE000\uE001]{1,40}?),? (?:(?:will|to|is set to|are set to) )?${END}\\b:?${GAP} ?{@last}[^\uE001]*$`,
  ),
]

/** Yields the beginning that a sentence gives of something, and the end that the next one gives of it. */
export function* sequencesAcross(before: MarkedSentence, marked: MarkedSentence): Generator<Sequence> {
  if (before.dates.length !== 1 || marked.dates.length !== 1) return
  for (const opened of findPhrases(OPENS, before)) {
    for (const closed of findPhrases(CLOSES, marked)) {
      if (!isOne(opened.words.what as string, closed.words.what as string)) continue
      const [first, last] = [opened.dates.first as DateMention, closed.dates.last as DateMention]
      yield { first, last, told: before, says: 'the end', sharesYear: true }
    }
  }
}

/** Tells whether two subjects are one: the same noun at the end, or a pronoun for it. */
const isOne = (one: string, other: string): boolean =>
  /^(?:it|they|this|these)$/i.test(other) || lastWord(one) === lastWord(other)

const lastWord = (words: string): string => /[\p{L}-]+$/u.exec(words.toLowerCase())?.[0] ?? words
