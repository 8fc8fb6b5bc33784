import type { Draft } from '../../draft.ts';
/** "F-16", "Covid-19", "A380", "#1", ":30", "scp2-173": joined to letters, figures or a sign in front. */
export declare function isJoined({ start }: Draft, text: string): boolean;
/** Where the expression ends when it matches at `index`; -1 where it does not. */
export declare const endOf: (pattern: RegExp, text: string, index: number) => number;
/** Where a chain of figures or a telephone number ends that starts with this number; -1 where it stands alone. */
export declare function chainEnd({ start, numeral: { end, value } }: Draft, text: string): number;
/** "21st", "5th"; "12st" is a weight. */
export declare const isRank: ({ numeral: { end } }: Draft, text: string) => boolean;
/** Whether the number is a time of day: "6pm", "10.45 p.m.", "0401 GMT". */
export declare function isTime({ start, numeral: { end, value } }: Draft, text: string): boolean;
/** "nine o'clock", "half past nine", both numbers of "ten past six". */
export declare const isHour: ({ start, numeral: { end } }: Draft, text: string) => boolean;
/** "a 20-something": somebody between 20 and 29. */
export declare const isBand: ({ numeral: { end } }: Draft, text: string) => boolean;
/** A number inside a web address, a mail address or a path. */
export declare function isInLink({ start, end }: Draft, text: string): boolean;
