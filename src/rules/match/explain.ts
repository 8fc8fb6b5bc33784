import type { ClaimContext, Condition, ConditionSet } from '../../model/index.ts'
import {
  type Clause,
  type Conditions,
  clauseOf,
  endsAlone,
  fitConditions,
  fitsUnit,
  governs,
  isBarred,
  isOfEvent,
  measured,
  type Pattern,
  textOf,
  textWords,
  type UnitNames,
  wordsAround,
} from './conditions.ts'
import { doerOf } from './doer.ts'
import { measuredBefore } from './measured.ts'
import { type Word, wordsOf } from './phrase.ts'
import { isAbout, type Subject } from './subject.ts'
import type { WordList } from './word-list.ts'

/** The number of words of a list to show; the rest is cut. */
const MOST_WORDS = 12

/** Checks a claim against every set of conditions. The set that is closest to being met comes first. */
export function explainSets(sets: readonly Conditions[], context: ClaimContext, units: UnitNames): ConditionSet[] {
  const explained = sets.map((set) => ({
    met: fitConditions(set, context, units) !== null,
    conditions: conditionsOf(set, clauseOf(context), units),
  }))
  return explained.sort((a, b) => Number(b.met) - Number(a.met) || missing(a) - missing(b))
}

/** Returns how far a set is from being met. What is counted weighs most. */
const missing = ({ conditions }: ConditionSet): number =>
  conditions.filter(({ met }) => !met).reduce((sum, { key }) => sum + (SLOTS.includes(key) ? 2 : 1), 0)

const SLOTS: readonly string[] = ['counts', 'measures', 'alone']

function conditionsOf(set: Conditions, clause: Clause, units: UnitNames): Condition[] {
  const { context, scope } = clause
  const { claim } = context
  return [
    unit(set, context, units),
    ...slots(set, clause),
    ...set.all.map((list) => among('all', list, wordsAround(set, clause), context)),
    ...set.subjects.map((subject) => about(subject, context)),
    ...(set.unless
      ? [{ key: 'unless', ...asks(set.unless), met: !isBarred(set, clause), found: governorsIn(context) }]
      : []),
    ...(set.none ? [opposite(among('none', set.none, scope, context))] : []),
    ...(set.event
      ? [
          {
            ...among('event', set.event, clause.sentence, context),
            met: isOfEvent(set, set.event, clause),
          },
        ]
      : []),
    ...(set.pattern ? [pattern(set.pattern, context)] : []),
    ...(set.source ? [named('source', set.source, claim.attribution)] : []),
    ...(set.place ? [place(set.place, claim.place)] : []),
  ]
}

function unit(set: Conditions, context: ClaimContext, units: UnitNames): Condition {
  const { unit: written, per } = context.quantity
  const asked = [set.unit ?? (set.shares ? 'a number or a share' : 'a number without a unit')]
  const found = [written, per === null ? null : `per ${per}`].filter((part) => part !== null).join(' ')
  return {
    key: 'unit',
    asked: set.per === null ? asked : [`${asked} per ${set.per}`],
    met: fitsUnit(set, context, units),
    found: found || null,
  }
}

/** Returns what is counted or measured, with the words beside it; or the words that need no noun. */
function slots(set: Conditions, clause: Clause): Condition[] {
  const { context, scope, counted } = clause
  const alone = set.alone && wordsAlone(set.alone, clause)
  const list = set.counts ?? set.measures
  if (!list || alone?.met) return alone ? [alone] : []
  const isCounted = (set.counts ? list.ending(counted) : measured(list, clause)) > 0
  return [
    {
      key: set.counts ? 'counts' : 'measures',
      ...asks(list),
      met: isCounted,
      found: wordsIn(countedOrMeasured(set, context)),
    },
    ...(alone && !isCounted ? [alone] : []),
    ...(set.any ? [among('any', set.any, scope, context)] : []),
    ...governing(set, clause),
    ...(set.verb ? [named('verb', set.verb, context.claim.verb)] : []),
  ]
}

/** Returns the words of what is counted, or of what a measure belongs to. */
function countedOrMeasured({ measures }: Conditions, context: ClaimContext): readonly { text: string }[] {
  const before = measures ? measuredBefore(context) : []
  return before.length > 0 && !measures?.longest(wordsOf(context.counted)) ? before : context.counted
}

/** Returns the conditions for what becomes of the counted and what they do. */
function governing(set: Conditions, clause: Clause): Condition[] {
  const { context } = clause
  const met = governs(set, clause) !== null
  const found = governorsIn(context)
  return (['undergoes', 'does', 'by'] as const).flatMap((key) => {
    const list = set[key]
    return list ? [{ key, ...asks(list), met, found: key === 'by' ? doersIn(context) : found }] : []
  })
}

/** Returns the words that govern the counted, each once: "halted" is a governor as object and as state. */
const governorsIn = ({ governors, tokens }: ClaimContext): string | null =>
  wordsIn([...new Set(governors.flatMap(({ at }) => tokens[at] ?? []))])

/** Returns the words that name who does what becomes of the counted. */
const doersIn = ({ governors, tokens }: ClaimContext): string | null =>
  wordsIn([...new Set(governors.filter(({ as }) => as === 'object').flatMap(({ at }) => doerOf(tokens, at)))])

function wordsAlone(list: WordList, clause: Clause): Condition {
  const { context, scope, counted, tallied } = clause
  if (counted.length === 0) return among('alone', list, scope, context)
  const first = counted[0]?.start ?? 0
  const last = list.ending(tallied) > 0 ? tallied.at(-1) : counted.at(-1)
  const found = wordsIn(context.tokens.filter(({ start, end }) => first <= start && end <= (last?.end ?? 0)))
  return { key: 'alone', ...asks(list), met: endsAlone(list, clause) > 0, found }
}

/** Returns the condition for words anywhere in the clause or the sentence. */
function among(key: string, list: WordList, words: readonly Word[], context: ClaimContext): Condition {
  const hit = list.hits(words)[0]
  const [first, last] = hit ? [words[hit.at], words[hit.at + hit.length - 1]] : []
  const tokens = context.tokens.filter(({ start, end }) => first && last && first.start <= start && end <= last.end)
  return { key, ...asks(list), met: hit !== undefined, found: wordsIn(tokens) }
}

/** Returns the condition for a name or verb outside the clause. */
const named = (key: string, list: WordList, found: string | null): Condition => ({
  key,
  ...asks(list),
  met: list.standsIn(textWords(found)),
  found,
})

/** Returns the condition for the thing that a number must be about. */
function about(subject: Subject, context: ClaimContext): Condition {
  const met = isAbout(subject, context)
  return { key: 'all', asked: [`${subject.name} (in the ${subject.where})`], met, found: met ? subject.name : null }
}

const place = (places: ReadonlySet<string>, found: string | null): Condition => ({
  key: 'place',
  asked: [...places].slice(0, MOST_WORDS),
  met: places.has((found ?? '').toLowerCase()),
  found,
})

const pattern = ({ written, standsIn }: Pattern, context: ClaimContext): Condition => ({
  key: 'pattern',
  asked: [written],
  met: standsIn(textOf(context)),
  found: null,
})

const opposite = (condition: Condition): Condition => ({ ...condition, met: !condition.met })

function asks(list: WordList): { asked: string[] } {
  const { written } = list
  return { asked: written.length > MOST_WORDS ? [...written.slice(0, MOST_WORDS), '…'] : written }
}

const wordsIn = (tokens: readonly { text: string }[]): string | null =>
  tokens.length === 0 ? null : tokens.map(({ text }) => text).join(' ')
