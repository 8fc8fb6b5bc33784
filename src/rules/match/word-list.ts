import { matchesAt, type Phrase, phraseText, type Word } from './phrase.ts'

/** Where a phrase of a list stands among the words of a clause. */
export interface Hit {
  /** Index of its first word. */
  at: number
  /** Number of its words. */
  length: number
}

/** A list of words and phrases, any one of which will do, looked up by first word: time is linear in the clause. */
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

  /** Every place where a phrase of the list stands, in order of the first word. */
  hits(words: readonly Word[]): Hit[] {
    return words.flatMap((_, at) => {
      const length = this.#lengthAt(words, at)
      return length > 0 ? [{ at, length }] : []
    })
  }

  /** Whether a phrase of the list stands anywhere. */
  standsIn(words: readonly Word[]): boolean {
    return words.some((_, at) => this.#lengthAt(words, at) > 0)
  }

  /** Number of words of the longest phrase that `words` end in; 0 where they end in none. */
  ending(words: readonly Word[]): number {
    const first = words.findIndex((_, at) => this.#lengthAt(words, at) === words.length - at)
    return first < 0 ? 0 : words.length - first
  }

  /** Number of words of the longest phrase that stands anywhere; 0 where none does. */
  longest(words: readonly Word[]): number {
    return this.hits(words).reduce((most, { length }) => Math.max(most, length), 0)
  }

  /** Its words and phrases as rules write them, in small letters. */
  get written(): string[] {
    return this.#phrases.map(phraseText)
  }

  /** Keys one of which every clause has that holds a phrase of the list. */
  get firstKeys(): IterableIterator<string> {
    return this.#byFirst.keys()
  }

  /** The phrases by their first words, for two lists to be held against each other. */
  toJSON(): unknown {
    return [...this.#byFirst]
  }

  /** Number of words of the longest phrase that stands at `at`; 0 where none does. */
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
