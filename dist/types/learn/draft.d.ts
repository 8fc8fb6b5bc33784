import type { Proposal } from './propose.ts';
/** A sentence that a drafted rule carries as its test. */
export interface DraftExample {
    text: string;
    published: string;
    reads: number | 'nothing';
}
/** A fact as it is drafted. */
export interface Draft {
    id: string;
    proposal: Proposal;
    examples: readonly DraftExample[];
}
/** Ids for proposals, each once and none that is taken: "people-killed", "food-tonnes". */
export declare function idsFor(proposals: readonly Proposal[], taken: readonly string[]): string[];
/** A rule file with the drafted facts, to be looked over by an editor; it defines the places that `places` does not have. */
export declare function draftText(drafts: readonly Draft[], places: readonly string[]): string;
