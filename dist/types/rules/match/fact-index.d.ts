import type { ClaimContext, Fact } from '../../model/index.ts';
/** Finds the fact that a claim states among any number of facts. */
export interface FactIndex {
    /**
     * The fact that the words state. Of several, the one with most conditions met; then the one that asks for more words of
     * what is counted; then the one whose words stand nearest to the number. Null where none fits, or nothing tells the best apart.
     */
    match(context: ClaimContext): Fact | null;
}
/** Makes facts findable by the words they ask for: only facts that a word of the clause speaks for are tried. */
export declare function factIndex({ facts }: {
    facts: readonly Fact[];
}): FactIndex;
