import type { Token } from '../../model/index.ts'
import { baseForm } from './base-form.ts'
import type { Correction } from './correction.ts'
import { initialsInPlural } from './initials-in-plural.ts'
import { nounBeforePlural } from './noun-before-plural.ts'
import { nounBehindNumber } from './noun-behind-number.ts'
import { participleBehindBe } from './participle-behind-be.ts'
import { pluralBehindNoun } from './plural-behind-noun.ts'
import { pluralPeople } from './plural-people.ts'
import { preposition } from './preposition.ts'
import { verbBehindPlural } from './verb-behind-plural.ts'

/** The known mistakes of compromise, each put right in a file of its own; each looks at what the one before it left. */
const CORRECTIONS: readonly Correction[] = [
  preposition,
  initialsInPlural,
  pluralPeople,
  nounBehindNumber,
  pluralBehindNoun,
  nounBeforePlural,
  verbBehindPlural,
  participleBehindBe,
  baseForm,
]

/**
 * Returns the words of a sentence with compromise's known mistakes put right, from left to right: what stands before a
 * word is right already when the word is looked at.
 */
export function correct(tokens: readonly Token[]): Token[] {
  const corrected = [...tokens]
  for (let at = 0; at < corrected.length; at++) {
    for (const correction of CORRECTIONS) {
      const right = correction(corrected, at)
      if (right !== null) corrected[at] = { ...(corrected[at] as Token), ...right }
    }
  }
  return corrected
}
