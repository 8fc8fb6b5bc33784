import type { Quantity } from '../../../model/index.ts'
import { DATE_MARK } from '../../../sentence/marked-sentence.ts'
import { findPhrases, phrase } from '../../../sentence/phrase.ts'
import { isExactCount } from '../list/exact-count.ts'
import type { Relation } from '../relation.ts'

const LIST = `(?<list>${DATE_MARK}(?:, ${DATE_MARK})*,? and ${DATE_MARK})(?! to\\b)(?=[.,;)]|$| [\\p{Ll}])`

const TIMES = [
  // "won it three times, in 2009, 2013 and 2017", "three titles (2009, 2013 and 2017)"
  phrase(
    `(?<!\\bof )(?<!\\bmore than )(?<!\\bleast ){times}(?: times|(?: [\\p{L}]+)? (?:titles|wins|victories|elections|terms|visits|medals|cups|occasions))?(?:,| –|:)? ?(?:\\(|in |on )${LIST}`,
  ),
]

/** How many times something happened, against the years or days that follow: "three times, in 2009, 2013, 2017 and 2021". */
export const occasions: Relation = function* ({ reading: { quantities }, markedSentences }) {
  for (const marked of markedSentences) {
    for (const { numbers, words } of findPhrases(TIMES, marked)) {
      const of = numbers.times as number
      const said = quantities[of] as Quantity
      const isTimes = said.unit === 'time' && said.bound === 'exact' && !said.vague && Number.isInteger(said.low)
      if (!isTimes && !isExactCount(said)) continue
      const named = (words.list?.split(DATE_MARK).length ?? 1) - 1
      if (named !== marked.dates.length) continue
      yield {
        of,
        from: [],
        allows: { low: named, high: named },
        says: { low: said.low, high: said.high },
        working: `${named} are named`,
        result: String(named),
        severity: 'warning',
      }
    }
  }
}
