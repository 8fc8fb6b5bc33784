import type { Amend, RuleSet } from '../../model/index.ts'
import { isPack } from '../file/paths.ts'
import { tablesOf, textsOf } from '../texts.ts'
import { addRow } from './add-row.ts'
import { addValue } from './add-value.ts'

/**
 * Returns a function that adds a value to the file with the last value of a series, a CSV or JSON file too, or else to a
 * file with a part of the series. Shipped packs are never edited.
 */
export function amendWith(rules: RuleSet): Amend {
  return (name, value) => {
    const fact = rules.facts.find(({ id }) => id === name.fact)
    const series = fact?.series.find(({ place }) => place === name.place)
    const likely = [series?.values.at(-1)?.at, series?.at, fact?.at].flatMap((at) => (at ? [at.path] : []))
    const texts = textsOf(rules)
    const path = series?.values.at(-1)?.at.path
    const inTable = path === undefined ? undefined : tablesOf(rules).get(path)
    if (path !== undefined && inTable) {
      const edit = addRow({ path, text: inTable.text }, inTable.table, value)
      return edit && { path, ...edit }
    }
    for (const path of new Set([...likely, ...texts.keys()])) {
      const text = isPack(path) ? undefined : texts.get(path)
      const edit = text === undefined ? null : addValue({ path, text }, name, value)
      if (edit) return { path, ...edit }
    }
    return null
  }
}
