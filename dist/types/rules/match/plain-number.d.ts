import type { ClaimContext } from '../../model/index.ts';
/** Whether a number with no noun found to it says when or how long: "march 9", "five consecutive years". */
export declare function tellsTime({ tokens, at }: ClaimContext): boolean;
