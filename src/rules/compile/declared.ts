import type { SourceLine } from '../../model/index.ts'
import { didYouMean } from '../file/nearest.ts'
import { placeText, type ReportMistake } from '../file/report-mistake.ts'

/** The words with which messages refer to one kind of definition. */
export interface Kind {
  /** "fact" */
  noun: string
  /** The key of rule files that holds the definitions: "facts". */
  section: string
  /** Returns a name as rules refer to it: `<people>`. */
  written?: (name: string) => string
  /** Names that exist without a definition. */
  builtIn?: readonly string[]
}

/** The definitions of one kind by name, unique over all files. */
export class Declared<T> {
  readonly #kind: Kind
  readonly #report: ReportMistake
  readonly #complete: boolean
  readonly #known = new Map<string, { value: T; at: SourceLine }>()

  /** `complete` is true if all files could be read. If it is false, unknown names are not reported. */
  constructor(kind: Kind, complete: boolean, report: ReportMistake) {
    this.#kind = kind
    this.#complete = complete
    this.#report = report
  }

  /** Adds a definition, or reports a mistake if the name is taken. */
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

  /** Returns the definition that a rule refers to at `at`, or reports a mistake if there is none. */
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
