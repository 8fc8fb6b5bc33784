import type { Quantity } from '../../model/index.ts';
import type { Found } from '../phrase.ts';
/** "from 40 in May to 50 in June"; two numbers that the reader took for one range are a change here as well. */
export declare const FROM_TO = "from (?:{old}~ to {new}|{range})";
/** "to 50 in June from 40 in May" */
export declare const TO_FROM = "to {new}~,? from {old}";
/** The old and the new value of a change. */
export interface Ends {
    before: Quantity;
    after: Quantity;
    /** Indices of the quantities that they come from. */
    indices: number[];
}
/** The values that a phrase made of the above has found; null where they are not two plain numbers of one measure. */
export declare function endsOf({ numbers }: Found, quantities: readonly Quantity[]): Ends | null;
