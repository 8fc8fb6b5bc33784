import { intersects, minus, quotient, times } from '../../../base/interval.ts'
import { type ChangeClass, changeWords } from '../../../english/words/changes.ts'
import { percent } from '../../../wording/words.ts'
import { type Calculation, hundredths } from '../relation.ts'
import { type Few, type Figure, isDigitSlip, isOneKind, sizeOfFigure } from './few.ts'

const wordsOf = (...kinds: ChangeClass[]): string => [...changeWords(...kinds)].join('|')
const UP = new RegExp(`(?<!\\p{L})(?:${wordsOf('up', 'increase', 'raises')}|more|higher)(?!\\p{L})`, 'u')
const DOWN = new RegExp(`(?<!\\p{L})(?:${wordsOf('down', 'decrease', 'lowers')}|less|fewer|lower)(?!\\p{L})`, 'u')

/** Words of a change. */
export const CHANGES = { test: (words: string): boolean => UP.test(words) || DOWN.test(words) }

/** Other percentages that stand beside two values. */
const OTHER =
  /\b(?:margin|yield|coupon|interest|share|stake|respectively|average|annual|each|split|dividend|div|making|compared|against|target|adjusted|real)\b/

/** Words between numbers that bring in another change. */
const OTHER_CLAUSE = /\uE000[^\uE000]*(?:\band (?:to|its|the|their|that)\b|\bwhile\b|\bbut\b|;)[^\uE000]*\uE000/

/** Yields the size of a change in per cent beside its two values: "up by 20 per cent to 3 euros from 2.50". */
export function* changeOf({ figures, words, before }: Few): Generator<Calculation> {
  const by = figures.find(({ quantity }) => quantity.unit === 'percent')
  const [a, b, ...more] = figures.filter((figure) => figure !== by)
  const [isUp, isDown] = [UP.test(words), DOWN.test(words)]
  if (
    !by ||
    !a ||
    !b ||
    more.length > 0 ||
    before === 2 ||
    isUp === isDown ||
    OTHER.test(words) ||
    OTHER_CLAUSE.test(words)
  )
    return
  if (
    !isOneKind(a, b) ||
    a.quantity.unit === 'percent' ||
    ((a.quantity.unit ?? b.quantity.unit) === null && a.quantity.counted !== b.quantity.counted)
  )
    return
  const [less, greater] = [a, b].sort((x, y) => sizeOfFigure(x) - sizeOfFigure(y)) as [Figure, Figure]
  const [old, now] = isUp ? [less, greater] : [greater, less]
  const share = times(quotient(minus(greater.quantity.accepts, less.quantity.accepts), old.quantity.accepts), 100)
  const says = hundredths(by.quantity)
  if (!intersects(share, says) && !isDigitSlip(by, share)) return
  const result = percent(times(quotient(minus(greater.quantity, less.quantity), old.quantity), 100))
  yield {
    of: by.index,
    from: [old.index, now.index],
    allows: share,
    says,
    working: `From ${old.quantity.text} to ${now.quantity.text} is ${isUp ? 'up' : 'down'} ${result}`,
    result,
    severity: 'warning',
  }
}
