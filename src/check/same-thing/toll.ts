import { intersects } from '../../base/interval.ts'
import { type Side, sideOf } from '../../claim/side.ts'
import { nounOf } from '../../compare/likeness.ts'
import { placesByCapitals } from '../../compare/places-by-capitals.ts'
import { meaningOf } from '../../english/forms/synonyms.ts'
import type { Token } from '../../model/index.ts'
import { printed } from '../../wording/as-printed.ts'
import { quote, verdict, whereIs } from '../../wording/verdict.ts'
import type { InconsistencyFinder } from './inconsistency-finder.ts'

/** Causes of many deaths at once: "the storm" in two sentences is the same one. */
const CAUSE =
  /^(?:accident|attack|avalanche|blast|bombing|collision|crash|cyclone|derailment|earthquake|explosion|fire|flood|hurricane|landslide|massacre|quake|raid|shooting|storm|strike|tornado|typhoon)$/
/** Words that give a count another day, or limit it to some of the dead: "by Friday", "so far", "at first". */
const NARROWED =
  /^(?:alone|another|by|each|early|earlier|first|including|initial|initially|later|latest|least|more|most|now|originally|other|others|previous|previously|since|so|some|still|then|when|whom|which|among)$/

/** Two death tolls of one cause, with no other day or place: "the storm left 14 people dead", "the storm killed 17 people". */
export const toll: InconsistencyFinder = function* ({ reading, statements }) {
  const deaths = statements
    .of('count')
    .filter(({ stage }) => stage === 'figure' || stage === 'total' || stage === 'correction')
    .map(({ source }) => sideOf(reading, source.index))
    .filter(isToll)
  const byCause = Map.groupBy(deaths, causeOf)
  for (const [cause, tolls] of byCause) {
    const [one, other] = tolls
    if (cause === null || tolls.length !== 2 || !one || !other || one.sentence === other.sentence) continue
    if (intersects(one.quantity.accepts, other.quantity.accepts)) continue
    const evidence = quote(one, reading)
    yield verdict('same-thing-twice', other.quantity, {
      severity: 'warning',
      message: `Death toll of the ${cause}: ${printed(other)} here, ${printed(one)} ${whereIs(evidence)}.`,
      expected: printed(one),
      evidence: [evidence],
    })
  }
}

/** Tells whether a count is of all people that something killed. */
function isToll(side: Side): boolean {
  const { quantity: q, claim, context } = side
  if (
    q.bound !== 'exact' ||
    q.role !== null ||
    q.vague ||
    claim.modality !== 'asserted' ||
    claim.asOf !== null ||
    claim.place !== null
  )
    return false
  if (context.tokens.some(({ normal }) => NARROWED.test(normal))) return false
  if (placesByCapitals(side).length > 0) return false
  const noun = nounOf(side)
  const isPeople = noun === null || (noun.modifiers.length === 0 && meaningOf(noun.head) === meaningOf('people'))
  return isPeople && context.scope.some(({ lemma }) => meaningOf(lemma) === meaningOf('die'))
}

/** Returns the cause that its sentence names with "the", if it is the only one there; else null. */
function causeOf({ context: { tokens } }: Side): string | null {
  const causes = tokens.filter(({ lemma }) => CAUSE.test(lemma))
  const [cause] = causes
  return cause && causes.length === 1 && isDefinite(tokens, cause) ? cause.lemma : null
}

/** Tells whether "the" stands right before the cause: "the storm" was mentioned before. */
const isDefinite = (tokens: readonly Token[], cause: Token): boolean =>
  tokens[tokens.indexOf(cause) - 1]?.normal === 'the' && cause.normal === cause.lemma
