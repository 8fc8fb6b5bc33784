/** Returns the text between a token and the one before it. */
export type GapBefore = (index: number) => string

/** A noun phrase as token indices, half-open; its head is the last. */
export interface CountedPhrase {
  from: number
  to: number
}

/** Words of a phrase that are looked at. */
export const LONGEST = 9
