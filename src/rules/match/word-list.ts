import { matchesAt, type Phrase, phraseText, type Word } from './phrase.ts'

/** The position of a phrase among the words of a clause. */
export interface Hit {
  /** The index of its first word. */
  at: number
  /** The number of its words. */
  length: number
}

/**
 * A list of words and phrases of which one must match. Lookup by first word keeps the time linear in the length of the
 * clause.
 */
export class WordList {
  readonly #phrases: readonly Phrase[]
  readonly #byFirst = new Map<string, Phrase[]>()

  constructor(phrases: readonly Phrase[]) {
    this.#phrases = phrases
    for (const phrase of phrases) {
      for (const key of phrase[0] ?? []) {
        const known = this.#byFirst.get(key)
        if (known) known.push(phrase)
        else this.#byFirst.set(key, [phrase])
      }
    }
  }

  /** Returns every match of a phrase of the list, in order. */
  hits(words: readonly Word[]): Hit[] {
    const found: Hit[] = []
    for (let at = 0; at < words.length; at++) {
      const length = this.#lengthAt(words, at)
      if (length > 0) found.push({ at, length })
    }
    return found
  }

  /** Tells whether a phrase of the list matches anywhere. */
  standsIn(words: readonly Word[]): boolean {
    return words.some((_, at) => this.#lengthAt(words, at) > 0)
  }

  /** Returns the number of words of the longest phrase at the end of `words`; 0 if there is none. */
  ending(words: readonly Word[]): number {
    const first = words.findIndex((_, at) => this.#lengthAt(words, at) === words.length - at)
    return first < 0 ? 0 : words.length - first
  }

  /** Returns the number of words of the longest phrase that matches anywhere; 0 if none does. */
  longest(words: readonly Word[]): number {
    return this.hits(words).reduce((most, { length }) => Math.max(most, length), 0)
  }

  /** The words and phrases as rules write them, in lower case. */
  get written(): string[] {
    return this.#phrases.map(phraseText)
  }

  /** The keys of first words. Every clause that contains a phrase of the list has one of them. */
  get firstKeys(): IterableIterator<string> {
    return this.#byFirst.keys()
  }

  /** Returns the phrases by their first words, for comparing two lists. */
  toJSON(): unknown {
    return [...this.#byFirst]
  }

  /** Returns the number of words of the longest phrase that matches at `at`; 0 if none does. */
  #lengthAt(words: readonly Word[], at: number): number {
    let longest = 0
    for (const key of words[at]?.keys ?? []) {
      for (const phrase of this.#byFirst.get(key) ?? []) {
        if (phrase.length > longest && matchesAt(phrase, words, at)) longest = phrase.length
      }
    }
    return longest
  }
}
