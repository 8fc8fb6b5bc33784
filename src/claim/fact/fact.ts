import { deedWords } from '../../english/words/deeds.ts'
import { areNeighbours } from '../../grammar/count.ts'
import {
  isAdjective,
  isCopula,
  isDeterminer,
  isIngForm,
  isNoun,
  isPastTense,
  isPreposition,
  isProperName,
  isQuantity,
  isVerb,
} from '../../grammar/word-class.ts'
import { type ClaimContext, type Fact, isShare, type Token } from '../../model/index.ts'
import { isRoomFor } from './room-for.ts'

/** Finds the fact that the words of a claim state; null for none, or for several that match equally. */
export type FactMatcher = (context: ClaimContext) => Fact | null

/**
 * Returns the context with the fact that its claim states. A definite noun phrase is matched before the clause: "a deal to
 * release the remaining 134 hostages" is about hostages who remain. Where only a rule in a nearer file reads the clause, that rule has it. What the phrase presupposes is asserted, whatever the
 * clause plans or fears, and has the phrase's own place and time. What has happened to them goes before it: "freed the
 * last five of those abducted". Of a whole of which only some are meant only the phrase is matched: "some of the 134 hostages
 * still held".
 */
export function matchFact(context: ClaimContext, match: FactMatcher): ClaimContext {
  if (countsNobody(context)) return context
  const byPhrase = context.presupposed ? match(phraseOf(context)) : null
  if (isWholeOfSome(context)) return byPhrase ? withFact(context, byPhrase, context.presupposed) : context
  const byVerb = byPhrase && context.claim.modality === 'asserted' ? match(predicateOf(context)) : null
  const byNearer = byPhrase && byPhrase.level > 0 ? match(context) : null
  if (byPhrase && byNearer && byNearer.level < byPhrase.level) return withFact(context, byNearer, null)
  if (byPhrase && (!byVerb || byVerb === byPhrase)) return withFact(context, byPhrase, context.presupposed)
  const byClause = byVerb ?? match(context)
  if (!byClause) return context
  const told = withFact(context, byClause, null)
  return isToldApart(context, byClause, match) ? { ...told, claim: { ...told.claim, modality: 'asserted' } } : told
}

/** Tells whether a number says of nobody that something is so: an age, a figure called wrong, room for so many, a fall "by 40". */
const countsNobody = (context: ClaimContext): boolean =>
  (context.isAge && context.counted.length === 0) ||
  context.isCalledWrong ||
  isPronoun(context) ||
  isRoomFor(context) ||
  isExcepted(context) ||
  isRateOfExchange(context) ||
  isDifference(context) ||
  isThreshold(context) ||
  (context.quantity.change === 'down' && context.tokens[context.at - 1]?.normal === 'by')

/** Tells whether the number is of those to whom it did not happen: "freed all but two of the nine". */
const isExcepted = ({ tokens, at }: ClaimContext): boolean =>
  tokens[at - 1]?.normal === 'but' && tokens[at - 2]?.normal === 'all'

/** How far behind a number "than" is looked for, in tokens. */
const REACH = 14

/** Tells whether the number is by how many one count differs from another: "15 fewer people died than in May". */
const isDifference = ({ tokens, at }: ClaimContext): boolean =>
  /^(fewer|more|less)$/.test(tokens[at + 1]?.normal ?? '') &&
  tokens.slice(at + 2, at + REACH).some(({ normal }) => normal === 'than')

/**
 * Tells whether a bound only says which countries or towns are meant, whatever each has: "countries that host more than 15,000 refugees";
 * not "the two countries that host", "countries host more than".
 */
function isThreshold({ tokens, at, quantity }: ClaimContext): boolean {
  if (
    quantity.bound === 'exact' ||
    !/^(hous|host|shelter|hav|report|register)(e|s|es|ing|ed)?$/.test(tokens[at - 1]?.normal ?? '')
  )
    return false
  const isRelative = /^(that|which)$/.test(tokens[at - 2]?.normal ?? '')
  if (!isRelative && !isIngForm(tokens[at - 1])) return false
  const head = isRelative ? at - 3 : at - 2
  const before = tokens[head - 1]
  return (
    POLITIES.test(tokens[head]?.normal ?? '') && !isDeterminer(before) && !isQuantity(before) && !isAdjective(before)
  )
}
const POLITIES = /^(countries|nations|states|cities|towns|districts|counties|provinces|regions|municipalities)$/

