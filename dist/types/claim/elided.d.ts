import { type Quantity } from '../model/index.ts';
import type { Counted } from './counted.ts';
/**
 * For each quantity the index of the one that says what it counts, where it leaves that out itself: "30 deaths in 2018, 25
 * in 2019 and 14 last year"; null otherwise. `text` is the sentence, from `offset` on.
 */
export declare function elisions(quantities: readonly Quantity[], countings: readonly (Counted | null)[], text: string, offset: number): (number | null)[];
