import type * as Library from '../index.ts'
import type {
  ArticleSource,
  Coverage,
  FactHistory,
  Finding,
  Format,
  Mistake,
  NumberExplanation,
  Problem,
  Reading,
  RuleSet,
} from '../model/index.ts'

/** A rule file, or a file that one names. */
export interface TextFile {
  path: string
  text: string
}

/** What a check of a text found. */
export interface Checked {
  findings: Finding[]
  /** How each number is read, and what it was compared with, in the order of the text. */
  numbers: NumberExplanation[]
  problems: Problem[]
  coverage: Coverage
}

/** How many articles are read before others get a turn: some milliseconds of work each. */
const TOGETHER = 5

/** How the front matter of a text begins, which not every page can read at first. */
const FRONT_MATTER = /^\uFEFF?(?:---|\+\+\+)[ \t]*[\r\n]/

/** The path of a text that has none. */
const OWN_PATH = 'article'

/**
 * Checks texts as they are written, against rules and earlier articles that stay the same meanwhile. It is given the
 * library, and a function that returns the text of a shipped pack, so that a page loads both when it needs them.
 */
export class Checker {
  readonly #library: typeof Library
  readonly #packText: (name: string) => Promise<string>
  readonly #packs = new Map<string, string>()
  #rules: RuleSet | undefined
  #sources: readonly ArticleSource[] = []
  /** The earlier articles as they were read; null before. */
  #readings: readonly Reading[] | null = null
  /** What was read of the text, so that only paragraphs that changed are read again. */
  readonly #memory: Library.PassageMemory
  #turn = 0

  constructor(library: typeof Library, packText: (name: string) => Promise<string>) {
    this.#library = library
    this.#packText = packText
    this.#memory = library.passageMemory()
  }

  /** The rules in force; undefined before any were read without mistakes. */
  get rules(): RuleSet | undefined {
    return this.#rules
  }

  /** Loads what a text of a format needs to be checked, beside the rules. */
  async prepare(text: string, format: Format = 'text'): Promise<void> {
    const isPlain = format === 'text' && !FRONT_MATTER.test(text) && this.#sources.length === 0
    await this.#library.loadParts('archive', 'languages', 'upkeep', ...(isPlain ? [] : (['markup'] as const)))
  }

  /**
   * Reads rule files, with the packs that they extend and those that are named ("factlint/crisis"). If there are mistakes
   * it returns them, and the rules that were in force before stay.
   */
  async useRules(files: readonly TextFile[], packs: readonly string[] = []): Promise<Mistake[]> {
    const turn = ++this.#turn
    if (files.some(({ path }) => /\.csv$/i.test(path))) await this.#library.loadParts('tables')
    const beside = new Map(files.map(({ path, text }) => [path, text]))
    const wanted = new Set<string>()
    const named = (name: string): string | null => {
      const text = beside.get(name) ?? this.#packs.get(name)
      if (text === undefined && this.#library.PACKS.includes(name)) wanted.add(name)
      return text ?? null
    }
    const own = files.filter(({ path }) => /\.ya?ml$/.test(path))
    const load = () => this.#library.loadRules(own, named, { extends: packs })
    let loaded = load()
    while (wanted.size > 0) {
      for (const name of wanted) this.#packs.set(name, await this.#packText(name))
      wanted.clear()
      loaded = load()
    }
    if (turn !== this.#turn) return loaded.mistakes
    if (loaded.mistakes.length === 0) {
      this.#rules = loaded.rules
      this.#readings = null
    }
    return loaded.mistakes
  }

  /** Sets the articles to compare with, which are to be read next. */
  useEarlier(sources: readonly ArticleSource[]): void {
    this.#sources = sources
    this.#readings = null
  }

  /** Tells whether all earlier articles were read, with the rules in force. */
  get isReady(): boolean {
    return this.#readings !== null || this.#sources.length === 0
  }

  /** Reads the earlier articles, and tells how far it is; it begins anew if the rules or the articles are replaced. */
  async readEarlier(onProgress?: (done: number, total: number) => void): Promise<void> {
    while (!this.isReady) {
      const [sources, rules] = [this.#sources, this.#rules]
      const isCurrent = () => sources === this.#sources && rules === this.#rules
      const read: Reading[] = []
      for (let i = 0; i < sources.length && isCurrent(); i += TOGETHER) {
        read.push(...this.#library.readAll(sources.slice(i, i + TOGETHER), { rules, role: 'earlier' }))
        onProgress?.(Math.min(i + TOGETHER, sources.length), sources.length)
        await new Promise((resolve) => setTimeout(resolve))
      }
      if (isCurrent()) this.#readings = read
    }
  }

  /** Checks a text; it is compared with the earlier articles once they were read. */
  check(source: ArticleSource): Checked {
    const { checkAll, explainNumbers, readAll } = this.#library
    const own = withPath(source)
    const how = { rules: this.#rules }
    const readings = readAll([own], { ...how, memory: this.#memory })
    const others = (this.#readings ?? []).filter(({ article }) => article.path !== own.path)
    const { files, problems, coverage } = checkAll({ ...how, readings, earlier: [], earlierRead: others })
    return {
      findings: files.flatMap(({ findings }) => findings),
      numbers: readings.flatMap((reading) => explainNumbers(reading, others, how)),
      problems,
      coverage,
    }
  }

  /** Returns what a text and the earlier articles say about each fact of the rules that one of them states. */
  histories(source: ArticleSource): FactHistory[] {
    const stating = new Set((this.#readings ?? []).filter(statesFact).map(({ article }) => article.path))
    const all = [...this.#sources.filter(({ path }) => stating.has(path ?? null)), withPath(source)]
    const ids = (this.#rules?.facts ?? []).map(({ id }) => id)
    const histories = this.#library.factHistories(ids, all, { rules: this.#rules })
    return histories.filter(({ places }) => places.some(({ sayings }) => sayings.length > 0))
  }
}

const withPath = (source: ArticleSource): ArticleSource => ({ ...source, path: source.path ?? OWN_PATH })

const statesFact = ({ claims }: Reading): boolean => claims.some(({ fact }) => fact !== null)
