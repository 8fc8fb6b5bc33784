import type { Side } from '../../claim/side.ts'
import { meaningOf } from '../../english/forms/synonyms.ts'
import { labelNouns } from '../../english/words/labels.ts'
import { isAdjective, isNoun, isPronoun, isVerb } from '../../grammar/word-class.ts'
import type { ClaimContext } from '../../model/index.ts'
import { wordsAround } from '../../wording/as-printed.ts'
import { HARM_VERBS } from './verb.ts'

/** Tells whether a number is a label or the number of a list item: "part 1", "slide 53", "sprint 3", "No 132–56"; not "fire kills 12", whatever the tagger makes of "kills". */
export function isLabel(side: Side): boolean {
  const { quantity, context } = side
  const { at, tokens, isAge } = context
  const [before, own] = [tokens[at - 1], tokens[at]]
  if (quantity.unit !== null || isAge) return false
  if (isInCode(side) || isListMark(side) || isSectionMark(side)) return true
  if (isHedged(context)) return false
  if (before && (NUMBERED.has(before.normal) || (COUNTED_OFF.has(before.normal) && !isVerb(before)))) return true
  if (context.counted.length > 0) return false
  if (!before || !own) return tokens[1] !== undefined && !isVerb(tokens[1]) && !isAdjective(tokens[1])
  const isNumbered = isNoun(before) && !isPronoun(before) && !HARM_VERBS.has(meaningOf(before.lemma))
  return isNumbered && own.start - before.end < 2
}

/** Tells whether a hedge stands before the number ("about 132"), as none does before a label. */
const isHedged = ({ quantity }: ClaimContext): boolean => quantity.said.start < quantity.start

/** Tells whether a dash, or the entity for one, joins the digits to others: "132–56", not read as a range. */
const isInCode = (side: Side): boolean =>
  /\p{N}(?:[-–]|&ndash;)$/u.test(wordsAround(side).before) || /^[-–]\p{N}/u.test(wordsAround(side).after)

/** Tells whether it is the number of a list item: one or two digits between a punctuation mark and a full stop: "three areas, 1. The programme". */
const isListMark = (side: Side): boolean =>
  /^\d{1,2}$/.test(side.quantity.text) &&
  /[,:;]\s*$/.test(wordsAround(side).before) &&
  /^\.(?:\s|$)/.test(wordsAround(side).after)

/** Tells whether it is the number of a section: one with a point that opens its sentence before a capital, "6.1 Accounts". */
const isSectionMark = (side: Side): boolean =>
  /^\d{1,2}\.\d{1,2}$/.test(side.quantity.text) &&
  /^\s*$/.test(wordsAround(side).before) &&
  /^\.?\s+\p{Lu}/u.test(wordsAround(side).after)

/** Nouns that a number after them labels. */
const NUMBERED = labelNouns('any', 'ordered')
/** Nouns that it counts off, which may be verbs too: "day 3", but not "matched 3". */
const COUNTED_OFF = labelNouns('series')
