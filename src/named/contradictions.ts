import { sourceSpan } from '../base/source-range.ts'
import type { Mention, Reading, Sentence, Span, StatedText, Statement, Verdict } from '../model/index.ts'
import { quoteOf, verdict } from '../wording/verdict.ts'
import { excerpt } from '../wording/words.ts'
import { ageConflicts } from './ages.ts'
import { namedDateConflicts } from './dates.ts'
import { joinedConflicts } from './joined.ts'
import { namedTextOf } from './mention.ts'
import { spellingConflicts } from './spellings.ts'
import { titleConflicts } from './titles.ts'

/** Returns how a later text contradicts an earlier one about what both name: other spellings, ages, titles and dates. */
export function contradictionsOf(later: StatedText, earlier: StatedText): Verdict[] {
  const [ours, theirs] = [namedTextOf(later.reading), namedTextOf(earlier.reading)]
  return [
    ...spellingConflicts(ours, theirs).map((found) => againstName(found.later.mention, found.earlier.mention)),
    ...joinedConflicts(ours, theirs).map((found) => againstName(found.later, found.earlier)),
    ...ageConflicts(later, earlier).map((found) => againstRow('earlier-age', found, earlier.reading)),
    ...titleConflicts(later, earlier).map((found) => againstRow('earlier-title', found, earlier.reading)),
    ...namedDateConflicts(later.reading, earlier.reading).map((found) =>
      against('earlier-date', found.later.said, found.earlier.said, earlier.reading, found.earlier.passage.text),
    ),
  ]
}

const againstName = (here: Mention, there: Mention): Verdict =>
  against('earlier-spelling', nameSpan(here), nameSpan(there), there.reading, there.passage.text)

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

const nameSpan = ({ reading, passage, name }: Mention): Span => sourceSpan(reading.article, passage, name)