/** Tells whether the number is one side of how many are given for how many: "a 1,000 for 1,000 deal". */
const isRateOfExchange = ({ tokens, at }: ClaimContext): boolean =>
  (tokens[at + 1]?.normal === 'for' && isQuantity(tokens[at + 2])) ||
  (tokens[at - 1]?.normal === 'for' && isQuantity(tokens[at - 2]))

/** Words that leave open what a relative clause tells. */
const OPEN =
  /^(could|may|might|would|will|should|must|not|never|if|feared|thought|believed|suspected|presumed|expected|due|set|likely|want|wants|wanted|hope|hopes|need|needs|yet)$/
/** Tokens behind a number within which its relative clause begins. */
const NEAR = 6

/**
 * Tells whether a relative clause or participle tells the fact, whatever is planned or feared around it: "may slow the flow of 30,000 people
 * who have fled".
 */
function isToldApart(context: ClaimContext, fact: Fact, match: FactMatcher): boolean {
  const { claim, governors, tokens, at, quantity } = context
  if (!/^(hypothetical|expected|negated)$/.test(claim.modality)) return false
  const relative = tokens.findIndex((t, i) => i > at && i < at + NEAR && /^(who|that|which)$/.test(t.normal))
  const start = relative < 0 ? beforeParticiple(context) : relative
  if (start < 0 || quantity.unit !== null) return false
  const own = governors.filter((g) => g.describes && g.at > start && g.at <= start + NEAR)
  const last = Math.max(...own.map((g) => g.at))
  if (own.length === 0 || tokens.slice(start, last + 2).some(({ normal }) => OPEN.test(normal))) return false
  const rest = governors.filter((g) => !g.describes)
  return match({ ...context, governors: own }) === fact && match({ ...context, governors: rest }) !== fact
}

/** Returns the index of the word before a participle that describes those behind a preposition, or the subject of another verb: "a ransom for 12 workers | snatched in May", "12 people | displaced in May will not go home"; -1 for none. */
function beforeParticiple({ tokens, at, counted, governors }: ClaimContext): number {
  const behind = counted.length > 0 ? tokens.indexOf(counted.at(-1) as Token) + 1 : at + 1
  const isBehindPreposition = isPreposition(tokens[at - 1]) || isPreposition(tokens[at - 2])
  const isSubject = governors.some((g) => !g.describes && g.at > behind)
  return behind > at && (isBehindPreposition || isSubject) && isPastTense(tokens[behind]) ? behind - 1 : -1
}

/** Tells whether "one" names somebody and counts nobody: "he was one of the 74 people killed", "Adam Roe, one of the refugees". */
const isPronoun = ({ tokens, at, quantity }: ClaimContext): boolean =>
  /^one$/i.test(quantity.text) &&
  tokens[at + 1]?.normal === 'of' &&
  (/^(us|you)$/.test(tokens[at + 2]?.normal ?? '') ||
    isCopula(tokens[at - 1]) ||
    /^(as|just|become|becoming|became)$/.test(tokens[at - 1]?.normal ?? '') ||
    (isProperName(tokens[at - 1]) && quantity.start - (tokens[at - 1]?.end ?? 0) > 1))

/**
 * Tells whether only some of the number are meant, where the words do not say how many or say only a share: "most of the city's 40,000
 * people", "half of the city's population of 40,000".
 */
function isWholeOfSome({ tokens, at }: ClaimContext): boolean {
  const of = ofBefore(tokens, at)
  if (of === null) return false
  if (SOME.test(tokens[of - 1]?.normal ?? '')) return true
  const outer = isNoun(tokens[of - 1]) ? ofBefore(tokens, of - 1) : null
  return outer !== null && SOME.test(tokens[outer - 1]?.normal ?? '')
}
const SOME = /^(many|most|some|few|several|none|much|part|half)$/
/** How far before a number "of" is looked for, in tokens. */
const FAR = 5

