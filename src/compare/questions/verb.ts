import type { Side } from '../../claim/side.ts'
import { meaningOf } from '../../english/forms/synonyms.ts'
import type { Nearness } from './question.ts'

/** Asks whether the same was done to both: the wounded are not the killed. */
export function askVerb(a: Side, b: Side, nearness: Nearness): string | null {
  const [first, second] = [a.claim.verb, b.claim.verb]
  const [deeds, others] = [harmsIn(a), harmsIn(b)]
  if (deeds.length > 0 && others.length > 0 && deeds.join() !== others.join()) {
    return `${wordsFor(deeds)} is not ${wordsFor(others)}`
  }
  if (nearness !== 'other-article' || a.claim.fact !== null || first === null || second === null) return null
  return meaningOf(first) === meaningOf(second) ? null : `"${first}" is not "${second}"`
}

/** Verbs of harm, each of which makes a separate count: the wounded are not the killed. */
export const HARM_VERBS = new Map(
  ['kill', 'injure', 'arrest', 'free', 'hold', 'abduct', 'displace'].map((verb) => [meaningOf(verb), verb]),
)

/** Returns the verbs of harm of a claim: its verb, and those joined to it with "or" ("killed or wounded"). */
function harmsIn({ claim, context: { tokens } }: Side): string[] {
  const verb = claim.verb === null ? undefined : HARM_VERBS.get(meaningOf(claim.verb))
  if (verb === undefined) return []
  const deeds = tokens.map(({ lemma }) => HARM_VERBS.get(meaningOf(lemma)))
  const joined = tokens.flatMap(({ normal }, i) => {
    const pair = normal === 'or' ? [deeds[i - 1], deeds[i + 1]] : []
    return pair.includes(verb) ? pair.filter((deed) => deed !== undefined) : []
  })
  return [...new Set([verb, ...joined])].sort()
}

const wordsFor = (deeds: readonly string[]): string => `"${deeds.join(' or ')}"`
