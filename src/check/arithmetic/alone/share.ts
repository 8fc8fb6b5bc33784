import { intersects, quotient, times } from '../../../base/interval.ts'
import { isShare } from '../../../model/index.ts'
import { percent } from '../../../wording/words.ts'
import { type Calculation, hundredths } from '../relation.ts'
import { CHANGES } from './change.ts'
import { type Few, type Figure, isDigitSlip, isOneKind, sizeOfFigure } from './few.ts'

/** Words between a part, its whole and the share. */
const TIES =
  /\b(?:of|or|account(?:s|ed|ing)? for|represent(?:s|ed|ing)?|equal(?:s|ling)?|that is|which is|equivalent)\b|\(/

/** How a sentence gives the share of what the sentence before tells, or of a whole that it names. */
const OF_BEFORE = /^(?:that|this|it|which) (?:is|was|means|makes|represents|equals)\b|\(\uE000\)/
/** Words that set numbers side by side. */
const APART =
  /\b(?:compared|against|respectively|vs|versus|from|than|average|each|per|target|previous|earlier|interest|stake|remaining|others?|rest)\b/

/** Yields a share beside a part and its whole: "Of the 640 houses, 96, or 15 per cent, were flooded". */
export function* shareOf({ figures, words, before }: Few): Generator<Calculation> {
  const share = figures.find(({ quantity }) => isShare(quantity))
  const [a, b, ...more] = figures.filter((figure) => figure !== share)
  if (!share || !a || !b || more.length > 0 || (before === 2 && share !== figures[2])) return
  if (
    a.quantity.unit === 'percent' ||
    b.quantity.unit === 'percent' ||
    APART.test(words) ||
    !isOneKind(a, b) ||
    !(before === 0 ? TIES : OF_BEFORE).test(words) ||
    CHANGES.test(words) ||
    share.quantity.change !== null
  )
    return
  const [part, whole] = [a, b].sort((x, y) => sizeOfFigure(x) - sizeOfFigure(y)) as [Figure, Figure]
  if (sizeOfFigure(part) === sizeOfFigure(whole)) return
  if (isOfOther(words, figures.indexOf(share), figures.indexOf(whole))) return
  const ratio = times(quotient(part.quantity.accepts, whole.quantity.accepts), 100)
  const says = hundredths(share.quantity)
  if (share.quantity.unit !== 'percent' || !(intersects(ratio, says) || isDigitSlip(share, ratio))) return
  const exact = times(quotient(part.quantity, whole.quantity), 100)
  yield {
    of: share.index,
    from: [part.index, whole.index],
    allows: ratio,
    says,
    working: `${part.quantity.text} of ${whole.quantity.text} is ${percent(exact)}`,
    result: percent(exact),
    severity: 'warning',
  }
}

/** Tells whether a share is of something else than the whole: "45 per cent of the stock". */
function isOfOther(words: string, share: number, whole: number): boolean {
  const parts = words.split('\uE000')
  const behind = parts[share + 1 - (3 - (parts.length - 1))] ?? ''
  return (
    /^ of\b/.test(behind) &&
    whole !== share + 1 &&
    !/^ of (?:the|its|their|his|her|that) total\b|^ of (?:them|those|these)\b/.test(behind)
  )
}
