import { type Relation } from './relation.ts';
/** "This is 0.9 per cent of the 780,000 employed and 0.3 per cent of the 2.2 million people": one number, two shares. */
export declare const sharesOfTwo: Relation;
