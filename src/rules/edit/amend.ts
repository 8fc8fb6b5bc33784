import type { Amend, RuleSet, Series } from '../../model/index.ts'
import { isPack } from '../file/paths.ts'
import { textsOf } from '../load.ts'
import { addValue } from './add-value.ts'

/**
 * Adds values to the files that rules were read from: to the one that holds the last value of the series, else to one
 * that holds a part of it. Shipped packs are not the repo's to edit.
 */
export function amendWith(rules: RuleSet): Amend {
  return (name, value) => {
    const fact = rules.facts.find(({ id }) => id === name.fact)
    const series = fact?.series.find(({ place }) => place === name.place)
    const likely = [series?.values.at(-1)?.at, series?.at, fact?.at].flatMap((at) => (at ? [at.path] : []))
    const texts = textsOf(rules)
    if (isInTable(series, texts)) return null
    for (const path of new Set([...likely, ...texts.keys()])) {
      const text = isPack(path) ? undefined : texts.get(path)
      const edit = text === undefined ? null : addValue({ path, text }, name, value)
      if (edit) return { path, ...edit }
    }
    return null
  }
}

/** Whether the last value stands in a table beside the rules. */
const isInTable = (series: Series | undefined, texts: ReadonlyMap<string, string>): boolean => {
  const path = series?.values.at(-1)?.at.path
  return path !== undefined && !texts.has(path)
}
