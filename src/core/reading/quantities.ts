import { locatedQuantity } from '../../base/source-range.ts'
import type { Passage, Quantity } from '../../model/index.ts'
import { readQuantities as readFrom } from '../../quantity/index.ts'
import { readDates } from '../../time/index.ts'
import { expectText } from '../arguments.ts'

/**
 * Reads the quantities of a text without tagging: `counted`, `of` and the role of a part are left null. Numbers in dates are
 * left out.
 */
export function readQuantities(text: string): Quantity[] {
  expectText(text, 'the text of readQuantities')
  const run = { visible: 0, length: text.length, source: 0, sourceLength: text.length }
  const passage: Passage = { in: 'text', role: 'body', text, runs: [run] }
  return readFrom(text, readDates(text, null)).map((quantity) =>
    locatedQuantity(quantity, passage, { text, title: null }),
  )
}
