import { type Group } from './group.ts';
import type { Statement } from './statement.ts';
/** A group that may be worth a rule; the higher the score, the more. */
export interface Proposal extends Group {
    score: number;
}
/**
 * Finds what is stated again and again and holds, or changes slowly: numbers of one thing that stay the same, or near each
 * other, from one article to the next. Best first; no statement serves many proposals.
 */
export declare function propose(statements: readonly Statement[]): Proposal[];
