import { sourceSpan } from '../../../base/source-range.ts'
import { RANK_PATTERN, rankOf } from '../../../english/forms/rank.ts'
import type { Passage, Reading, Sentence, Span } from '../../../model/index.ts'
import { quoteHere, verdict, whereIs } from '../../../wording/verdict.ts'
import { capitalised } from '../../../wording/words.ts'
import type { InconsistencyFinder } from '../inconsistency-finder.ts'

/** An ordinal before the name of something that is held again and again: "9th International Mediation Summit". */
const EDITION = new RegExp(
  `(?<![\\p{L}\\d.,-])(${RANK_PATTERN}) ((?:Annual |Biennial )?\\p{Lu}[\\p{L}’'-]+(?: (?:of|on|for|and|the|in|\\p{Lu}[\\p{L}’'-]+)){0,6}? (?:Assembly|Biennale|Championships?|Conference|Congress|Convention|Cup|Dialogue|Exhibition|Expo|Fair|Festival|Forum|Games|Marathon|Meeting|Parliament|Session|Summit|Symposium|Tournament|Workshop)s?)(?!\\p{L})`,
  'gu',
)

/** Words of a sentence that tells of more than one edition. */
const OTHER_EDITION =
  /\b(?:next|last|previous\w*|earlier|later|future|following|follow\w*|upcoming|past|since|until|every|each|both|between|from|first|also|again|another|host(?:ed|ing|s)?|will|inaugural|year|years|then|before|after|compared|than|\d{4})\b/i

/** An edition, where it is named. */
interface Edition {
  rank: number
  text: string
  span: Span
  sentence: Sentence
}

/** "At the 8th International Mediation Summit", where all others in the text are of the 9th. */
export const edition: InconsistencyFinder = function* ({ reading }) {
  const all = reading.sentences.flatMap((sentence) => editionsIn(sentence, reading))
  for (const [, same] of Map.groupBy(all, ({ name }) => name)) {
    const byRank = [...Map.groupBy(same, ({ rank }) => rank).values()].sort((a, b) => a.length - b.length)
    const [few, many, ...more] = byRank
    if (!few || !many || more.length > 0 || few.length > 1 || many.length < FEWEST_RIGHT) continue
    const [wrong, right] = [few[0] as Edition, many[0] as Edition]
    if (OTHER_EDITION.test(wrong.sentence.text.replace(wrong.text, ''))) continue
    const evidence = quoteHere(reading, right.span, right.sentence.text)
    yield verdict('same-thing-twice', wrong.span, {
      severity: 'warning',
      message: `${capitalised(wrong.text)} here, ${right.text} ${whereIs(evidence)} and everywhere else.`,
      expected: right.text,
      evidence: [evidence],
    })
  }
}

/** Times that a text names the right edition at least. */
const FEWEST_RIGHT = 2

function editionsIn(sentence: Sentence, { article }: Reading): (Edition & { name: string })[] {
  const passage = article.passages[sentence.passage] as Passage
  return [...sentence.text.matchAll(EDITION)].flatMap(({ 0: text, 1: ordinal = '', 2: name = '', index }) => {
    const rank = rankOf(ordinal)
    if (rank === null || rank < 2) return []
    const start = sentence.start + index
    return [
      {
        rank,
        text,
        name: name.toLowerCase(),
        span: sourceSpan(article, passage, { start, end: start + text.length }),
        sentence,
      },
    ]
  })
}
