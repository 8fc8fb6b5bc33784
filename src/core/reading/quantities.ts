import { locatedQuantity } from '../../base/source-range'
import type { Passage, Quantity } from '../../model/index'
import { readQuantities as readFrom } from '../../quantity/index'
import { readDates } from '../../time/index'
import { expectText } from '../arguments'

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
