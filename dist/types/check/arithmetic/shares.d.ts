import { type Quantity } from '../../model/index.ts';
import { type Calculation, type Relation } from './relation.ts';
/** A number, its whole, and the share that the one is of the other. */
export declare const shares: Relation;
type Numbered = readonly [index: number, quantity: Quantity];
/** The sum that a part, its whole and a share set. */
export declare function shareOf([part, a]: Numbered, [whole, b]: Numbered, [share, c]: Numbered): Calculation;
export {};
