import type { Side } from '../../claim/side.ts'

/** How two claims are related: in one article, in two texts that are compared as a pair, or in two separate articles. */
export type Nearness = 'same-text' | 'pair' | 'other-article'

/** Returns the reason why two claims cannot be compared; null for none. */
export type Question = (earlier: Side, later: Side, nearness: Nearness) => string | null
