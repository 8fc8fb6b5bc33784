/**
 * Returns a pattern of words, grouped by first letter so that the expression rejects most words at their first character.
 * `first` gives the pattern of a letter.
 */
export const anyOf = (words: readonly string[], first = (letter: string): string => letter): string =>
  Object.entries(Object.groupBy(words, (word) => word[0] ?? ''))
    .map(([letter, group = []]) => `${first(letter)}(?:${group.map((word) => word.slice(1)).join('|')})`)
    .join('|')
