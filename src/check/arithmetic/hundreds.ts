import { plus } from '../../base/interval.ts'
import type { Interval, Quantity } from '../../model/index.ts'
import { findPhrases, phrase } from '../../sentence/phrase.ts'
import { slipFinder } from '../../slip/index.ts'
import { percent } from '../../wording/words.ts'
import { isPlain, type Relation } from './relation.ts'

const OWNER =
  "(?:(?:owned|held|controlled|financed|funded|backed) by|by (?:the|an?|its|his|her|their|other)) [\\p{L}\\d.'-]+(?: [\\p{L}\\d.'-]+){0,8}"
const BY = `\uE000(?: [\\p{L}'-]+){0,6} ${OWNER}`
/** "owned 55 per cent by the state, 30 per cent by a bank and 25 per cent by its staff" */
const SHARES_BY = [phrase(`(?<shares>${BY}(?:,? (?:and |with |while )?${BY}){1,8})`)]

/** Shares that each belong to somebody else, which make up no more than the whole. */
export const hundreds: Relation = function* ({ reading: { quantities }, markedSentences }) {
  for (const marked of markedSentences) {
    for (const { numbersIn } of findPhrases(SHARES_BY, marked)) {
      const indices = numbersIn('shares')
      const shares = indices.map((i) => quantities[i] as Quantity)
      if (!shares.every((one) => one.unit === 'percent' && one.change === null && isPlain(one))) continue
      const sum = shares.map((one): Interval => one.accepts).reduce(plus)
      if ((sum.low ?? 0) <= MOST) continue
      const at = likeliest(shares)
      const rest = shares.filter((_, i) => i !== at).map(({ low, high }): Interval => ({ low, high }))
      const others = rest.reduce(plus)
      const most = Math.max(0, 100 - (others.low ?? 0))
      yield {
        of: indices[at] as number,
        from: indices.filter((_, i) => i !== at),
        allows: { low: null, high: most },
        working: `${shares.map(({ text }) => text).join(' + ')} = ${percent(shares.map(({ low, high }): Interval => ({ low, high })).reduce(plus))}`,
        printed: null,
        result: `at most ${percent({ low: most, high: most })}`,
      }
    }
  }
}

/** Most per cent that rounded shares of one whole come to. */
const MOST = 101

/** Returns the place of the share that one slip takes away from making up the whole with the others, the last such; the last of all if there is none. */
function likeliest(shares: readonly Quantity[]): number {
  const fits = (share: Quantity, at: number): boolean => {
    const others = shares.filter((_, i) => i !== at).reduce((sum, { low }) => sum + (low ?? 0), 0)
    return others < 100 && slipFinder(share)({ low: 100 - others, high: 100 - others }) !== null
  }
  const found = shares.findLastIndex(fits)
  return found < 0 ? shares.length - 1 : found
}
