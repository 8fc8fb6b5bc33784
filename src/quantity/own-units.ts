import { times } from '../base/interval.ts'
import type { InPassage, Interval, OwnUnit, Quantity } from '../model/index.ts'

/** Units defined in rule files, by the first word of each spelling: lower case, the longest first. */
export type OwnUnits = ReadonlyMap<string, readonly { words: string; unit: OwnUnit }[]>

/** Returns a table in which units are found by their names and other words, each in the singular and with an "s". */
export const ownUnitsOf = (units: readonly OwnUnit[]): OwnUnits =>
  Map.groupBy(
    units
      .flatMap((unit) =>
        [unit.name, ...unit.also].flatMap((word) =>
          [word, `${word}s`].map((written) => ({ words: written.toLowerCase(), unit })),
        ),
      )
      .sort((a, b) => b.words.length - a.words.length),
    ({ words }) => words.split(' ', 1)[0] as string,
  )

const WORD = /[ \u00a0-]([\p{L}\p{N}]+)/uy

/**
 * Returns the quantities with units from rule files read after those that have no unit yet: "40" before "truckloads" becomes
 * "40 truckloads". `text` is the passage that they were read from. Changes none of the quantities.
 */
export function withOwnUnits(
  quantities: readonly InPassage<Quantity>[],
  text: string,
  own: OwnUnits,
): readonly InPassage<Quantity>[] {
  if (own.size === 0) return quantities
  return quantities.map((quantity) => {
    WORD.lastIndex = quantity.end
    const first = quantity.unit === null ? WORD.exec(text)?.[1]?.toLowerCase() : undefined
    const found = own.get(first ?? '')?.find(({ words }) => standsAt(text, quantity.end + 1, words))
    if (!found) return quantity
    const end = quantity.end + 1 + found.words.length
    const said = { start: quantity.said.start, end: Math.max(quantity.said.end, end) }
    return { ...quantity, end, said, text: text.slice(quantity.start, end), unit: found.unit.name }
  })
}

const standsAt = (text: string, at: number, words: string): boolean =>
  text.slice(at, at + words.length).toLowerCase() === words && !/[\p{L}\p{N}]/u.test(text[at + words.length] ?? ' ')

/**
 * Extends `convert` to units from rule files, each by way of the unit in which it is defined. The result returns null as
 * `convert` does.
 */
export function convertOwn(
  units: readonly OwnUnit[],
  convert: (interval: Interval, from: string, to: string) => Interval | null,
): (interval: Interval, from: string, to: string) => Interval | null {
  if (units.length === 0) return convert
  const byName = new Map(units.map((unit) => [unit.name, unit]))
  return (interval, from, to) => {
    const [a, b] = [byName.get(from), byName.get(to)]
    const known = convert(times(interval, a?.equals ?? 1), a?.unit ?? from, b?.unit ?? to)
    return known && times(known, 1 / (b?.equals ?? 1))
  }
}
