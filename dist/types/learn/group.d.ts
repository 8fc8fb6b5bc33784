import type { Beside, Statement } from './statement.ts';
/** Statements of one thing: counted by the same words, in the same unit, beside the same word. */
export interface Group {
    /** What is counted or measured, in singular; empty where the word beside stands alone. */
    counted: string;
    unit: string | null;
    /** The word that all of them have beside the number; null for none. */
    beside: Beside | null;
    /** One of each article, in order of time. */
    statements: readonly Statement[];
}
/** Every way to group statements that at least `least` articles have; the same statement stands in many groups. */
export declare function groupsOf(statements: readonly Statement[], least: number): Group[];
