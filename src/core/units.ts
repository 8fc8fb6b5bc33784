import type { OwnUnit, Units } from '../model/index.ts'
import { convertInterval, convertOwn } from '../quantity/index.ts'

/** Makes the converter for the built-in units and those of the rules, for the parts that may not import the number reader. */
export const unitsWith = (own: readonly OwnUnit[]): Units => ({ convert: convertOwn(own, convertInterval) })
