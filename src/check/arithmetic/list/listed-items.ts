import type { Calculation, Relation } from '../relation.ts'

/** The number of items announced in the headline or before a list, against the items that follow. */
export const listedItems: Relation = function* ({ statements }) {
  for (const { subject, source } of statements.of('items-announced')) {
    for (const list of statements.about(subject.key)) {
      if (list.attribute === 'items-listed') yield calculation(source.index, list.value.items)
    }
  }
}

function calculation(of: number, items: number): Calculation {
  const result = String(items)
  const working = `The list has ${items === 1 ? '1 item' : `${result} items`}`
  return { of, from: [], allows: { low: items, high: items }, working, result, severity: 'warning' }
}
