import { sum } from '../../base/interval.ts'
import type { Quantity } from '../../model/index.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { findPhrases, phrase } from '../../sentence/phrase.ts'
import { slipFinder } from '../../slip/index.ts'
import { percent } from '../../wording/words.ts'
import { isPlain, type Relation } from './relation.ts'

const OWNER =
  "(?:(?:owned|held|controlled|financed|funded|backed) by|by (?:the|an?|its|his|her|their|other)) [\\p{L}\\d.'-]+(?: [\\p{L}\\d.'-]+){0,8}"
const BY = `\uE000(?: [\\p{L}'-]+){0,6} ${OWNER}`
/** "owned 55 per cent by the state, 30 per cent by a bank and 25 per cent by its staff" */
const SHARES_BY = [
  phrase(`(?<shares>${BY}(?:,? (?:and |with |while )?${BY}){1,8})`),
  // "75 per cent owned by the state and 25 per cent by Argo"
  phrase(`(?<shares>${BY}(?:,? (?:and |with |while )?\uE000 by [\\p{L}\\d.'-]+){1,8})`),
]

/** "64 per cent use it and 36 per cent do not", "60 per cent here and the remaining 40 per cent there" */
const COMPLEMENTS = [
  phrase(
    '(?<shares>\uE000[^.;:()\uE000]{1,60}(?:,| and| while| but)+ (?:the )?(?:other|remaining|rest,) \uE000)(?! points)',
  ),
  phrase(
    "(?<shares>\uE000[^.;:()\uE000]{1,60}(?:,| and| while| but)+ \uE000) (?:did|do|does|had|have|has|was|were|would|said they did|said they do) (?:not|n't)",
  ),
]

/** Shares that each belong to somebody else, which make up no more than the whole. */
export const hundreds: Relation = function* ({ reading: { quantities }, markedSentences }) {
  const isShare = (index: number) => quantities[index]?.unit === 'percent'
  for (const marked of markedSentences) {
    if (marked.numbers.filter(isShare).length < 2) continue
    for (const { numbersIn, text } of findPhrases([...SHARES_BY, ...COMPLEMENTS], marked)) {
      const indices = numbersIn('shares')
      const shares = indices.map((i) => quantities[i] as Quantity)
      if (!shares.every((one) => one.unit === 'percent' && one.change === null && isPlain(one))) continue
      const total = sum(shares.map(({ accepts }) => accepts))
      const isAll = / (?:other|remaining|rest,) \uE000$/.test(text)
      if (isAll && hasShareBefore(marked, indices[0] as number, quantities)) continue
      if ((total.low ?? 0) <= MOST && !(isAll && (total.high ?? 0) < LEAST)) continue
      const at = likeliest(shares)
      const most = Math.max(0, 100 - (sum(shares.filter((_, i) => i !== at)).low ?? 0))
      yield {
        of: indices[at] as number,
        from: indices.filter((_, i) => i !== at),
        allows: isAll ? { low: most - 1, high: most + 1 } : { low: null, high: most },
        working: `${shares.map(({ text }) => text).join(' + ')} = ${percent(sum(shares))}`,
        printed: null,
        result: `at most ${percent({ low: most, high: most })}`,
      }
    }
  }
}

/** Tells whether another share of its sentence stands before one: what remains then is left by more than two. */
const hasShareBefore = ({ numbers }: MarkedSentence, first: number, quantities: readonly Quantity[]): boolean =>
  numbers.slice(0, numbers.indexOf(first)).some((i) => quantities[i]?.unit === 'percent')

/** Least per cent that rounded shares of one whole come to where the last is what remains. */
const LEAST = 99
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
