import { looksPlural } from '../english/forms/plural.ts'
import { peopleNouns } from '../english/words/people.ts'
import { countsMany } from '../english/words/plural-nouns.ts'
import { isPersonNoun } from '../grammar/person-noun.ts'
import { isAdjective, isAnyOf, isNoun, isPlural, isPossessive, isPreposition } from '../grammar/word-class.ts'
import type { Token } from '../model/index.ts'
import type { Counted, Counts } from './counted/counted.ts'
import { isDeed, parallelTo } from './parallel.ts'
import { isClauseVerb } from './segments.ts'

/** Returns what a number counts by the words or numbers that it refers to; null where it refers to none. */
export function antecedent(counts: Counts, index: number): Counted | null {
  return (
    ofRelative(counts, index) ??
    asEarlier(counts, index, isParallel) ??
    asEarlier(counts, index, isListed) ??
    parallelTo(counts, index)
  )
}

/** Numbers before or behind one that are looked at, so that long lists take no more time a number than short ones. */
const CLOSE = 8

/** Tokens before a number within which its plural stands: "of whom". */
const NEAR = 10

/** Returns the plural before "two of whom", "three of which" or "six of them": "students, two of whom". */
function ofRelative({ tokens, positions }: Counts, index: number): Counted | null {
  const at = positions[index] as number
  if (at < 0 || tokens[at + 1]?.normal !== 'of' || !/^(?:whom|which|them)$/.test(tokens[at + 2]?.normal ?? ''))
    return null
  for (let i = at - 1; i >= 0 && i > at - NEAR; i--) {
    const token = tokens[i]
    if (isPlural(token) && isNoun(token) && !isPossessive(token))
      return { from: phraseStart(tokens, i), to: i + 1, whole: null }
  }
  return null
}

/** Returns the first of the adjectives and nouns that describe the noun at `head`. */
function phraseStart(tokens: readonly Token[], head: number): number {
  let from = head
  while (
    from > 0 &&
    describes(tokens[from - 1]) &&
    (tokens[from] as Token).start - (tokens[from - 1] as Token).end === 1
  )
    from--
  return from
}
const isDescribing = isAnyOf('adjective', 'noun')
const isOutside = isAnyOf('pronoun', 'determiner', 'date', 'plural', 'quantity')
const describes = (token: Token | undefined): boolean => isDescribing(token) && !isOutside(token)

/** Returns what the nearest earlier number counts that this one `matches`, if this one names nothing. */
function asEarlier(
  counts: Counts,
  index: number,
  matches: (counts: Counts, index: number, earlier: number) => boolean,
): Counted | null {
  const { quantities, countings } = counts
  if (countings[index] || quantities[index]?.unit !== null) return null
  for (let j = index - 1; j >= Math.max(0, index - CLOSE); j--) {
    const counting = countings[j]
    if (counting && counting.to > counting.from && quantities[j]?.unit === null)
      return matches(counts, index, j) ? counting : null
  }
  return null
}

const PERSONS = peopleNouns('any', 'age', 'kind', 'member')

/** Tells whether both numbers are objects of the same verb, or people are objects of two joined ones: "he planted five trees, she planted four", "killed two people and wounded 20". */
function isParallel({ tokens, positions, countings }: Counts, index: number, earlier: number): boolean {
  const [at, before] = [positions[index] as number, positions[earlier] as number]
  const [verb, other] = [tokens[at - 1], tokens[before - 1]]
  if (!isDeed(verb) || !isDeed(other)) return false
  if (verb?.lemma === other?.lemma) return true
  const noun = tokens[(countings[earlier]?.to ?? 0) - 1]
  return PERSONS.has(noun?.lemma ?? '') && /^(?:and|but|while)$/.test(tokens[at - 2]?.normal ?? '')
}

/** Tells whether the number is one of a list by place: "four arrests, three in Oslo and one in Bergen". */
function isListed({ tokens, positions }: Counts, index: number): boolean {
  const at = positions[index] as number
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]]
  if (!token || !before || !next || !/^(?:in|at|near|from)$/.test(next.normal) || next.start - token.end !== 1)
    return false
  if (![2, 3].some((behind) => /^\p{Lu}/u.test(tokens[at + behind]?.text ?? ''))) return false
  return before.normal === 'and' || token.start - before.end === 2
}

