import { governingWords } from '../../english/words/governing.ts'
import { isVerb } from '../../grammar/word-class.ts'
import type { ClaimContext, Token } from '../../model/index.ts'

const CAPACITY = governingWords('capacity')
/** How far before "for" a word for room is looked for, in tokens. */
const REACH = 6

/**
 * Tells whether a number says for how many there is room or enough, not how many there are: "a camp built for 50,000 refugees", "enough
 * blankets for 20,000 refugees", "room for another 300", "built to hold 900".
 */
export function isRoomFor({ tokens, at }: ClaimContext): boolean {
  if (isWhatFor(tokens, at)) return true
  const link = tokens[at - 1]?.normal === 'another' ? at - 2 : at - 1
  if (!/^(for|of)$/.test(tokens[link]?.normal ?? '')) return false
  for (let i = link - 1; i >= 0 && i > link - 1 - REACH; i--) {
    const token = tokens[i]
    if (CAPACITY.has(token?.normal ?? '')) return tokens[link]?.normal === 'for' || token?.normal === 'capacity'
    if (isVerb(token)) return false
  }
  return false
}

/** Tells whether an infinitive before a number says what something was made or is enough for: "built to hold 900 refugees", "enough flour to feed 900". */
function isWhatFor(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1]
  if (tokens[at - 2]?.normal !== 'to' || !HOLDS.has(verb?.lemma ?? '')) return false
  return [at - 3, at - 4, at - 5].some((i) => CAPACITY.has(tokens[i]?.normal ?? ''))
}
const HOLDS = new Set(['hold', 'house', 'accommodate', 'shelter', 'take', 'host', 'feed', 'supply', 'seat', 'serve'])
