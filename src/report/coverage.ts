import { numberText } from '../english/printed-value.ts'
import type { Coverage, Severity, Unshown } from '../model/index.ts'
import { count, tally } from './words.ts'

/** Returns one line on what was read and compared, what was skipped and why, and what is only counted. */
export function coverageLine({ articles, quantities, compared, uncovered, skipped, unshown }: Coverage): string {
  const read = `${count(articles, 'article')} checked, ${count(quantities, 'quantity', 'quantities')} read, ${numberText(compared)} compared`
  const rest = uncovered === 0 ? '' : `, ${numberText(uncovered)} without a rule or an earlier article`
  return `${read}${rest}${skippedPart(skipped)}.${unshownPart(unshown)}`
}

/**
 * Returns " Counted, not shown: 2 errors that the change does not touch; 1 warning in the baseline.", or an empty text.
 */
function unshownPart(unshown: Unshown | undefined): string {
  if (!unshown) return ''
  const parts = [
    [unshown.untouched, 'that the change does not touch'],
    [unshown.known, 'in the baseline'],
  ] as const
  const counted = parts.flatMap(([counts, where]) => (isNone(counts) ? [] : [`${tally(counts)} ${where}`]))
  return counted.length === 0 ? '' : ` Counted, not shown: ${counted.join('; ')}.`
}

const isNone = (counts: Record<Severity, number>) => Object.values(counts).every((n) => n === 0)

/** Returns "; 2 files skipped: 1 not UTF-8, 1 empty", or an empty text. */
const skippedPart = (skipped: Coverage['skipped']): string =>
  skipped.length === 0 ? '' : `; ${count(skipped.length, 'file')} skipped: ${skippedReasons(skipped)}`

/** Returns "1 not UTF-8, 1 empty", with the most frequent reason first. A single reason has no number. */
export function skippedReasons(skipped: Coverage['skipped']): string {
  const files = Map.groupBy(skipped, ({ why }) => why)
  const reasons = [...files].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
  return reasons.length === 1
    ? (reasons[0]?.[0] ?? '')
    : reasons.map(([why, of]) => `${numberText(of.length)} ${why}`).join(', ')
}
