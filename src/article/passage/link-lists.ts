import type { Passage } from '../../model/index.ts'

/** How many items a list has at least that is a list of other stories. */
const FEWEST = 3

interface List {
  items: Passage[]
  areLinks: boolean
}

/**
 * Finds lists in which every item is a link and nothing else: headlines of other stories, menus, contents. What they say
 * belongs to the pages that they lead to.
 */
export class LinkLists {
  private open: List[] = []
  private readonly found = new Set<Passage>()
  /** How many lists were found. */
  count = 0

  /** Begins a list, which may stand in an item of another. */
  enter(): void {
    this.open.push({ items: [], areLinks: true })
  }

  /** Adds a passage to the innermost open list; `isLink` says that all its words are in links. */
  add(passage: Passage, isLink: boolean): void {
    const list = this.open.at(-1)
    list?.items.push(passage)
    if (list && !isLink) list.areLinks = false
  }

  /** Ends the innermost list. */
  leave(): void {
    const list = this.open.pop()
    if (!list?.areLinks || list.items.length < FEWEST) return
    this.count += 1
    for (const item of list.items) this.found.add(item)
  }

  /** Returns the passages without the items of the lists found. */
  without(passages: Passage[]): Passage[] {
    return this.count === 0 ? passages : passages.filter((passage) => !this.found.has(passage))
  }
}
