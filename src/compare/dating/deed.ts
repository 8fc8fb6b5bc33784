import { meaningOf } from '../../english/forms/meaning.ts'
import { tag } from '../../grammar/tagger.ts'
import { isCopula, isHelperVerb, isVerb } from '../../grammar/word-class.ts'
import type { Sentence, Token } from '../../model/index.ts'
import type { Dating } from './datings.ts'

const tagged = new WeakMap<Sentence, readonly Token[]>()

/** Returns the words of a sentence with their classes. Made once for each sentence. */
function wordsOf(sentence: Sentence): readonly Token[] {
  const before = tagged.get(sentence)
  if (before) return before
  const tokens = tag(sentence.text, sentence.start)
  tagged.set(sentence, tokens)
  return tokens
}

/** Returns the meaning of the verb that a date belongs to, the nearest before it or else behind it: "released on 3 May", "in 2010 it formed"; null for none. */
export function deedOf({ sentence, at }: Dating): string | null {
  const verbs = wordsOf(sentence).filter((token) => isVerb(token) && !isCopula(token) && !isHelperVerb(token))
  const verb = verbs.findLast(({ end }) => end <= at.start) ?? verbs.find(({ start }) => start >= at.end)
  return verb ? meaningOf(verb.lemma) : null
}
