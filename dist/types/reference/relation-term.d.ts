import type { Side } from '../claim/side.ts';
import type { CheckInput } from '../model/check.ts';
import type { Evidence, Fact, FactRelation, Interval } from '../model/index.ts';
/** One number of a relation, as the article or the rules have it. */
export interface Term {
    fact: Fact;
    /** The number, in the unit of the fact that the relation is about. */
    says: Interval;
    /** What does not contradict it. */
    accepts: Interval;
    printed: string;
    /** The claim of the article; null where the rules have it. */
    side: Side | null;
    /** Sentences between it and the claim that it is held against. */
    distance: number;
    evidence: Evidence;
}
/** The claims of an article that state a fact, by its id, in the order of the text. */
export type StatedBy = ReadonlyMap<string, readonly Side[]>;
/** The claim itself as a term; null where its unit does not convert. */
export declare const termOf: (side: Side, fact: Fact, about: Fact, { reading, units }: CheckInput) => Term | null;
/** What the article says of a fact that goes with a claim, nearest first; what the rules say where it says nothing. */
export declare function termsFor(id: string, anchor: Side, stating: StatedBy, rule: FactRelation, about: Fact, input: CheckInput): Term[];
