import { meaningOf } from '../../english/forms/synonyms.ts'
import { tag } from '../../grammar/tagger.ts'
import { isCopula, isHelperVerb, isVerb } from '../../grammar/word-class.ts'
import type { Sentence, Token } from '../../model/index.ts'
import type { Dating } from './datings.ts'

const known = new WeakMap<Sentence, readonly Token[]>()

/** Returns the verbs of a sentence that tell a deed. Made once for each sentence. */
function verbsOf(sentence: Sentence): readonly Token[] {
  const before = known.get(sentence)
  if (before) return before
  const verbs = tag(sentence.text, sentence.start).filter(
    (token) => isVerb(token) && !isCopula(token) && !isHelperVerb(token),
  )
  known.set(sentence, verbs)
  return verbs
}

/** Returns the meaning of the verb that a date belongs to, the nearest before it or else behind it: "released on 3 May", "in 2010 it formed"; null for none. */
export function deedOf({ sentence, at }: Dating): string | null {
  const verbs = verbsOf(sentence)
  const verb = verbs.findLast(({ end }) => end <= at.start) ?? verbs.find(({ start }) => start >= at.end)
  return verb ? meaningOf(verb.lemma) : null
}
