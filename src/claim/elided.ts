import { isElliptical } from '../english/ellipsis.ts'
import type { InPassage, Quantity } from '../model/index.ts'
import type { Counted } from './counted.ts'

/**
 * Returns, for each quantity that leaves out what it counts, the index of the one that names it: "30 deaths in 2018, 25 in
 * 2019 and 14 last year"; null for all others. `text` is the sentence, which starts at `offset` of its passage.
 */
export function elisions(
  quantities: readonly InPassage<Quantity>[],
  countings: readonly (Counted | null)[],
  text: string,
  offset: number,
): (number | null)[] {
  const sources: (number | null)[] = []
  quantities.forEach((quantity, i) => {
    const source = countings[i - 1] ? i - 1 : (sources[i - 1] ?? null)
    const left = source !== null && countings[i] === null && quantity.unit === null && quantities[source]?.unit === null
    sources.push(
      left && isElliptical(text, within(quantities[i - 1], offset), within(quantity, offset)) ? source : null,
    )
  })
  return sources
}

const within = (quantity: InPassage<Quantity> | undefined, offset: number) => ({
  start: (quantity?.said.start ?? 0) - offset,
  end: (quantity?.said.end ?? 0) - offset,
})
