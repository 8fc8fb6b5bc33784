import { asFillers } from './masks.ts'

/** Longest formula, in UTF-16 units; what is longer is two stray marks. */
const LONGEST_FORMULA = 3000

/** Signs that a formula has and prose between two `$$` has not: commands, powers, indices, groups, equations. */
const TEX = /[\\^_{}=]/

/** A text with what readers do not see replaced, same length, and how much of one kind was. */
export interface Masked {
  text: string
  count: number
}

/** Replaces formulas between `$$` and `$$` with fillers. Keeps length and line ends. Time is linear in the text. */
export function maskFormulas(text: string): Masked {
  const parts: string[] = []
  let from = 0
  let open = text.indexOf('$$')
  while (open >= 0) {
    const close = text.indexOf('$$', open + 2)
    if (close < 0) break
    const inside = text.slice(open + 2, Math.min(close, open + 2 + LONGEST_FORMULA))
    if (close - open > LONGEST_FORMULA || !TEX.test(inside) || /\n[ \t]*\r?\n/.test(inside)) {
      open = close
      continue
    }
    parts.push(text.slice(from, open), asFillers(text.slice(open, close + 2)))
    from = close + 2
    open = text.indexOf('$$', from)
  }
  return { text: parts.length === 0 ? text : parts.join('') + text.slice(from), count: parts.length / 2 }
}
