import type { Side } from '../claim/side.ts';
/** Whether the paragraph says of itself that it puts an earlier number right. */
export declare const isCorrection: ({ reading, sentence }: Side) => boolean;
/** Whether the number is the one that the sentence takes back: "An earlier version of this article said 62". */
export declare function isWithdrawn(side: Side): boolean;
