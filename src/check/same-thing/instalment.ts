import { sourceSpan } from '../../base/source-range.ts'
import { rankOf } from '../../english/forms/rank.ts'
import { RANKS } from '../../english/words/numbers.ts'
import { quoteHere, verdict } from '../../wording/verdict.ts'
import { capitalised } from '../../wording/words.ts'
import type { InconsistencyFinder } from './inconsistency-finder.ts'

const WORKS = 'episode|part|issue|edition|instal?lment|chapter|volume|newsletter|webinar|session'
const IN_HEADLINE = new RegExp(`\\b(${WORKS}) #?(\\d{1,3})\\b`, 'iu')
const IN_TEXT = new RegExp(`\\bthis is (?:the|our) (${RANKS.join('|')}|\\d{1,3}(?:st|nd|rd|th)) (${WORKS})\\b`, 'iu')

/** "Episode 6" in the headline, "this is the fifth episode" in the text. */
export const instalment: InconsistencyFinder = function* ({ reading }) {
  const { article } = reading
  for (const headline of article.passages.filter(({ role }) => role === 'headline')) {
    const [named, work = '', digits = ''] = IN_HEADLINE.exec(headline.text) ?? []
    if (named === undefined) continue
    for (const passage of article.passages) {
      const said = IN_TEXT.exec(passage.text)
      const [words, ordinal = '', same = ''] = said ?? []
      if (!said || words === undefined || same.toLowerCase() !== work.toLowerCase()) continue
      if (rankOf(ordinal) === Number(digits)) continue
      const start = said.index + words.indexOf(ordinal)
      yield verdict('same-thing-twice', sourceSpan(article, passage, { start, end: start + ordinal.length }), {
        severity: 'warning',
        message: `${capitalised(ordinal)} ${same} here, ${named} in the headline.`,
        expected: named,
        evidence: [quoteHere(reading, sourceSpan(article, headline, { start: 0, end: headline.text.length }))],
      })
    }
  }
}
