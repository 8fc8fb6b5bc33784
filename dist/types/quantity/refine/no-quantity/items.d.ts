import type { Draft } from '../../draft.ts';
/** "1. Wash the rice. 2. Cook it.", "1) wash it, 2) cook it": the number of an item in a list. */
export declare function isItem({ start, numeral: { end, value } }: Draft, text: string): boolean;
