import type { OwnUnit, Units } from '../model/index.ts'
import { convertInterval, convertOwn } from '../quantity/index.ts'

/** The units that the number reader knows, and those of the rules, for those parts that may not ask it themselves. */
export const unitsWith = (own: readonly OwnUnit[]): Units => ({ convert: convertOwn(own, convertInterval) })
