import type { Units } from '../model/index.ts'
import { convertInterval } from '../quantity/index.ts'

/** The units that the number reader knows, for those parts that may not ask it themselves. */
export const UNITS: Units = { convert: convertInterval }
