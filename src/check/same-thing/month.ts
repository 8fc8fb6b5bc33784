import type { DateMention, Reading } from '../../model/index.ts'
import { DATE_MARK, type MarkedSentence } from '../../sentence/marked-sentence.ts'
import { quoteHere, verdict } from '../../wording/verdict.ts'
import type { InconsistencyFinder } from './inconsistency-finder.ts'

/** A month and the two words behind it: "April steering cycle". */
interface Titled {
  date: DateMention
  words: string
  marked: MarkedSentence
}

/** "The April steering cycle" in the headline, "the June steering cycle" in the standfirst. */
export const month: InconsistencyFinder = function* ({ reading, markedSentences }) {
  const inHeadline = titled('headline', reading, markedSentences)
  const inStandfirst = titled('standfirst', reading, markedSentences)
  for (const { date, words } of inHeadline) {
    const other = inStandfirst.find((one) => one.words === words && one.date.from !== date.from)
    if (!other || inStandfirst.some((one) => one.words === words && one.date.from === date.from)) continue
    yield verdict('same-thing-twice', date, {
      severity: 'warning',
      message: `${date.text} ${words} here, ${other.date.text} in the standfirst.`,
      expected: other.date.text,
      evidence: [quoteHere(reading, other.date, other.marked.sentence.text)],
    })
  }
}

function titled(
  role: 'headline' | 'standfirst',
  { article }: Reading,
  markedSentences: readonly MarkedSentence[],
): Titled[] {
  const own = markedSentences.filter(({ sentence }) => article.passages[sentence.passage]?.role === role)
  return own.flatMap((marked) => {
    const [, ...pieces] = marked.words.split(DATE_MARK)
    return pieces.flatMap((piece, i) => {
      const date = marked.dates[i] as DateMention
      const words = /^ ([\p{L}'-]+ [\p{L}'-]+)/u.exec(piece)?.[1]?.toLowerCase()
      return words === undefined || date.grain !== 'month' || date.relative ? [] : [{ date, words, marked }]
    })
  })
}
