import type { Side } from '../claim/side.ts';
import type { Fix } from '../model/index.ts';
/** Ways to make two articles say the same: the other's number here, or the number of this one in each of the others. */
export declare function waysOut(side: Side, others: readonly Side[]): Fix[];
