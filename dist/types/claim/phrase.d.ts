import type { Token } from '../model/index.ts';
import type { Counted } from './counted.ts';
import { type Segment } from './segments.ts';
/** The words of the noun phrase a quantity stands in: "the remaining 134 hostages held in Gaza". */
export interface Phrase {
    from: number;
    to: number;
    /** Opened by "the", "its", "these" …: it takes for granted that what it names exists. */
    definite: boolean;
}
/** The phrase around the quantity at `at`: determiner and modifiers before it, its noun, a participle or state behind. */
export declare function phraseAround(tokens: readonly Token[], segment: Segment, at: number, counted: Counted | null): Phrase;
