import { intersects, minus, plus } from '../base/interval.ts'
import { THRESHOLDS } from '../base/thresholds.ts'
import { type Side, sidesOf } from '../claim/side.ts'
import type { Check, CheckInput } from '../model/check.ts'
import type { FactRelation, Interval, Verdict } from '../model/index.ts'
import { applyOverrides } from '../reference/apply-overrides.ts'
import { factById, factOf } from '../reference/reference.ts'
import { type StatedBy, type Term, termOf, termsFor } from '../reference/relation-term.ts'
import { verdict } from '../wording/verdict.ts'
import { interval, withUnit } from '../wording/words.ts'

/** Numbers of several facts, from the article or the rules, against the sums, differences and limits in the rules. */
export const relation: Check = {
  id: 'relation',
  about: 'Numbers of several facts against the sums, differences and limits in the rules',
  quotes: 'ignore',
  run(input) {
    const compared: number[] = []
    const verdicts: Verdict[] = []
    const stating = statedIn(input)
    for (const rule of input.rules.relations) {
      for (const anchor of anchorsOf(rule, stating)) {
        const sums = sumsFor(anchor, rule, stating, input)
        const [nearest] = sums
        if (!nearest) continue
        compared.push(...nearest.flatMap(({ side }) => side?.claim.quantity ?? []))
        if (isNear(nearest) && !sums.some((sum) => holds(rule, sum)))
          verdicts.push(brokenRelation(rule, nearest, anchor))
      }
    }
    return { verdicts, compared }
  },
}

/** One number for each fact of a relation; first that of the fact on its left side. */
type Sum = readonly Term[]

/** Returns the claims that state a fact of any relation, by fact id. */
function statedIn({ reading, rules }: CheckInput): StatedBy {
  const asked = new Set(rules.relations.flatMap(({ fact, other }) => [fact, ...other.facts]))
  const sides = asked.size === 0 ? [] : sidesOf(reading).filter(({ claim }) => asked.has(claim.fact ?? ''))
  return Map.groupBy(
    sides.filter((side) => factOf(side, rules) !== null),
    ({ claim }) => claim.fact as string,
  )
}

/** Returns the claims at which a relation is checked: those of its first fact that the article states. */
const anchorsOf = ({ fact, other }: FactRelation, stating: StatedBy): readonly Side[] =>
  stating.get([fact, ...other.facts].find((id) => stating.has(id)) ?? '') ?? []

/** Returns every way to take one number for each fact that goes with a claim, the nearest numbers first. */
function sumsFor(anchor: Side, rule: FactRelation, stating: StatedBy, input: CheckInput): Sum[] {
  const about = factById(input.rules, rule.fact)
  if (!about) return []
  const terms = [rule.fact, ...rule.other.facts].map((id) => {
    if (id !== anchor.claim.fact) return termsFor(id, anchor, stating, rule, about, input)
    const own = termOf(anchor, factById(input.rules, id) ?? about, about, input)
    return own ? [own] : []
  })
  return terms.reduce<Sum[]>(
    (all, next) => nearestFirst(all.flatMap((sum) => next.map((term) => [...sum, term]))),
    [[]],
  )
}

/** Ways tried for one claim at most: ten facts with a few numbers each would have far too many. */
const MOST = 50

const nearestFirst = (sums: Sum[]): Sum[] => sums.sort((a, b) => spread(a) - spread(b)).slice(0, MOST)

const spread = (sum: Sum): number => sum.reduce((far, { distance }) => far + distance, 0)

const isNear = (sum: Sum): boolean => sum.every(({ distance }) => distance <= THRESHOLDS.relationSentences)

function total({ other }: FactRelation, of: (term: Term) => Interval, [, first, ...rest]: Sum): Interval {
  const add = other.by === 'difference' ? minus : plus
  return rest.reduce((sum, term) => add(sum, of(term)), of(first as Term))
}

function holds(rule: FactRelation, sum: Sum): boolean {
  const [subject] = sum as [Term]
  const allowed = total(rule, ({ accepts }) => accepts, sum)
  return intersects(subject.accepts, rule.is === 'equals' ? allowed : { low: null, high: allowed.high })
}

function brokenRelation(rule: FactRelation, sum: Sum, anchor: Side): Verdict {
  const [subject] = sum as [Term]
  const others = sum.filter(({ side }) => side !== anchor)
  const right = withUnit(interval(total(rule, ({ says }) => says, sum)), subject.fact.unit)
  const isSubject = subject.side === anchor
  const inOneSentence = sum.every(({ distance }) => distance === 0)
  const own = {
    severity: inOneSentence ? ('error' as const) : ('warning' as const),
    message: working(rule, sum, right),
    evidence: [
      ...others.map(({ evidence }) => evidence),
      { path: rule.at.path, line: rule.at.line, published: null, text: `relation: ${ruleText(rule, sum)}` },
    ],
  }
  return verdict('relation', anchor.quantity, {
    fact: anchor.claim.fact,
    actual: (sum.find(({ side }) => side === anchor) as Term).printed,
    expected: isSubject ? (rule.is === 'equals' ? right : `at most ${right}`) : null,
    ...applyOverrides(own, rule, subject.fact),
  })
}

/** Returns the message: "People killed 100 + People injured 50 = 150 ≠ Casualties 160.", "Hostages held 260 is more than Hostages taken 251." */
function working(rule: FactRelation, sum: Sum, right: string): string {
  const [subject, ...others] = sum.map(({ fact, printed }) => `${fact.name} ${printed}`)
  const sign = rule.other.by === 'difference' ? ' − ' : ' + '
  const side = others.length === 1 ? others[0] : `${others.join(sign)} = ${right}`
  return rule.is === 'equals' ? `${side} ≠ ${subject}.` : `${subject} is more than ${side}.`
}

/** "Casualties equals People killed + People injured" */
function ruleText(rule: FactRelation, sum: Sum): string {
  const [subject, ...others] = sum.map(({ fact }) => fact.name)
  return `${subject} ${rule.is === 'equals' ? 'equals' : 'is at most'} ${others.join(rule.other.by === 'difference' ? ' − ' : ' + ')}`
}
