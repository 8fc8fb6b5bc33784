import type { Range } from '../../model/index.ts'
import type { PassageBuilder } from '../passage/passage-builder.ts'

/** How deep markup within markup is looked for. */
const DEEPEST = 4

/** Copies the words of a range of the source without the markup among them. Returns how many formulas were left out. */
export function copyInline(builder: PassageBuilder, source: string, range: Range, markup: RegExp, depth = 0): number {
  let formulas = 0
  let from = range.start
  for (const found of source.slice(range.start, range.end).matchAll(markup)) {
    builder.copy(from, range.start + found.index)
    from = range.start + found.index + found[0].length
    const { show, raise, formula, blank } = found.indices?.groups ?? {}
    if (formula) formulas += 1
    if (blank) builder.decoded(' ', range.start + found.index, from)
    const within = rangeOf(raise ?? show, range.start)
    if (!within) continue
    if (raise) builder.raise(within.start - 1)
    if (raise || depth >= DEEPEST) builder.copy(within.start, within.end)
    else formulas += copyInline(builder, source, within, markup, depth + 1)
    if (raise) builder.raise(null)
  }
  builder.copy(from, range.end)
  return formulas
}

const rangeOf = (indices: readonly [number, number] | undefined, base: number): Range | null =>
  indices ? { start: base + indices[0], end: base + indices[1] } : null
