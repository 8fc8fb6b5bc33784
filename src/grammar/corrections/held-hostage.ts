import { isListedAsThing } from '../compromise/ambiguous.ts'
import { areNeighbours } from '../count.ts'
import { classSet, isOccupation, isPlural } from '../word-class.ts'
import type { Correction } from './correction.ts'

/** Corrects an occupation before "hostage" or "captive" to a thing: "held 30 hospitals hostage"; not "held 12 bankers hostage". */
export const heldHostage: Correction = (tokens, at) => {
  const token = tokens[at]
  if (!token || !isOccupation(token) || !isPlural(token) || AGENT.test(token.normal)) return null
  const isHeld = /^(hostage|captive)$/.test(tokens[at + 1]?.normal ?? '') && areNeighbours(token, tokens[at + 1])
  return isHeld && isListedAsThing(token.normal) ? { classes: THING } : null
}

const AGENT = /(?:[eo]r|ist|ian|ant|ee)s$/
const THING = classSet('noun', 'plural')
