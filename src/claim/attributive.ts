import { cardinalPattern } from '../english/words/numbers.ts'
import { isQuantity } from '../grammar/tokens.ts'
import type { Token } from '../model/index.ts'

/** Words that may stand between the article and the number: "a new 1.0l 3 cylinder engine". */
const REACH = 4

const COUNT = new RegExp(
  `^(?!1$)(?:\\d[\\d,.]*(?: (?:hundred|thousand|million|billion|trillion))?|${cardinalPattern(2, 12)})$`,
  'i',
)

/** Whether a number says more than one of something, and is no measure: of "a 100 tonne oil rig" the rig is measured. */
export const isManyOf = (token: Token | undefined): boolean => isQuantity(token) && COUNT.test(token?.text ?? '')

/** Nouns for many in the singular, or with one form for both: "a record 50 hospital staff" counts staff. */
const MANY =
  /^(?:staff|police|crew|personnel|military|people|folk|cattle|poultry|livestock|infantry|cavalry|clergy|\p{L}*fish|sheep|deer|salmon|cod|\p{L}*craft|offspring|species|series|head|youth)$/u

/**
 * Whether a number describes one thing and counts the noun right behind it, in the singular: "a 3 cylinder engine" has three
 * cylinders and is one engine. The article says so, since "a" goes with no other number.
 */
export function isAttributive(tokens: readonly Token[], at: number): boolean {
  const [next, head, behind] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (!isManyOf(tokens[at]) || !isSingular(next) || !isSingular(head)) return false
  if (behind?.tags.has('Plural') || MANY.test((behind?.tags.has('Noun') ? behind : head)?.lemma ?? '')) return false
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const { normal, tags } = tokens[i] as Token
    if (/^(?:a|an)$/.test(normal)) return true
    if (!isQuantity(tokens[i]) && !tags.has('Adjective') && !tags.has('Noun')) return false
  }
  return false
}

const isSingular = (token: Token | undefined): boolean =>
  token?.tags.has('Singular') === true && !token.tags.has('ProperNoun') && !token.tags.has('Possessive')
