import { sourceSpan } from '../../base/source-range.ts'
import { RANK_PATTERN, rankOf } from '../../english/forms/rank.ts'
import { functionWords } from '../../english/words/function-words.ts'
import type { Passage, Reading, Sentence, Span, Verdict } from '../../model/index.ts'
import { quoteHere, verdict, whereIs } from '../../wording/verdict.ts'
import { capitalised } from '../../wording/words.ts'
import { belowHeadline } from './below-headline.ts'
import type { InconsistencyFinder } from './inconsistency-finder.ts'

/** An ordinal, and up to four words behind it, of which one says what is counted. In "twenty-third" it is only an ending. */
const ORDINAL = new RegExp(`(?<![\\p{L}\\d.,-])(${RANK_PATTERN})(?=\\s)((?:\\s+[\\p{L}'’-]+){1,4})`, 'giu')
const ANY = new RegExp(`(?<![\\p{L}\\d.,-])(?:${RANK_PATTERN})(?!\\p{L})`, 'giu')
/** Words behind an ordinal that counts no series: nouns that many articles count, prepositions, verbs, superlatives. */
const NO_SERIES =
  /^\s+(?:quarters?|qtr|half|halves|time|times|day|week|month|year|years|decade|century|centuries|place|person|party|parties|world|street|avenue|floor|grade|congress|amendment|of|in|to|on|at|for|and|or|but|with|from|by|is|was|will|has|had|largest|biggest|highest|best|most|worst|lowest|fastest|longest|leading|-)(?!\p{L})/iu

/** An ordinal with the words behind it. */
interface Ordinal {
  rank: number
  /** What may be counted, lower case. */
  words: readonly string[]
  text: string
  span: Span
  sentence: Sentence
}

/** "The 29th resupply launch" in the headline, "the 30th resupply mission" in the text, which has no 29th. */
export const ordinal: InconsistencyFinder = function* ({ reading }) {
  const [inHeadline, inText] = partition(reading)
  const heads = inHeadline.flatMap((sentence) => ordinalsIn(sentence, reading))
  if (heads.length === 0) return
  const said = inText.flatMap((sentence) => ordinalsIn(sentence, reading))
  const ranks = ranksIn(inText)
  const lead = new Set(inText.slice(0, SENTENCES_OF_LEAD))
  for (const head of heads) {
    if (ranks.has(head.rank)) {
      const other = said.find((one) => lead.has(one.sentence) && one.rank !== head.rank && isOneSeries(one, head))
      if (other) yield otherInLead(other, head, reading)
      continue
    }
    const others = said.filter(({ words }) => words.some((word) => head.words.includes(word)))
    const [other] = others
    if (!other || others.some(({ rank }) => rank !== other.rank)) continue
    const evidence = quoteHere(reading, other.span, other.sentence.text)
    yield verdict('same-thing-twice', head.span, {
      severity: 'warning',
      message: `${capitalised(head.text)} in the headline, ${other.text} ${whereIs(evidence)}.`,
      expected: other.text,
      evidence: [evidence],
    })
  }
}

/** Sentences at the start of the text that are about what the headline names. */
const SENTENCES_OF_LEAD = 2

/** Tells whether the same two words follow two ordinals: "annual golf". */
const isOneSeries = ({ words: [a, b] }: Ordinal, { words: [c, d] }: Ordinal): boolean =>
  a === c && b === d && b !== undefined

function otherInLead(wrong: Ordinal, head: Ordinal, reading: Reading): Verdict {
  const evidence = quoteHere(reading, head.span, head.sentence.text)
  return verdict('same-thing-twice', wrong.span, {
    severity: 'notice',
    message: `${capitalised(wrong.text)} here, ${head.text} in the headline.`,
    expected: head.text,
    evidence: [evidence],
  })
}

/** Returns the sentences of the headline, and those below it. */
function partition(reading: Reading): [Sentence[], Sentence[]] {
  const { sentences, article } = reading
  const isInHeadline = ({ passage }: Sentence) => article.passages[passage]?.role === 'headline'
  return [sentences.filter(isInHeadline), belowHeadline(reading)]
}

/** Returns every ordinal of sentences, whatever stands behind it. */
const ranksIn = (sentences: readonly Sentence[]): ReadonlySet<number | null> =>
  new Set(sentences.flatMap(({ text }) => (text.match(ANY) ?? []).map(rankOf)))

function ordinalsIn(sentence: Sentence, { article }: Reading): Ordinal[] {
  const passage = article.passages[sentence.passage] as Passage
  return [...sentence.text.matchAll(ORDINAL)].flatMap((match) => {
    const [, text = '', behind = ''] = match
    const rank = rankOf(text)
    if (rank === null || rank < 2 || NO_SERIES.test(behind)) return []
    const start = sentence.start + match.index
    const words = behind
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word.length > 2 && !SMALL.has(word))
      .map((word) => word.replace(/['’]s$|s$/, ''))
    return [{ rank, words, text, span: sourceSpan(article, passage, { start, end: start + text.length }), sentence }]
  })
}

const SMALL = new Set(functionWords('preposition', 'conjunction', 'article', 'be', 'have', 'modal', 'possessive'))
