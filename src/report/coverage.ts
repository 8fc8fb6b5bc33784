import { LONGEST_SENTENCE, MOST_NUMBERS, MOST_TOGETHER } from '../base/sentence-limits.ts'
import { dayText, numberText } from '../english/printed-value.ts'
import type { AfterAsOf, ChangedArticles, Coverage, Severity, UnreadKind, UnreadPart, Unshown } from '../model/index.ts'
import { count, tally } from './words.ts'

/** Returns one line on what was read and compared, what was skipped and why, and what is only counted. */
export function coverageLine(coverage: Coverage): string {
  const { articles, quantities, compared, uncovered, skipped, unread = [], afterAsOf = [], unshown, change } = coverage
  const read = `${count(articles, 'article')} checked, ${count(quantities, 'quantity', 'quantities')} read, ${numberText(compared)} compared`
  const rest = uncovered === 0 ? '' : `, ${numberText(uncovered)} without a rule or an earlier article`
  return `${read}${rest}${changePart(change)}${skippedPart(skipped)}${unreadPart(unread)}${afterAsOf.map(laterPart).join('')}.${unshownPart(unshown)}`
}

/** Returns "; 2 renamed, 1 removed", or an empty text. */
function changePart(change: ChangedArticles | undefined): string {
  const parts = (['renamed', 'removed'] as const).flatMap((kind) => {
    const n = change?.[kind] ?? 0
    return n === 0 ? [] : [`${numberText(n)} ${kind}`]
  })
  return parts.length === 0 ? '' : `; ${parts.join(', ')}`
}

/**
 * Returns " Counted, not shown: 2 errors that the change does not touch; 1 warning in the baseline.", or an empty text.
 */
function unshownPart(unshown: Unshown | undefined): string {
  if (!unshown) return ''
  const parts = [
    [unshown.untouched, 'that the change does not touch'],
    [unshown.known, 'in the baseline'],
    [unshown.quiet, 'below an error (--quiet)'],
    [unshown.beyond, 'over the limit (--max-findings)'],
  ] as const
  const counted = parts.flatMap(([counts, where]) =>
    counts === undefined || isNone(counts) ? [] : [`${tally(counts)} ${where}`],
  )
  return counted.length === 0 ? '' : ` Counted, not shown: ${counted.join('; ')}.`
}

const isNone = (counts: Record<Severity, number>) => Object.values(counts).every((n) => n === 0)

/** Returns "; 2 files skipped: 1 not UTF-8, 1 empty", or an empty text. */
const skippedPart = (skipped: Coverage['skipped']): string =>
  skipped.length === 0 ? '' : `; ${count(skipped.length, 'file')} skipped: ${skippedReasons(skipped)}`

/** How a kind of text that is passed over is called: one of them, and several. */
const KINDS: Record<Exclude<UnreadKind, 'long-sentence' | 'many-numbers'>, readonly [string, string]> = {
  code: ['block of code', 'blocks of code'],
  table: ['table', 'tables'],
  formula: ['formula', 'formulas'],
  caption: ['caption in a component', 'captions in components'],
  aside: ['aside or menu', 'asides and menus'],
  'link-list': ['list of links', 'lists of links'],
  foreign: ['paragraph in another language', 'paragraphs in other languages'],
  number: ['number over the limit of an article', 'numbers over the limit of an article'],
}

/** Returns "; people pack as of 1 May 2025: 12 titles after that day not checked". */
function laterPart({ path, asOf, titles, figures }: AfterAsOf): string {
  const name = path.startsWith('factlint/') ? `${path.slice('factlint/'.length)} pack` : path
  const what = [...(titles > 0 ? [count(titles, 'title')] : []), ...(figures > 0 ? [count(figures, 'figure')] : [])]
  return `; ${name} as of ${dayText(asOf)}: ${what.join(' and ')} after that day not checked`
}

/** Returns how long a sentence may be; a number over 999 is slow to print the first time. */
const limits = (): string => `${numberText(LONGEST_SENTENCE)} characters or ${MOST_NUMBERS} numbers`

/** Returns "; not read: 2 blocks of code, 1 table; 1 sentence over 1,500 characters or 40 numbers read in parts". */
function unreadPart(unread: readonly UnreadPart[]): string {
  const counts = new Map<string, number>()
  for (const { what, count: n } of unread) counts.set(what, (counts.get(what) ?? 0) + n)
  const passed = Object.entries(KINDS).flatMap(([kind, [one, many]]) => {
    const n = counts.get(kind) ?? 0
    return n === 0 ? [] : [count(n, one, many)]
  })
  const missing = passed.length === 0 ? '' : `; not read: ${passed.join(', ')}`
  const long = counts.get('long-sentence') ?? 0
  const parts = long === 0 ? '' : `; ${count(long, 'sentence')} over ${limits()} read in parts`
  const crowded = counts.get('many-numbers') ?? 0
  const turns =
    crowded === 0 ? '' : `; ${count(crowded, 'article')} whose numbers were compared ${MOST_TOGETHER} at a time`
  return `${missing}${parts}${turns}`
}

/** Returns "1 not UTF-8, 1 empty", with the most frequent reason first. A single reason has no number. */
export function skippedReasons(skipped: Coverage['skipped']): string {
  const files = Map.groupBy(skipped, ({ why }) => why)
  const reasons = [...files].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
  return reasons.length === 1
    ? (reasons[0]?.[0] ?? '')
    : reasons.map(([why, of]) => `${numberText(of.length)} ${why}`).join(', ')
}
