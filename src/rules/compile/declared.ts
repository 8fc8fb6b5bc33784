import type { SourceLine } from '../../model/index.ts'
import { didYouMean } from '../file/nearest.ts'
import { placeText, type ReportMistake } from '../file/report-mistake.ts'

/** How things of one kind are spoken of in messages. */
export interface Kind {
  /** "fact" */
  noun: string
  /** The key of rule files under which they stand: "facts". */
  section: string
  /** A name as rules refer to it: `<people>`. */
  written?: (name: string) => string
  /** Names that need no definition. */
  builtIn?: readonly string[]
}

/** Names given to things of one kind, each once over all files. */
export class Declared<T> {
  readonly #kind: Kind
  readonly #report: ReportMistake
  readonly #complete: boolean
  readonly #known = new Map<string, { value: T; at: SourceLine }>()

  /** `complete` is whether all files could be read: where not, nobody can say that a name is unknown. */
  constructor(kind: Kind, complete: boolean, report: ReportMistake) {
    this.#kind = kind
    this.#complete = complete
    this.#report = report
  }

  /** Takes a name down; a mistake where it is taken. */
  add(name: string, value: T, at: SourceLine): void {
    const taken = this.#known.get(name)
    if (!taken) this.#known.set(name, { value, at })
    else
      this.#report(
        at,
        `the ${this.#kind.noun} \`${name}\` is already defined at ${placeText(taken.at)}; keep one of them`,
      )
  }

  get(name: string): T | undefined {
    return this.#known.get(name)?.value
  }

  /** What a rule refers to at `at`; a mistake where there is no such name. */
  find(name: string, at: SourceLine): T | undefined {
    const known = this.#known.get(name)
    if (!known && this.#complete) {
      const { noun, section, written = (plain) => plain, builtIn = [] } = this.#kind
      const names = [...this.#known.keys(), ...builtIn].map(written)
      this.#report(
        at,
        `there is no ${noun} \`${written(name)}\` under \`${section}:\` in any rule file${didYouMean(written(name), names)}`,
      )
    }
    return known?.value
  }

  get names(): string[] {
    return [...this.#known.keys()]
  }

  get values(): T[] {
    return [...this.#known.values()].map(({ value }) => value)
  }
}
