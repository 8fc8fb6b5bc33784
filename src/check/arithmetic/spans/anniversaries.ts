import { partsOf, yearPeriod } from '../../../base/calendar.ts'
import { periodNamed } from '../../../base/period-named.ts'
import { sourceSpan } from '../../../base/source-range.ts'
import { RANK_PATTERN, rankOf } from '../../../english/forms/rank.ts'
import type { DateMention, Passage, Period, Verdict } from '../../../model/index.ts'
import { findPhrases, phrase } from '../../../sentence/phrase.ts'
import { quoteHere, verdict } from '../../../wording/verdict.ts'
import { periodText } from '../../../wording/when.ts'
import { capitalised } from '../../../wording/words.ts'
import type { Text } from '../relation.ts'
import { GAP } from './phrases.ts'

const RANK = `(?<rank>${RANK_PATTERN})`
/** Anniversaries with a name of their own, in years. */
const JUBILEES: Readonly<Record<string, number>> = {
  'silver wedding': 25,
  'ruby wedding': 40,
  'golden wedding': 50,
  'diamond wedding': 60,
  'silver jubilee': 25,
  'golden jubilee': 50,
  'diamond jubilee': 60,
  'platinum jubilee': 70,
  sesquicentennial: 150,
  tercentenary: 300,
  bicentenary: 200,
  bicentennial: 200,
  centenary: 100,
  centennial: 100,
}
const JUBILEE = `(?<rank>${Object.keys(JUBILEES).join('|')})\\b`
const BEGUN =
  '(?:founded|established|opened|formed|launched|created|built|incorporated|inaugurated|consecrated|chartered|set up|started)'
const MARKS = '(?:celebrat(?:es?|ed|ing)|mark(?:s|ed|ing)?|observ(?:es?|ed|ing)|turn(?:s|ed)|reach(?:es|ed))'
/** "the 30th anniversary of his death in 1987" */
const ANNIVERSARY = [
  phrase(`\\b${RANK} (?:wedding )?(?:anniversary|birthday) of (?:[\\p{L}'"’-]+ ){1,8}(?:in|on|of) {@then}`),
  phrase(`\\b${RANK} anniversary of (?:the|its) {@then}`),
  // "The school, founded in 1950, celebrates its 70th anniversary"
  phrase(
    `\\b(?:${BEGUN}|born) (?:back )?in {@then}${GAP}\\b${MARKS} (?:its|their|his|her) ${RANK} (?:anniversary|birthday)`,
  ),
  phrase(`\\b(?:${BEGUN}|married|wed) (?:back )?in {@then}${GAP}\\b${MARKS} (?:its|their|his|her) ${JUBILEE}`),
]

/** The number of an anniversary, against the year of the event and the year that the sentence names or the article is of. */
export function* anniversaries({ reading, markedSentences }: Text): Generator<Verdict> {
  const { published } = reading.article
  if (published === null) return
  for (const marked of markedSentences) {
    for (const { dates, words } of findPhrases(ANNIVERSARY, marked)) {
      const then = periodNamed(dates.then as DateMention)
      const rank = JUBILEES[(words.rank as string).toLowerCase()] ?? rankOf(words.rank as string)
      if (!then || !dates.then?.yearWritten || rank === null) continue
      const first = yearOf(then)
      const others = marked.dates.filter((date) => date !== dates.then).flatMap((date) => periodNamed(date) ?? [])
      const years = others.length > 0 ? others.map(yearOf) : [-1, 0, 1].map((by) => Number(published.slice(0, 4)) + by)
      if (years.some((year) => year - first === rank || year - first < NEAR)) continue
      const now = others.length > 0 ? (others[0] as Period) : yearPeriod(Number(published.slice(0, 4)))
      const passage = reading.article.passages[marked.sentence.passage] as Passage
      const start = passage.text.indexOf(words.rank as string, marked.sentence.start)
      if (start < 0) continue
      const span = sourceSpan(reading.article, passage, { start, end: start + (words.rank as string).length })
      const right = String(yearOf(now) - first)
      yield verdict('arithmetic', span, {
        severity: others.length > 0 ? 'error' : 'warning',
        message: `${capitalised(`from ${periodText(then)} to ${yearOf(now)}`)} is ${right} years, not ${rank}.`,
        expected: right,
        evidence: [quoteHere(reading, dates.then as DateMention, marked.sentence.text)],
      })
    }
  }
}

/** Years within which the date may be that of the anniversary itself: "the tenth anniversary of the treaty on 3 May". */
const NEAR = 3

const yearOf = ({ from }: Period): number => partsOf(from).year
