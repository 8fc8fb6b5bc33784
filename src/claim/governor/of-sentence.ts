import { isPastTense, isVerb } from '../../grammar/word-class.ts'
import type { Governor, InPassage, Quantity, Token } from '../../model/index.ts'
import type { Counts } from '../counted/counted.ts'
import { DEEDS } from '../parts.ts'
import type { TaggedSentence } from '../tagged-sentence.ts'
import { governorsOf } from './governors.ts'

/** Returns the governors of each quantity; a part without its own has those of its whole: "killed 12, three of them children". */
export function governorsIn(
  { words, counts, wholes }: Pick<TaggedSentence, 'words' | 'counts' | 'wholes'>,
  quantities: readonly InPassage<Quantity>[],
): Governor[][] {
  const own = counts.positions.map((at, i) => governorsOf(words, at, counts.countings[i] ?? null, wholes.has(at)))
  return own.map((all, i) => {
    const found = wholes.has(counts.positions[i] as number) ? withoutPredicate(all, own, counts, i) : all
    const isElided = (counts.elisions[i] ?? null) !== null && !found.some(({ at }) => isVerb(words.tokens[at]))
    const { role, of } = quantities[i] as InPassage<Quantity>
    const isDescribed = role === 'part' && found.every(({ describes }) => describes)
    const fate = role === 'part' && of !== null ? fateOfWhole(words.tokens, counts, own[of] ?? [], of, i) : []
    if (fate.length > 0 && !found.some(({ at }) => isFate(words.tokens[at]))) return [...found, ...fate]
    if (found.length > 0 && !isElided && !isDescribed) return found
    const before = role === 'from' && i > 0 && quantities[i - 1]?.unit === quantities[i]?.unit ? i - 1 : null // "40 people fled, up from 30"
    const source = role === 'part' ? of : (counts.elisions[i] ?? before)
    if (source === null || isPartOfOthers(counts, source, i)) return found
    const deed = role === 'part' ? deedOf(counts, source) : null
    if (deed) return [...found, ...(own[source] ?? []), deed]
    return isDescribed ? [...found, ...(own[source] ?? [])] : (own[source] ?? found)
  })
}

/** Returns what befell a whole that only says so ("Of the 900 displaced, 200 live in tents") or by a lasting state ("of the 900 people displaced") as what befell its part too. */
function fateOfWhole(
  tokens: readonly Token[],
  { positions, countings }: Counts,
  ofWhole: readonly Governor[],
  whole: number,
  part: number,
): Governor[] {
  const counting = countings[whole]
  const next = counting ? counting.to : (positions[whole] as number) + 1
  const isTold = counting ? LASTING.test(tokens[next]?.normal ?? '') : isFate(tokens[next])
  if (countings[part] || !isTold) return []
  return ofWhole.filter(({ at, describes }) => at === next && describes)
}

/** States that those of a part are in as long as those of the whole. */
const LASTING = /^(displaced|uprooted|injured|wounded|homeless)$/

/** Tells whether a word says what became of people. */
const isFate = (token: Token | undefined): boolean =>
  isPastTense(token) || /^(dead|missing|wounded|injured|hurt|homeless|displaced)$/.test(token?.normal ?? '')

/** Returns what a whole counts as what befell its part: "61 deaths, including nine | children"; null for wholes of people. */
function deedOf({ countings, tokens }: Counts, whole: number): Governor | null {
  const at = (countings[whole]?.to ?? 0) - 1
  return DEEDS.test(tokens[at]?.lemma ?? '') ? { at, as: 'object' } : null
}

/** Tells whether a part is rather one of a group without a number: "killed eight and hurt several others, including two | tourists". */
function isPartOfOthers({ tokens, positions }: Counts, whole: number, part: number): boolean {
  const from = (positions[whole] as number) + 1
  const between = tokens.slice(tokens[from]?.normal === 'others' ? from + 1 : from, positions[part] as number)
  return between.some(({ normal }) => /^(several|many|others|some|scores)$/.test(normal))
}

/** Leaves out of what describes a whole the verb that its part is the subject of: "died" in "Four of the six hostages died". */
function withoutPredicate(found: Governor[], own: readonly Governor[][], counts: Counts, index: number): Governor[] {
  const part = counts.countings.findIndex((c) => c?.whole === counts.positions[index])
  const ofPart = (own[part] ?? []).filter((g) => !g.describes)
  if (ofPart.some((g) => g.at < (counts.positions[part] as number))) return found // "was one of 74 people killed"
  const main = new Set(ofPart.map((g) => g.at))
  return found.filter((g) => !main.has(g.at) && !isLeftBehind(counts, index, g))
}

/** Tells whether a state behind the noun of a whole is that of its part: "with two of the 18 hostages dead". */
function isLeftBehind({ countings, tokens }: Counts, index: number, { at, as }: Governor): boolean {
  const counting = countings[index]
  return as === 'state' && counting != null && counting.to === at && !isPastTense(tokens[at])
}
