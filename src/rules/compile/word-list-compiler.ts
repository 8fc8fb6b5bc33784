import type { SourceLine } from '../../model/index.ts'
import type { ReportMistake } from '../file/report-mistake.ts'
import { type Phrase, readPhrase, WORD_CLASSES } from '../match/phrase.ts'
import { WordList } from '../match/word-list.ts'
import type { Declared } from './declared.ts'

const EVENT = 'event'

/** The names of the built-in lists. */
export const BUILT_IN: readonly string[] = [...WORD_CLASSES.keys(), EVENT]

/** Words as written, each with its place. */
export type LocatedWords = readonly [string, SourceLine][]

/** Compiles the words of rules, with references to lists and events replaced by their words. */
export class WordListCompiler {
  readonly #own: Declared<LocatedWords>
  readonly #events: readonly string[]
  readonly #report: ReportMistake
  readonly #done = new Map<string, readonly Phrase[] | null>()

  constructor(own: Declared<LocatedWords>, events: readonly string[], report: ReportMistake) {
    this.#own = own
    this.#events = events
    this.#report = report
  }

  /** Compiles every list, to find mistakes in lists that no rule uses. */
  check(): void {
    for (const name of this.#own.names) this.#named(name)
  }

  /** Returns a list of words of which one must match; null if there are no words. */
  any(words: LocatedWords): WordList | null {
    return words.length === 0 ? null : new WordList(words.flatMap(([word, at]) => this.#phrases(word, at)))
  }

  /** Returns a list for each of the words, all of which must match. */
  all(words: LocatedWords): WordList[] {
    return words.map(([word, at]) => new WordList(this.#phrases(word, at)))
  }

  #phrases(written: string, at: SourceLine): readonly Phrase[] {
    const word = written.trim()
    if (/^\/.*\/[a-z]*$/.test(word)) {
      this.#report(at, `\`${word}\` looks like a regular expression, which rules cannot use; list the words instead`)
      return []
    }
    if (!/[<>]/.test(word)) return this.#plain(word, at)
    const name = /^<([^<>]*)>$/.exec(word)?.[1]
    if (name === undefined) {
      this.#report(
        at,
        `\`${word}\` mixes a list with other words; write a reference to a list on its own, such as \`<people>\``,
      )
      return []
    }
    const phrases = this.#named(name)
    if (phrases === undefined) this.#own.find(name, at)
    if (phrases === null) this.#report(at, `list \`${word}\` includes itself`)
    return phrases ?? []
  }

  #plain(word: string, at: SourceLine): readonly Phrase[] {
    const phrase = readPhrase(word)
    if (phrase.length === 0) this.#report(at, `\`${word}\` has no letter or digit; expected a word`)
    return phrase.length === 0 ? [] : [phrase]
  }

  /** Returns the phrases of a list; undefined if there is no such list, null if it is being compiled. */
  #named(name: string): readonly Phrase[] | null | undefined {
    const known = WORD_CLASSES.get(name)
    if (known) return [known]
    if (this.#done.has(name)) return this.#done.get(name)
    const words = name === EVENT ? this.#events.map(readPhrase) : undefined
    const own = this.#own.get(name)
    if (!words && !own) return undefined
    this.#done.set(name, null)
    const phrases = words ?? (own as LocatedWords).flatMap(([word, at]) => this.#phrases(word, at))
    this.#done.set(name, phrases)
    return phrases
  }
}
