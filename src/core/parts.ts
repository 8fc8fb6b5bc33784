import { expectOneOf } from './arguments.ts'

/**
 * The parts that a page loads when it needs them: `markup` reads articles in Markdown, HTML, AsciiDoc and
 * reStructuredText; `languages` tells other languages apart; `tables` reads series of rules in CSV; `upkeep` keeps rules up to
 * date: it drafts, tests and amends them, and explains what they find.
 */
export const PARTS = ['markup', 'languages', 'tables', 'archive', 'upkeep'] as const

export type Part = (typeof PARTS)[number]

/**
 * Loads parts of the library, all without an argument, so that the functions that need them can be called. Only
 * `factlint/browser` leaves them out at first; in Node everything is there from the start. Rejects with a `TypeError` for a
 * part that there is not, and with the error of the network if it cannot be loaded.
 */
export async function loadParts(...parts: readonly Part[]): Promise<void> {
  for (const part of parts) expectOneOf(part, PARTS, 'the part of loadParts')
}

/**
 * Calls a function as soon as the parts that it needs are loaded, and returns what it returns. Where it needs one that is
 * not there, the part is loaded and the function called again from its beginning, so it should do nothing but call
 * functions of the library. Rejects with what it throws, and with the error of the network if a part cannot be loaded.
 */
export async function whenLoaded<R>(call: () => R): Promise<R> {
  return call()
}
