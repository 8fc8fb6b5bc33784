import type { Range } from '../../model/index.ts'
import { FILLER, type MaskedText, maskRanges } from './masks.ts'

/** Longest formula, in UTF-16 units; what is longer is two stray marks. */
const LONGEST_FORMULA = 3000

/** Signs that a formula has and prose between two `$$` has not: commands, powers, indices, groups, equations. */
const TEX = /[\\^_{}=]/

/** A formula of nothing but a figure: "on March $21$". */
const LONE_FIGURE = /(?<![\w$\\])\$(\d[\d.,]{0,20})\$(?![\w$])/g

/**
 * Replaces formulas between `$$` and `$$` with fillers, and the signs around a lone figure. Keeps length and line ends. Time is
 * linear in the text.
 */
export function maskFormulas(text: string): MaskedText {
  const masked = maskRanges(text, formulas(text), () => 'formula')
  return { ...masked, text: masked.text.replaceAll(LONE_FIGURE, `${FILLER}$1${FILLER}`) }
}

function* formulas(text: string): Generator<Range> {
  let open = text.indexOf('$$')
  while (open >= 0) {
    const close = text.indexOf('$$', open + 2)
    if (close < 0) return
    const inside = text.slice(open + 2, Math.min(close, open + 2 + LONGEST_FORMULA))
    if (close - open > LONGEST_FORMULA || !TEX.test(inside) || /\n[ \t]*\r?\n/.test(inside)) {
      open = close
      continue
    }
    yield { start: open, end: close + 2 }
    open = text.indexOf('$$', close + 2)
  }
}
