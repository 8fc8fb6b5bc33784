import type { GapBefore } from '../../grammar/phrase/phrase.ts'
import { isAnyOf } from '../../grammar/word-class.ts'
import type { Token } from '../../model/index.ts'
import type { Counted } from './counted.ts'
import { nounPhrase } from './noun-phrase.ts'

/** Returns the noun that a hyphen joins to a number, or the one behind its extent: "a 90-seat hall", "a 120-strong choir"; null for none. */
export function behindHyphen(tokens: readonly Token[], at: number, gap: GapBefore): Counted | null {
  const next = tokens[at + 1]
  if (next && /^[\p{L}’']+$/u.test(next.normal) && !isDescribing(next) && !EXTENT.test(next.normal))
    return { from: at + 1, to: at + 2, whole: null }
  return gap(at + 2) === ' ' ? nounPhrase(tokens, at + 2, gap) : null
}

const isDescribing = isAnyOf(
  'adjective',
  'past-tense',
  'ing-form',
  'adverb',
  'determiner',
  'preposition',
  'conjunction',
)

/** Words that a hyphen joins to a number and that it does not count: "a 120-strong choir". */
const EXTENT = /^(strong|long|wide|high|tall|deep|thick|plus|odd)$/
