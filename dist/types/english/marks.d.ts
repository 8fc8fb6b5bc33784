/** What a number is passed as, where it names that: "passed the 29,000 mark". */
export declare const MARKS: ReadonlySet<string>;
