import type { Severity } from '../model/index.ts'

/**
 * Messages beside those of the protocol, for an editor that knows factlint. `factlint/checked` is sent to one that sets
 * `status` in its initialization options; the two requests take a text document and a position, as hovers do.
 */
export const CHECKED = 'factlint/checked'
export const EXPLAIN = 'factlint/explain'
export const FACTS = 'factlint/facts'

/** What a check of an open article came to. */
export interface CheckedStatus {
  uri: string
  /** Null for a file that is not checked: no article, a draft, an empty one. */
  counts: Record<Severity, number> | null
  /** One line on what was read and compared, and what was not. */
  summary: string
}

/** The facts of the rules, and the one at the position; null where there is none. */
export interface FactsAnswer {
  here: string | null
  facts: { id: string; name: string }[]
}
