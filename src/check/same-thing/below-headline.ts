import type { Reading, Sentence } from '../../model/index.ts'

/** Fewest characters of a headline that nothing but its repetition has in common with a sentence. */
const SHORTEST = 25

/**
 * Returns the sentences below the headline. One that repeats it word for word, as the last line of many feeds does ("The post …
 * appeared first on …"), says nothing of its own.
 */
export function belowHeadline({ article, sentences }: Reading): Sentence[] {
  const headlines = article.passages.flatMap(({ role, text }) =>
    role === 'headline' && text.length >= SHORTEST ? [wordsOf(text)] : [],
  )
  return sentences.filter(({ passage, text }) => {
    if (article.passages[passage]?.role === 'headline') return false
    if (headlines.length === 0) return true
    const words = wordsOf(text)
    return !headlines.some((headline) => words.includes(headline))
  })
}

const wordsOf = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()
