import type { Quantity } from '../model/index.ts'
import { readQuantities as readFrom } from '../quantity/index.ts'
import { readDates } from '../time/index.ts'

/**
 * Reads the quantities of a text without tagging: `counted`, `of` and the role of a part are left null. What stands in a
 * date is no quantity.
 */
export const readQuantities = (text: string): Quantity[] => readFrom(text, readDates(text, null))
