import { deedWords } from '../../english/words/deeds.ts'
import { functionWords } from '../../english/words/function-words.ts'
import type { Passage, Reading, Sentence, Spot, StatementOf } from '../../model/index.ts'

/** The most text between a name and the day beside its verb, in UTF-16 units. */
const REACH = 60

/** The end of the words before a name or its title that begins a clause. */
const OPENS_CLAUSE = /(?:^|[,;:—–(]|\b(?:and|but|that|when|while|as|because|says?|said))\s*(?:the\s+)?$/i
/** The first word behind a name, lower case. */
const NEXT_WORD = /^,?\s+(\p{Ll}+)(?!\p{L})/u
/** What starts another clause or another thing, to which a day behind it belongs. */
const ENDS_CLAUSE =
  /[;:—–"“”]|\b(?:that|which|who|whose|whom|where|when|if|after|before|until|since|because|while|by|under|from|for|of)\b/i
/** The words before a day that opens a sentence, and between it and the name. */
const OPENS_WITH_DAY = /^\W*(?:(?:on|early on|late on)\s+)?$/i
const AFTER_OPENING_DAY = /^,?\s*(?:the\s+)?$/i

const FUNCTION_WORDS = functionWords(
  ...(['subject', 'object', 'relative', 'question', 'preposition', 'conjunction'] as const),
  ...(['be', 'have', 'do', 'modal', 'negation', 'quantifier', 'adverb', 'focus'] as const),
)
/** What happens to those who once held an office, who keep it as a form of address in such sentences. */
const OF_PAST_HOLDERS = deedWords('lifelong')

/**
 * Tells whether a sentence says what a person with a title did on a named day after `until` (YYYY-MM-DD), or says, so that
 * it gives them the title now: "President Ann Other said on Monday", "On Monday President Ann Other met the king". In
 * "appointed by President Ann Other", "President Ann Other's library" and "President Ann Other died on Monday" the title may
 * be a past one.
 */
export function isOfNow(
  { at }: StatementOf<'title'>,
  until: string,
  { article, sentences, ...reading }: Reading,
): boolean {
  const { passage: index, start, end } = sentences[at.sentence] as Sentence
  const { text, role } = article.passages[index] as Passage
  const verb = NEXT_WORD.exec(text.slice(at.end, Math.min(end, at.end + REACH)))?.[1]
  if (verb === undefined || FUNCTION_WORDS.has(verb) || OF_PAST_HOLDERS.has(verb)) return false
  const opensClause = OPENS_CLAUSE.test(text.slice(start, at.start))
  if (opensClause && verb === 'says' && role !== 'caption') return true
  return reading.dates.some(({ from, to, grain }, i) => {
    const day = reading.datesAt[i] as Spot
    if (day.sentence !== at.sentence || from === null || to === null || grain !== 'day' || from <= until) return false
    if (day.end <= at.start)
      return OPENS_WITH_DAY.test(text.slice(start, day.start)) && AFTER_OPENING_DAY.test(text.slice(day.end, at.start))
    const between = text.slice(at.end, day.start)
    return opensClause && between.length <= REACH && !ENDS_CLAUSE.test(between)
  })
}
