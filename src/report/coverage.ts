import type { Coverage } from '../model/index.ts'
import { count, number } from './words.ts'

/** What was read, what it was held against, and what was not read and why, in one line. */
export function coverageLine({ articles, quantities, compared, uncovered, skipped }: Coverage): string {
  const read = `${count(articles, 'article')} checked, ${count(quantities, 'quantity', 'quantities')} read, ${number(compared)} compared`
  const rest = uncovered === 0 ? '' : `, ${number(uncovered)} covered by no rule and no earlier article`
  return `${read}${rest}${skippedPart(skipped)}.`
}

/** "; 2 files skipped: 1 not UTF-8, 1 empty", the most frequent reason first. */
function skippedPart(skipped: Coverage['skipped']): string {
  if (skipped.length === 0) return ''
  const files = Map.groupBy(skipped, ({ why }) => why)
  const reasons = [...files].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
  const named =
    reasons.length === 1
      ? (reasons[0]?.[0] ?? '')
      : reasons.map(([why, of]) => `${number(of.length)} ${why}`).join(', ')
  return `; ${count(skipped.length, 'file')} skipped: ${named}`
}
