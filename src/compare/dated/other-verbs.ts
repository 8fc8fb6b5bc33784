import type { Side } from '../../claim/side.ts'
import { meaningOf } from '../../english/forms/synonyms.ts'

/** Tells whether two numbers are of two deeds: "arrested", "sentenced". */
export const haveOtherVerbs = ({ claim: { verb: one } }: Side, { claim: { verb: other } }: Side): boolean =>
  one !== null && other !== null && meaningOf(one) !== meaningOf(other)
