import type { Check } from './check.ts';
/** The same name, age, number or date said in two ways in one article. */
export declare const sameThingTwice: Check;
