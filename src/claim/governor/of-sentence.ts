import { isPastTense, isVerb } from '../../grammar/word-class.ts'
import type { Governor, InPassage, Quantity } from '../../model/index.ts'
import type { Counts } from '../counted/counted.ts'
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
    if (found.length > 0 && !isElided && !isDescribed) return found
    const source = role === 'part' ? of : (counts.elisions[i] ?? null)
    if (source === null || isPartOfOthers(counts, source, i)) return found
    return isDescribed ? [...found, ...(own[source] ?? [])] : (own[source] ?? found)
  })
}

/** Tells whether a part is rather one of a group without a number: "killed eight and hurt several others, including two | tourists". */
function isPartOfOthers({ tokens, positions }: Counts, whole: number, part: number): boolean {
  const between = tokens.slice((positions[whole] as number) + 1, positions[part] as number)
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
