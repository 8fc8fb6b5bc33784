import type { Modality, Token } from '../model/index.ts'
import type { Segment } from './segments.ts'

/** Words that weaken or postpone wherever they stand in the clause; by lemma or surface form, lower case. */
const MODALS_OF_DOUBT = new Set(
  'could may might should possible possibly potential potentially perhaps probably maybe'.split(' '),
)
/** "Would" is the future seen from the past; with an "if" it is doubt. */
const MODALS_OF_FUTURE = new Set(['will', 'shall', "'ll", 'wo', 'would'])
const CONDITIONS = new Set(['if', 'unless'])
/** Verbs and nouns that do so to what stands behind them, or as a participle ("expected", "are feared dead"). */
const DOUBTING = new Set(
  'fear feared threaten threat risk suspect suspected demand urge seek request propose appeal call need require want'.split(
    ' ',
  ),
)
const PLANNING = new Set(
  'plan expect promise pledge schedule intend aim agree hope offer forecast project anticipate permit allow authorise authorize approve due'.split(
    ' ',
  ),
)
/** "is set to", "are due to", "about to": only with "to" and a verb behind. */
const ABOUT_TO = new Set(['going', 'set', 'about', 'due'])
const DENYING = new Set('deny refuse reject prevent avoid'.split(' '))
const NEGATING = new Set('not never no none neither nor without'.split(' '))

/** How firmly a quantity's own words state it, by the strongest sign in their reach. */
export function modalityOf(
  tokens: readonly Token[],
  scope: readonly Segment[],
  at: number,
  inQuotes: boolean,
): Modality {
  const own = tokens[at] as Token
  const reach = scope.flatMap((s) => tokens.slice(s.from, s.to)).filter((t) => t !== own && isCue(t))
  const says = (words: ReadonlySet<string>) => reach.some((t) => words.has(t.normal))
  const acts = (words: ReadonlySet<string>) => reach.some((t) => words.has(t.lemma) && reaches(t, own))
  if (acts(DENYING) || reach.some((_, i) => isNegation(reach, i) && isNear(reach, i, own))) return 'negated'
  const isConditional = tokens.some((t) => CONDITIONS.has(t.normal)) && says(MODALS_OF_FUTURE)
  if (isConditional || says(MODALS_OF_DOUBT) || says(CONDITIONS) || acts(DOUBTING)) return 'hypothetical'
  if (says(MODALS_OF_FUTURE) || acts(PLANNING) || isAboutTo(reach)) return 'expected'
  return inQuotes ? 'quoted' : 'asserted'
}

/** "May" the month and "Will" the man are no modals. */
const isCue = (token: Token): boolean => !token.tags.has('ProperNoun') && !token.tags.has('Month')

/** "needs 500 lorries", "500 lorries are needed", "a plan to free 40"; not "10 million people need help". */
const reaches = (token: Token, own: Token): boolean =>
  token.start < own.start
    ? token.normal !== 'due'
    : token.tags.has('PastTense') || token.tags.has('Participle') || token.tags.has('Passive')

/** "not only" and "not least" take nothing back. */
const isNegation = (reach: readonly Token[], i: number): boolean =>
  NEGATING.has(reach[i]?.normal ?? '') && !/^(only|just|least|to|even|yet|until)$/.test(reach[i + 1]?.normal ?? '')

/** Negation bears on the verb or noun beside it: "did not kill", "no hostages"; not "not fast enough for two players". */
function isNear(reach: readonly Token[], i: number, own: Token): boolean {
  const isDeterminer = /^(no|none|neither|nor|without)$/.test(reach[i]?.normal ?? '')
  if (isDeterminer) return Math.abs((reach[i]?.start ?? 0) - own.start) < 25
  return [i - 1, i + 1, i + 2].some((j) => reach[j]?.tags.has('Verb'))
}

const isAboutTo = (reach: readonly Token[]): boolean =>
  reach.some(
    (t, i) => ABOUT_TO.has(t.normal) && reach[i + 1]?.normal === 'to' && reach[i + 2]?.tags.has('Verb') === true,
  )

/** Ranges of a passage that stand in quotation marks; an unclosed mark quotes up to the end of its paragraph. */
export function quotedRanges(text: string): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = []
  let open = -1
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (c === '“' || (c === '"' && open < 0)) open = open < 0 ? i : open
    else if ((c === '”' || c === '"') && open >= 0) {
      ranges.push({ start: open, end: i + 1 })
      open = -1
    } else if (c === '\n' && text[i + 1] === '\n') open = -1
  }
  return ranges
}
