import type { Token } from '../../model/index.ts'
import type { GapBefore } from '../phrase/phrase.ts'
import { baseForm } from './base-form.ts'
import type { Correction } from './correction.ts'
import { countedNouns } from './counted-nouns.ts'
import { countryUs } from './country-us.ts'
import { headlineVerb } from './headline-verb.ts'
import { heldHostage } from './held-hostage.ts'
import { initialsInPlural } from './initials-in-plural.ts'
import { levelVerb } from './level-verb.ts'
import { nounBehindNumber } from './noun-behind-number.ts'
import { participleBehindBe } from './participle-behind-be.ts'
import { pluralBeforeHelper } from './plural-before-helper.ts'
import { preposition } from './preposition.ts'
import { roseAsVerb } from './rose-as-verb.ts'
import { verbBehindPlural } from './verb-behind-plural.ts'
import { verbBehindPronoun } from './verb-behind-pronoun.ts'

/** Corrections of compromise's known mistakes, one per file; each sees the result of the one before it. */
const CORRECTIONS: readonly Correction[] = [
  preposition,
  initialsInPlural,
  nounBehindNumber,
  pluralBeforeHelper,
  heldHostage,
  verbBehindPlural,
  verbBehindPronoun,
  levelVerb,
  headlineVerb,
  roseAsVerb,
  participleBehindBe,
  baseForm,
]

/**
 * Returns the words of a sentence with compromise's known mistakes corrected, from left to right: when a word is
 * corrected, the words before it already are. `gap` returns the text before a word.
 */
export function correct(tokens: readonly Token[], gap: GapBefore): Token[] {
  const named = tokens.map((token, at) => {
    const right = countryUs(tokens, at)
    return right ? { ...token, ...right } : token
  })
  const corrected = countedNouns(named, gap)
  for (let at = 0; at < corrected.length; at++) {
    for (const correction of CORRECTIONS) {
      const right = correction(corrected, at)
      if (right !== null) corrected[at] = { ...(corrected[at] as Token), ...right }
    }
  }
  return corrected
}
