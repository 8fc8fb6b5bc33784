import { lineIndex } from '../../article/index.ts'
import { phraseOf } from '../../claim/fact/fact.ts'
import { sideOf } from '../../claim/side.ts'
import {
  type ArticleSource,
  type ClaimContext,
  type ConditionSet,
  type Explanation,
  type Fact,
  NO_RULES,
  type Reading,
} from '../../model/index.ts'
import { whyNotCompared } from '../../reference/why-not-compared.ts'
import { named } from '../guard.ts'
import { extractClaims, type ReadOptions } from '../reading/read.ts'
import { unitsWith } from '../units.ts'

/** Explains for every quantity of a text why it is, or is not, read as a fact, condition by condition. Throws an `ArticleError`. */
export function explainFact(fact: Fact, source: ArticleSource, options: ReadOptions): Explanation[] {
  return named(source, 'asked', () => explainReading(fact, extractClaims(source, options), options))
}

/** Explains the same for a text that has been read. */
export function explainReading(fact: Fact, reading: Reading, { rules = NO_RULES }: ReadOptions): Explanation[] {
  const units = unitsWith(rules.units)
  const lines = lineIndex(reading.article.text)
  return reading.contexts.map((context, i) => {
    const side = sideOf(reading, i)
    const { claim, quantity, sentence } = side
    const read = claim.fact === fact.id
    const { words, sets } = conditionsMet(fact, context)
    const fits = sets[0]?.met === true
    return {
      quantity,
      claim,
      sentence: sentence.text,
      line: lines.at(quantity.start).line,
      read,
      words,
      sets,
      rivals: !fits
        ? []
        : rivalsOf(fact, context, rules.facts)
            .filter(({ level }) => !read || level > fact.level)
            .map(({ id }) => id),
      obstacle: read ? whyNotCompared(side, rules, units) : null,
    }
  })
}

/** Matches a definite noun phrase before the clause, which counts only if the phrase does not state the fact. */
function conditionsMet(fact: Fact, context: ClaimContext): { words: string; sets: ConditionSet[] } {
  const phrase = context.presupposed && phraseOf(context)
  const asked = phrase && fact.matches(phrase) ? phrase : context
  return { words: asked.scope.map(({ text }) => text).join(' '), sets: fact.explain(asked) }
}

/** Returns the other facts that the words fit too. */
const rivalsOf = (fact: Fact, context: ClaimContext, facts: readonly Fact[]): Fact[] =>
  facts.filter((other) => other !== fact && (other.id === context.claim.fact || other.matches(context)))
