import type { LineIndex } from '../../base/lines.ts'
import type { SourceLine } from '../../model/index.ts'

/**
 * The offsets (UTF-16) at which the key and the value of an entry start. For an item of a list, both are that of the
 * item.
 */
export interface Entry {
  key: number
  value: number
}

/** The entries of each map and list of a file. The key `SELF` holds the map or list itself. */
export type Entries = WeakMap<object, ReadonlyMap<string, Entry>>

/** The key for the map or list itself. Keys of files never contain NUL. */
export const SELF = '\0'

/** Plain data read from a file, with the place of each part. */
export class Located {
  readonly path: string
  readonly data: unknown
  readonly #entries: Entries
  #paths: Map<string, readonly string[]> | null = null
  readonly #lines: LineIndex

  constructor(path: string, data: unknown, entries: Entries, lines: LineIndex) {
    this.path = path
    this.data = data
    this.#entries = entries
    this.#lines = lines
  }

  /** Returns the place of the value under `key`, or the place of the map or list if it has no such key. */
  at(owner: object, key: string | number = SELF): SourceLine {
    return this.#source((this.#entry(owner, key) ?? this.#entry(owner, SELF))?.value)
  }

  /** Returns the place of the key itself. */
  keyAt(owner: object, key: string): SourceLine {
    return this.#source(this.#entry(owner, key)?.key)
  }

  /** Returns the keys and indexes that lead to the entry at a place; null if no entry starts there. */
  pathAt({ line, column }: SourceLine): readonly string[] | null {
    this.#paths ??= this.#everyPath()
    return this.#paths.get(`${line}:${column}`) ?? null
  }

  /**
   * Returns the path of every entry by the place of its key and of its value; the outermost entry if several start at
   * one place.
   */
  #everyPath(): Map<string, readonly string[]> {
    const paths = new Map<string, readonly string[]>()
    const take = (part: unknown, path: readonly string[]) => {
      const entries = typeof part === 'object' && part !== null ? this.#entries.get(part) : undefined
      for (const [key, { key: keyStart, value }] of entries ?? []) {
        const own = key === SELF ? path : [...path, key]
        for (const offset of [keyStart, value]) {
          const { line, column } = this.#source(offset)
          if (!paths.has(`${line}:${column}`)) paths.set(`${line}:${column}`, own)
        }
        if (key !== SELF) take((part as Record<string, unknown>)[key], own)
      }
    }
    take(this.data, [])
    return paths
  }

  #entry(owner: object, key: string | number): Entry | undefined {
    return this.#entries.get(owner)?.get(String(key))
  }

  #source(offset = 0): SourceLine {
    return { path: this.path, ...this.#lines.at(offset) }
  }
}
