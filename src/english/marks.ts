/** Nouns for a number that is passed: "passed the 29,000 mark". */
export const MARKS: ReadonlySet<string> = new Set(['mark', 'milestone', 'threshold', 'barrier'])
