import type { Side } from '../claim/side.ts';
import type { Evidence, Reading, Severity, Span, Verdict } from '../model/index.ts';
/** What every check says of a place: the rest of a verdict is filled in with nothing. */
export declare function verdict(check: string, at: Span, said: {
    severity: Severity;
    message: string;
    expected: string | null;
} & Partial<Verdict>): Verdict;
/** Quotes the sentence of a side: of another article with its path and day, of the same article without. */
export declare function quote(side: Side, here: Reading): Evidence;
/** Quotes words of the article that is checked: those at a span, or others that say more. */
export declare const quoteHere: (reading: Reading, at: Span, words?: string) => Evidence;
/** Quotes words of another text: those at a span, or others that say more. */
export declare const quoteOf: (reading: Reading, at: Span, words?: string) => Evidence;
/** "in line 12", for evidence of the article that is checked. */
export declare const whereIs: ({ line }: Evidence) => string;
