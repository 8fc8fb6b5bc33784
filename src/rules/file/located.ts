import type { SourceLine } from '../../model/index.ts'

/** Offsets at which the key and the value of one entry start; the key of a list's item is the item itself. */
export interface Entry {
  key: number
  value: number
}

/** For each map and list of a file, its entries, and under the key `SELF` the map or list itself. */
export type Entries = WeakMap<object, ReadonlyMap<string, Entry>>

/** No key of a file: a file's keys hold no NUL that this could meet. */
export const SELF = '\0'

/** Plain data read from a file that still knows where each part of it stands. */
export class Located {
  readonly path: string
  readonly data: unknown
  readonly #entries: Entries
  #paths: Map<string, readonly string[]> | null = null
  readonly #position: (offset: number) => { line: number; col: number }

  constructor(
    path: string,
    data: unknown,
    entries: Entries,
    position: (offset: number) => { line: number; col: number },
  ) {
    this.path = path
    this.data = data
    this.#entries = entries
    this.#position = position
  }

  /** Where the value under `key` of a map or list stands; where the map or list stands, if it has no such key. */
  at(owner: object, key: string | number = SELF): SourceLine {
    return this.#source((this.#entry(owner, key) ?? this.#entry(owner, SELF))?.value)
  }

  /** Where the key itself stands. */
  keyAt(owner: object, key: string): SourceLine {
    return this.#source(this.#entry(owner, key)?.key)
  }

  /** Keys and indexes that lead to what stands at a place; null where nothing starts there. */
  pathAt({ line, column }: SourceLine): readonly string[] | null {
    this.#paths ??= this.#everyPath()
    return this.#paths.get(`${line}:${column}`) ?? null
  }

  /** The path of every entry by where its key and its value stand; of those that start at one place the outermost. */
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
    const { line, col } = this.#position(offset)
    return { path: this.path, line, column: col }
  }
}
