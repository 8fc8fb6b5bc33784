import { sourceSpan } from '../../base/source-range.ts'
import { verdict } from '../../wording/verdict.ts'
import type { InconsistencyFinder } from './inconsistency-finder.ts'

/** "#17428", "PR #17428", "bitcoin#17428". */
const NUMBER = /#(\d{3,7})(?!\d)/g
/** What the source has behind a number that ends the words of a link: its address, or the label of its reference. */
const TARGET =
  /^[*_`]{0,3}\](?:\(<?https?:\/\/[^\s)]{1,200}?\/(?:pull|pulls|issues|merge_requests|discussions)\/(\d{3,7})(?!\d)|\[[^\][\n]{0,80}?#(\d{3,7})\])/

/** How much of the source behind a number is read, in UTF-16 units. */
const REACH = 300

/**
 * "[#17428](https://github.com/owner/name/pull/17954)": an issue or pull request whose link leads to another one.
 * With another number of digits it is the number of something else: "[call #104](…/issues/1081)".
 */
export const linkNumber: InconsistencyFinder = function* ({ reading: { article } }) {
  for (const passage of article.passages) {
    if (!passage.text.includes('#')) continue
    for (const { index, 0: text, 1: number } of passage.text.matchAll(NUMBER)) {
      const span = sourceSpan(article, passage, { start: index, end: index + text.length })
      if (span.in !== 'text') continue
      const [, inAddress, inLabel] = TARGET.exec(article.text.slice(span.end, span.end + REACH)) ?? []
      const target = inAddress ?? inLabel
      if (target === undefined || target === number || target.length !== number?.length) continue
      yield verdict('same-thing-twice', span, {
        severity: 'warning',
        message: `${text} here, but its link leads to #${target}.`,
        expected: null,
      })
    }
  }
}
