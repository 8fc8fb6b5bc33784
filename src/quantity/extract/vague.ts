import { SCALES } from '../../english/words/numbers.ts'
import { type Extractor, type Numeral, times } from '../draft.ts'
import { wordBefore } from '../words.ts'

const PLURALS = 'dozens|hundreds|thousands|lakhs|millions|crores|billions|trillions'
const STACKED = new RegExp(
  `(tens|hundreds|thousands|${PLURALS})(?:(?: and hundreds)? of (thousands|lakhs|millions|crores|billions|trillions))?(?: of (millions|billions))?(?![a-z])`,
  'iy',
)
/** "scores" as a number: "scores of homes", and before verbs that results do not take ("scores were hurt"). */
const SCORES =
  /scores (?:of (?=[a-z])(?!course)|(?=(?:more )?(?:(?:are|were|have been|was) )?(?:still )?(?:injured|hurt|wounded|killed|missing|trapped|arrested|detained|displaced|stranded|homeless|feared)(?![a-z])))/iy
const NOT_A_COUNT = new Set(['the', 'with', 'test', 'their', 'final', 'average', 'his', 'her', 'its', 'and'])

const vague = (start: number, end: number, scale: number): Numeral => ({
  start,
  end,
  value: times(2, scale),
  grain: scale,
  scale,
  how: 'vague',
})

/** Reads a plural scale word as at least two of it: "dozens", "hundreds of thousands", "tens of millions", "scores of". */
export const plural: Extractor = (text, at) => {
  SCORES.lastIndex = at
  if (SCORES.exec(text)) return NOT_A_COUNT.has(wordBefore(text, at)?.lower ?? '') ? null : vague(at, at + 6, 20)
  STACKED.lastIndex = at
  const match = STACKED.exec(text)
  if (!match) return null
  const scales = match
    .slice(1)
    .filter(Boolean)
    .map((w) => (w?.toLowerCase() === 'tens' ? 10 : (SCALES[w?.toLowerCase() ?? ''] ?? 1)))
  if (scales.length === 1 && scales[0] === 10) return null
  return vague(at, at + match[0].length, scales.reduce(times, 1))
}

const FEW = /(?:\b(?:a|the|these|those|some|last|next|past|first) few|\bseveral|\bmany) $/i
const ONE_SCALE = /(dozen|hundred|thousand|million|billion|trillion)( thousand| million| billion)?(?![a-z])/iy

/** Reads a scale word after "several" or "a few" as at least two of it: "several hundred", "a few thousand". */
export const several: Extractor = (text, at) => {
  const before = FEW.exec(text.slice(Math.max(0, at - 9), at))?.[0]
  if (!before) return null
  ONE_SCALE.lastIndex = at
  const match = ONE_SCALE.exec(text)
  if (!match) return null
  const scale = (SCALES[match[1]?.toLowerCase() ?? ''] ?? 1) * (SCALES[match[2]?.trim().toLowerCase() ?? ''] ?? 1)
  return vague(at - before.length, at + match[0].length, scale)
}
