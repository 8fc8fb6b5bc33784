import { sourceSpan } from '../base/source-range.ts'
import type { Mention, Reading, Sentence, Span, StatedText, Statement, Verdict, WordOf } from '../model/index.ts'
import { quoteOf, verdict } from '../wording/verdict.ts'
import { excerpt } from '../wording/words.ts'
import { ageConflicts } from './ages.ts'
import { namedTextOf } from './mention.ts'
import { joinedConflicts, spellingConflicts } from './spellings.ts'
import { titleConflicts } from './titles.ts'
import { yearConflicts } from './years.ts'

/** Returns what a later text says otherwise of the people, places and things that both name: spellings, ages, titles, years. */
export function contradictionsOf(later: StatedText, earlier: StatedText): Verdict[] {
  const [ours, theirs] = [namedTextOf(later.reading), namedTextOf(earlier.reading)]
  return [
    ...spellingConflicts(ours, theirs).map((found) =>
      against(
        'earlier-spelling',
        spanOf(found.later),
        spanOf(found.earlier),
        earlier.reading,
        found.earlier.mention.passage.text,
      ),
    ),
    ...joinedConflicts(ours, theirs).map(({ later: here, earlier: there }) =>
      against('earlier-spelling', nameSpan(here), nameSpan(there), earlier.reading, there.passage.text),
    ),
    ...ageConflicts(later, earlier).map((found) => againstRow('earlier-age', found, earlier.reading)),
    ...titleConflicts(later, earlier).map((found) => againstRow('earlier-title', found, earlier.reading)),
    ...yearConflicts(later.reading, earlier.reading).map((found) =>
      against('earlier-date', found.later.said, found.earlier.said, earlier.reading, found.earlier.passage.text),
    ),
  ]
}

function againstRow(check: string, found: { later: Statement; earlier: Statement }, theirs: Reading): Verdict {
  const { text } = theirs.sentences[found.earlier.at.sentence] as Sentence
  return against(check, found.later.said, found.earlier.said, theirs, text)
}

function against(check: string, here: Span, there: Span, theirs: Reading, words: string): Verdict {
  return verdict(check, here, {
    severity: 'warning',
    message: `${excerpt(here.text)} here, ${excerpt(there.text)} in the earlier text.`,
    expected: there.text,
    evidence: [quoteOf(theirs, there, words)],
  })
}

/** Returns the whole name around a word, as the article writes it. */
export const spanOf = ({ mention }: WordOf): Span => nameSpan(mention)

const nameSpan = ({ reading, passage, name }: Mention): Span => sourceSpan(reading.article, passage, name)
