import type { Reading, Sentence } from '../../model/index.ts'

/** Fewest characters of a headline that nothing but its repetition has in common with a sentence. */
const SHORTEST = 25

/** Sentences at the end of an article among which a feed repeats the headline. */
const LAST = 2

/**
 * Returns the sentences below the headline. One at the end that repeats it word for word, as the last line of many feeds does
 * ("The post … appeared first on …"), says nothing of its own; the first sentence does, however alike it is.
 */
export function belowHeadline({ article, sentences }: Reading): Sentence[] {
  const isHeadline = ({ passage }: Sentence) => article.passages[passage]?.role === 'headline'
  const headlines = article.passages.flatMap(({ role, text }) =>
    role === 'headline' && text.length >= SHORTEST ? [wordsOf(text)] : [],
  )
  const below = sentences.filter((sentence) => !isHeadline(sentence))
  if (headlines.length === 0) return below
  const end = Math.max(1, below.length - LAST)
  const repeats = ({ text }: Sentence) => headlines.some((headline) => wordsOf(text).includes(headline))
  return below.filter((sentence, i) => i < end || !repeats(sentence))
}

const wordsOf = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()
