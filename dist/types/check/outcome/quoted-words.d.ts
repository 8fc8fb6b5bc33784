import type { Check } from '../../model/check.ts';
import type { QuoteLevel, Reading, Verdict } from '../../model/index.ts';
/** What checks make of words in quotation marks: all of them, or by id; those not named keep their own. */
export type Quotes = QuoteLevel | Record<string, QuoteLevel>;
/** What one check makes of words in quotation marks. */
export declare const quoteLevelOf: ({ id, quotes: own }: Check, quotes?: Quotes) => QuoteLevel;
/** The same article as if its author said what stands in quotation marks. */
export declare function asOwnWords(reading: Reading): Reading;
/** Of what a check says, that which a level lets it say of words in quotation marks, and all of the rest. */
export declare function tonedDown(verdicts: readonly Verdict[], level: QuoteLevel, { quotations }: Reading): Verdict[];
