/** What a number is passed as, where it names that: "passed the 29,000 mark". */
export const MARKS: ReadonlySet<string> = new Set(['mark', 'milestone', 'threshold', 'barrier'])
