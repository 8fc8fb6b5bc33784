import type { SourceLine } from '../../model/index.ts'
import type { ReportMistake } from '../file/report-mistake.ts'
import { type Phrase, readPhrase, WORD_CLASSES } from '../match/phrase.ts'
import { WordList } from '../match/word-list.ts'
import type { Declared } from './declared.ts'

const EVENT = 'event'

/** Names of lists that need no definition. */
export const BUILT_IN: readonly string[] = [...WORD_CLASSES.keys(), EVENT]

/** Words as written, each with its place. */
export type LocatedWords = readonly [string, SourceLine][]

/** Compiles words of rules: lists that they name are written out, names of events among them. */
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

  /** Compiles every list, so that a mistake in one that no rule uses is found too. */
  check(): void {
    for (const name of this.#own.names) this.#named(name)
  }

  /** A list of words any one of which will do; null for none. */
  any(words: LocatedWords): WordList | null {
    return words.length === 0 ? null : new WordList(words.flatMap(([word, at]) => this.#phrases(word, at)))
  }

  /** A list for each of the words, all of which must stand. */
  all(words: LocatedWords): WordList[] {
    return words.map(([word, at]) => new WordList(this.#phrases(word, at)))
  }

  #phrases(written: string, at: SourceLine): readonly Phrase[] {
    const word = written.trim()
    if (/^\/.*\/[a-z]*$/.test(word)) {
      this.#report(at, `\`${word}\` is a regular expression, which rules do not run; list the words instead`)
      return []
    }
    if (!/[<>]/.test(word)) return this.#plain(word, at)
    const name = /^<([^<>]*)>$/.exec(word)?.[1]
    if (name === undefined) {
      this.#report(at, `\`${word}\` is neither a word nor a list; expected a list to stand alone, like \`<people>\``)
      return []
    }
    const phrases = this.#named(name)
    if (phrases === undefined) this.#own.find(name, at)
    if (phrases === null) this.#report(at, `\`${word}\` holds itself`)
    return phrases ?? []
  }

  #plain(word: string, at: SourceLine): readonly Phrase[] {
    const phrase = readPhrase(word)
    if (phrase.length === 0) this.#report(at, `\`${word}\` has no letter or digit; expected a word`)
    return phrase.length === 0 ? [] : [phrase]
  }

  /** The phrases of a list; undefined for an unknown one, null for one that is being read. */
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