/** Returns the index of "of" before a noun phrase that ends before `at`; null where another word stands between. */
function ofBefore(tokens: readonly Token[], at: number): number | null {
  let i = at - 1
  while (
    i > 0 &&
    i > at - FAR &&
    !isVerb(tokens[i]) &&
    tokens[i]?.normal !== 'of' &&
    areNeighbours(tokens[i], tokens[i + 1])
  )
    i--
  return tokens[i]?.normal === 'of' ? i : null
}

/** Returns the context without what only describes the counted; where nothing else is said of them, without its words. */
function predicateOf(context: ClaimContext): ClaimContext {
  const governors = context.governors.filter(({ at, describes }) => !describes && isVerb(context.tokens[at]))
  return { ...context, governors, scope: governors.length > 0 ? context.scope : [] }
}

/** Returns the context of the noun phrase alone. */
export const phraseOf = (context: ClaimContext): ClaimContext => ({
  ...context,
  scope: context.phrase,
  governors: context.governors.filter(({ at }) => context.phrase.includes(context.tokens[at] as Token)),
})

/**
 * Removes the facts of shares that only restate a count beside them, from the claims of a sentence: "4.9 million people are
 * hungry, about 42% of the population", "half of the population, 5 million people".
 */
export const withoutRestated = (contexts: readonly ClaimContext[]): ClaimContext[] =>
  contexts.map((context) => {
    const { quantity, claim } = context
    if (claim.fact === null || !isShare(quantity)) return context
    const isRestated = contexts.some(
      (other) => other.claim.fact === claim.fact && !isShare(other.quantity) && areInOneClause(other, context),
    )
    return isRestated ? { ...context, claim: { ...claim, fact: null } } : context
  })

/** Tells whether one quantity stands in the clause of the other, or no verb stands between them. */
function areInOneClause(one: ClaimContext, other: ClaimContext): boolean {
  const speaksOf = (a: ClaimContext, b: ClaimContext) => a.scope.some(({ start }) => start === b.quantity.said.start)
  const between = one.tokens.slice(Math.min(one.at, other.at) + 1, Math.max(one.at, other.at))
  return speaksOf(one, other) || speaksOf(other, one) || !between.some(isVerb)
}

const PLANNING = deedWords('planning')

/** Tells whether the phrase itself says what is still to come: "the 33 hostages expected to be freed". */
const isMeant = ({ tokens, governors, phrase }: ClaimContext): boolean =>
  governors.some(({ at, describes }) => {
    const word = tokens[at] as Token
    return describes && phrase.includes(word) && PLANNING.has(word.lemma) && tokens[at + 1]?.normal === 'to'
  })

/** Tells whether what is said of the counted is still to be done: "named the 33 hostages to be freed". */
const isToBeDone = ({ tokens, at, counted }: ClaimContext): boolean => {
  const behind = tokens.indexOf(counted.at(-1) as Token) + 1
  return (
    behind > 0 &&
    tokens[at - 1]?.normal === 'the' &&
    tokens[behind]?.normal === 'to' &&
    tokens[behind + 1]?.normal === 'be'
  )
}

function withFact(context: ClaimContext, fact: Fact, presupposed: ClaimContext['presupposed']): ClaimContext {
  const { claim } = context
  if (!presupposed) {
    const isExpected = claim.modality === 'asserted' && isToBeDone(context)
    return { ...context, claim: { ...claim, fact: fact.id, ...(isExpected && { modality: 'expected' }) } }
  }
  const modality =
    claim.modality === 'quoted' ? claim.modality : isMeant(context) || isToBeDone(context) ? 'expected' : 'asserted'
  const stage = claim.stage === 'plan' || claim.stage === 'need' ? 'figure' : claim.stage
  return { ...context, claim: { ...claim, ...presupposed, fact: fact.id, modality, stage } }
}
