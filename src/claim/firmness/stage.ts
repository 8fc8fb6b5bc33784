import { TIME_UNITS } from '../../english/words/calendar.ts'
import { prospectWords } from '../../english/words/prospects.ts'
import { normalAt } from '../../grammar/tokens.ts'
import { isDate, isVerb } from '../../grammar/word-class.ts'
import type { Governor, Modality, Quantity, Stage, Token } from '../../model/index.ts'

/** What a stage is read from. */
interface Said {
  quantity: Pick<Quantity, 'role'>
  modality: Modality
  tokens: readonly Token[]
  /** The clause of the number with the phrases of time and place that hold for the whole sentence. */
  scope: readonly Token[]
  governors: readonly Governor[]
  isAdditional: boolean
  isAtUnstatedTime: boolean
  isCalledWrong: boolean
  isNeeded: boolean
}

/** Returns what role a number has among several about the same thing. */
export function stageOf(said: Said): Stage {
  const { quantity, modality, scope } = said
  if (said.isCalledWrong) return 'withdrawn'
  if (quantity.role === 'part') return 'part'
  if (quantity.role === 'from') return 'old-value'
  if (quantity.role === 'to') return 'new-value'
  if (said.isAdditional) return 'addition'
  if (said.isNeeded) return 'need'
  if (modality === 'expected') return 'plan'
  const { isPast: isEarly, isRunning } = timesIn(scope)
  if (isEarly) return 'past'
  if (said.isAtUnstatedTime) return 'unstated-time'
  return isRunning || isToll(said) || hasGrown(said) ? 'total' : 'figure'
}

const times = new WeakMap<readonly Token[], { isPast: boolean; isRunning: boolean }>()

/** Returns which times the words of a clause name; looked for once, since many numbers can share a clause. */
function timesIn(scope: readonly Token[]): { isPast: boolean; isRunning: boolean } {
  const known = times.get(scope)
  if (known) return known
  const found = { isPast: isPast(scope), isRunning: isRunningTotal(scope) }
  times.set(scope, found)
  return found
}

/** Tells whether words name an early stage of what goes on: "by the time", "at first", "overnight", "on the first day". */
const isPast = (words: readonly Token[]): boolean =>
  words.some((_, i) => {
    const [one, two, three, four] = [0, 1, 2, 3].map((next) => normalAt(words, i + next))
    if (one === 'by') return two === 'the' && three === 'time'
    if (one === 'at') return two === 'first'
    if (/^(on|in|within|during)$/.test(one as string))
      return (
        two === 'the' &&
        /^(first|opening|early)$/.test(three as string) &&
        BEGUN.has((four as string).replace(/s$/, ''))
      )
    return /^(initially|overnight)$/.test(one as string)
  })

const PERIODS = new Set([...TIME_UNITS, 'morning', 'night', 'stage', 'phase'])
/** Periods whose first is an early stage; the first half or quarter of a year is one of the calendar, with figures of its own. */
const BEGUN = new Set([...PERIODS].filter((period) => period !== 'half' && period !== 'quarter'))

/** Tells whether words name the beginning of what a number is about: "in its first week", "by the end of its opening day". */
export const namesBeginning = (words: readonly Token[]): boolean =>
  words.some(
    (_, i) =>
      /^(the|its|their|his|her)$/.test(normalAt(words, i)) &&
      /^(first|opening|early)$/.test(normalAt(words, i + 1)) &&
      BEGUN.has(normalAt(words, i + 2).replace(/s$/, '')),
  )

const LASTING = prospectWords('lasting')

/** Tells whether words say that a number has run up over a time that is not over: "so far", "since March", "in two years of war". */
export const isRunningTotal = (words: readonly Token[]): boolean =>
  words.some((token, i) => {
    const [two, three] = [normalAt(words, i + 1), normalAt(words, i + 2)]
    if (token.normal === 'since')
      return (
        !isRanked(words, i) &&
        (isDate(words[i + 1]) || isLasting(words, i + 1) || words.some(({ normal: word }) => /^(has|have)$/.test(word)))
      )
    if (token.normal === 'so') return two === 'far'
    if (token.normal === 'to') return two === 'date'
    if (token.normal === 'in')
      return two === 'all' || two === 'total' || (isPeriod(words[i + 1]) && three === 'of' && isLasting(words, i + 3))
    if (token.normal === 'until') return two === 'now'
    if (/^(during|over|throughout)$/.test(token.normal)) return isDefiniteLasting(words, i + 1)
    return /^(altogether|cumulatively|cumulative|overall)$/.test(token.normal)
  })

/** Tells whether "the war" or "the course of the war" is named from token `from` on. */
const isDefiniteLasting = (words: readonly Token[], from: number): boolean =>
  /^(the|its|their|this)$/.test(normalAt(words, from)) &&
  (isLasting(words, from + 1, 2) || (normalAt(words, from + 1) === 'course' && isLasting(words, from + 3, 3)))

/** Tells whether a rank stands before "since", so that nothing is counted up: "the highest since the pandemic began". */
const isRanked = (words: readonly Token[], since: number): boolean =>
  words.slice(Math.max(0, since - 5), since).some(({ normal: word }) => /^(first|most|worst|best|.{3,}est)$/.test(word))

/** Tells whether something that lasts is named in the next tokens from `from` on: "the start of the war", "the army launched its offensive". */
const isLasting = (words: readonly Token[], from: number, within = 6): boolean =>
  words.slice(from, from + within).some(({ lemma, normal: word }) => LASTING.has(lemma) || LASTING.has(word))

const isPeriod = (token: Token | undefined): boolean =>
  token !== undefined && PERIODS.has((token.normal.split(' ').at(-1) ?? '').replace(/s$/, ''))

/** Verbs that give the level of a toll. */
const LEVEL = /^(stand|rise|climb|reach|bring|put|take|be|pass|exceed|top|surpass|near|hit|total)$/
const TOLL = /^(toll|total|tally|number)$/

/** Tells whether the number is the level of a toll: "the death toll stands at 81", "bringing the number of dead to 12". */
const isToll = ({ tokens, governors }: Said): boolean =>
  governors.some(({ at }) => TOLL.test(tokens[at]?.lemma ?? '')) &&
  governors.some(({ at }) => isVerb(tokens[at]) && LEVEL.test(tokens[at]?.lemma ?? ''))

/** Tells whether the number is what a fire has grown to: "has burned 4,000 acres". */
const hasGrown = ({ tokens, governors }: Said): boolean =>
  governors.some(
    ({ at }) =>
      /^(burn|scorch|char|blacken|consume)$/.test(tokens[at]?.lemma ?? '') &&
      /^(has|have)$/.test(normalAt(tokens, at - 1)),
  )
