import type { Passage, Reading, Sentence, Spot } from '../model/index.ts'

/** A name in front of a title: "Colombia's Defense Minister Ann Other", "the Netherlands' coach". */
const POSSESSIVE = /((?:\p{Lu}[\p{L}.]*\s+){0,2}\p{Lu}[\p{L}.]*)['’]s?\s+(?:new\s+|then\s+)?$/u
/** The most text before a title that is searched for a name, in UTF-16 units. */
const LONGEST_OWNER = 40

/** Returns whose a title is by the words before it: "Colombia" in "Colombia's Defense Minister"; null where they do not say. */
export function ownerBefore({ at }: { at: Spot }, { article, sentences }: Reading): string | null {
  const { passage, start } = sentences[at.sentence] as Sentence
  const { text } = article.passages[passage] as Passage
  return POSSESSIVE.exec(text.slice(Math.max(start, at.start - LONGEST_OWNER), at.start))?.[1] ?? null
}
