import { append } from '../../base/append.ts'
import type { Mistake } from '../../model/index.ts'
import { rulesValidator } from '../schema/schema.ts'
import { readChecked } from '../schema/validate.ts'
import { didYouMean } from './nearest.ts'
import { isPack, normalPath, PACKS, resolveRules } from './paths.ts'
import type { SourceFile } from './read-yaml.ts'
import { listOf, type RuleFile } from './rule-file.ts'
import { namesIn, type ValidatedFile } from './validated-file.ts'

/**
 * Reads a file by its path from the root of the repo, or a shipped pack by its name. Returns null if it does not exist.
 */
export type ReadBeside = (path: string) => string | null

/** All rule files of a run, each once. A file comes after those that it extends. */
export interface Gathered {
  files: readonly ValidatedFile<RuleFile>[]
  /** Paths in the order in which the files were read. */
  paths: readonly string[]
  /** The text of each file, by path. */
  texts: ReadonlyMap<string, string>
  mistakes: Mistake[]
  /**
   * How far each file is from one's own rules, by path: 0 for a file that no other extends, one more for what it extends. Packs are
   * farther than all files of the repo.
   */
  levels: ReadonlyMap<string, number>
  /** Whether every given or extended file, and every section of it, could be read. */
  complete: boolean
}

/** Reads rule files, shipped packs, and everything that they extend. */
export function gather(files: readonly SourceFile[], packs: readonly string[], readBeside: ReadBeside): Gathered {
  const gatherer = new Gatherer(files, readBeside)
  for (const pack of packs) gatherer.follow(pack, { path: pack, line: 1, column: 1 }, [])
  for (const { path } of files) gatherer.give(path)
  gatherer.measure()
  return gatherer
}

/** The level of packs, above that of any chain of files. */
const PACK_LEVEL = 1000

class Gatherer implements Gathered {
  readonly files: ValidatedFile<RuleFile>[] = []
  readonly paths: string[] = []
  readonly texts = new Map<string, string>()
  readonly levels = new Map<string, number>()
  readonly mistakes: Mistake[] = []
  complete = true
  readonly #given: ReadonlyMap<string, string>
  readonly #readBeside: ReadBeside

  constructor(files: readonly SourceFile[], readBeside: ReadBeside) {
    this.#given = new Map(files.map(({ path, text }) => [normalPath(path), text]))
    this.#readBeside = readBeside
  }

  /** Reads one of the given files. */
  give(name: string): void {
    const path = normalPath(name)
    if (!this.paths.includes(path)) this.#read(path, this.#given.get(path) ?? '', [])
  }

  /**
   * Reads the file or pack `name` that is extended at `at`, unless it has been read. `open` holds the files that led to
   * it.
   */
  follow(name: string, at: Omit<Mistake, 'message'>, open: readonly string[]): void {
    const path = resolveRules(name, at.path)
    if (path !== null && this.paths.includes(path) && !open.includes(path)) return
    const text = path === null ? null : (this.#given.get(path) ?? this.#readBeside(path))
    const wrong = wrongWith(name, path, text, open)
    if (wrong !== null) {
      this.mistakes.push({ ...at, message: wrong })
      this.complete = false
    } else if (path !== null && text !== null) this.#read(path, text, open)
  }

  /** Works out how far each file is from one's own rules, once all have been read. */
  measure(): void {
    for (const { located, data } of this.files.toReversed()) {
      const { path } = located
      const level = this.levels.get(path) ?? (isPack(path) ? PACK_LEVEL : 0)
      this.levels.set(path, level)
      for (const name of listOf(data.extends)) {
        const other = resolveRules(name, path)
        if (other === null) continue
        const least = isPack(other) ? Math.max(PACK_LEVEL, level + 1) : level + 1
        this.levels.set(other, Math.max(this.levels.get(other) ?? 0, least))
      }
    }
  }

  #read(path: string, text: string, open: readonly string[]): void {
    this.paths.push(path)
    this.texts.set(path, text)
    const { checked, mistakes } = readChecked<RuleFile>({ path, text }, rulesValidator())
    append(this.mistakes, mistakes)
    if (!checked?.isWhole) this.complete = false
    if (!checked) return
    for (const [name, at] of namesIn(checked, checked.data, 'extends')) this.follow(name, at, [...open, path])
    this.files.push(checked)
  }
}

/** Returns the mistake in the name of an extended file; null if there is none. */
function wrongWith(name: string, path: string | null, text: string | null, open: readonly string[]): string | null {
  if (path === null)
    return `\`${name}\` is outside the repo; expected a file of the repo, or a pack such as \`${PACKS[0]}\``
  if (open.includes(path)) {
    const between = open.slice(open.indexOf(path) + 1)
    return `\`${name}\` extends itself${between.length === 0 ? '' : `, through ${between.map((path) => `\`${path}\``).join(', ')}`}`
  }
  if (text !== null && isPack(path) && text.trim() === '') return `the pack \`${path}\` is empty`
  if (text !== null) return null
  if (PACKS.includes(path)) return `the text of the shipped pack \`${path}\` was not given`
  return `there is no ${isPack(path) ? 'shipped pack' : 'file'} \`${path}\`${didYouMean(path, PACKS)}`
}
