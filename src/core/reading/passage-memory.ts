import type { PassageParts } from './passage-parts.ts'

/**
 * Keeps what was read of an article, so that when its text is read again only the passages that changed are. It holds two
 * readings at most, and begins anew with other rules, another locale or another day of publication.
 */
export interface PassageMemory {
  /** Begins a reading that depends on these values. What the last reading did not meet is forgotten. */
  begin(dependsOn: readonly unknown[]): void
  /** Returns what is known under a key, or reads it. */
  parts(key: string, read: () => PassageParts): PassageParts
}

/** Returns a memory for one article, to be handed in each time that its text is read. */
export function passageMemory(): PassageMemory {
  let basis: readonly unknown[] = []
  let last = new Map<string, PassageParts>()
  let current = new Map<string, PassageParts>()
  return {
    begin(dependsOn) {
      const isSame = dependsOn.length === basis.length && dependsOn.every((value, i) => value === basis[i])
      last = isSame ? current : new Map()
      current = new Map()
      basis = dependsOn
    },
    parts(key, read) {
      const parts = current.get(key) ?? last.get(key) ?? read()
      current.set(key, parts)
      return parts
    },
  }
}

/** Reads every passage as if it were new. */
export const NO_MEMORY: PassageMemory = { begin() {}, parts: (_, read) => read() }