/**
 * Returns what the next number counts where this one has only an adjective, name or hyphen for it: "18 Democratic and four
 * Republican women", "40 Greek, 12 Turkish and six Maltese ships", "three- and six-cylinder engines"; null elsewhere.
 */
export function sharedWithNext(counts: Counts, index: number, listed = 0): Counted | null {
  const { tokens, positions, countings, quantities } = counts
  const at = positions[index] as number
  const nextAt = positions[index + 1] ?? -1
  if (at < 0 || quantities[index]?.unit !== null || quantities[index + 1]?.unit !== null) return null
  const isJoined = /^(?:and|or)$/.test(tokens[nextAt - 1]?.normal ?? '')
  const end = isJoined ? nextAt - 1 : nextAt
  const [last, counting] = [tokens[end - 1], countings[index]]
  if (!last || end - at > 4 || (counting && counting.to !== end)) return null
  if (!isJoined && (tokens[nextAt] as Token).start - last.end !== 2) return null
  if (end === at + 1) return hanging(counts, index, end)
  if (!tokens.slice(at + 1, end).every((word) => isAdjective(word) || /^\p{Lu}/u.test(word.text))) return null
  if (looksPlural(last.normal) || countsMany(last.normal) || isPreposition(last)) return null
  const next = countings[index + 1]
  const isWhole = next && next.to - next.from > 1 && next.from === nextAt + 1 && isPlural(tokens[next.to - 1])
  return isWhole
    ? { from: next.to - 1, to: next.to, whole: null }
    : isJoined || listed === CLOSE
      ? null
      : sharedWithNext(counts, index + 1, listed + 1)
}

/** Returns what the next number counts, where it stands behind both: "three- and six-cylinder", "twelve or 14 goats". */
function hanging({ tokens, positions, countings }: Counts, index: number, joint: number): Counted | null {
  const [token, next] = [tokens[positions[index] as number], tokens[positions[index + 1] as number]]
  const counting = countings[index + 1]
  if (!token || !next || !counting) return null
  const gap = (tokens[joint] as Token).start - token.end
  if (gap !== 2 && !(gap === 1 && tokens[joint]?.normal === 'or')) return null
  return counting.from === (positions[index + 1] as number) + 1 ? counting : null
}

/** Tells whether "and" joins "others" with what befell them to the numbers before: "four soldiers dead and five others injured". */
const areJoined = (tokens: readonly Token[], { from, to }: Counted): boolean =>
  tokens[from - 2]?.normal === 'and' && (isClauseVerb(tokens[to]) || isAdjective(tokens[to]))

/** Tells whether "of" and a plural before the number say that these others are people too: "ten hostages and the bodies of 18 others". */
const isFateOf = (tokens: readonly Token[], { from }: Counted, head: Token): boolean =>
  isPersonNoun(head) && tokens[from - 2]?.normal === 'of' && isPlural(tokens[from - 3])

/**
 * Returns what "others" are where an earlier number names them: people of any kind ("12 people died and 30 others were hurt"), or the
 * one beside whom they were met with the same ("one guard was killed and two others hurt"); null elsewhere.
 */
export function othersThan({ tokens, countings, quantities }: Counts, index: number): Counted | null {
  const own = countings[index]
  if (!own || own.to !== own.from + 1 || tokens[own.from]?.normal !== 'others') return null
  for (let j = index - 1; j >= Math.max(0, index - CLOSE); j--) {
    const counting = countings[j]
    if (!counting || counting.to === counting.from || quantities[j]?.unit !== null) continue
    const head = tokens[counting.to - 1] as Token
    if (/^(body|corpse)$/.test(head.lemma)) return null // "six bodies were found, and two others died"
    const isSame =
      quantities[j]?.low === 1 || isFateOf(tokens, own, head) || head.lemma === 'person' || areJoined(tokens, own)
    return isSame ? counting : null
  }
  return null
}
