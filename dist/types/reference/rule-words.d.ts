import type { Evidence, Severity, SourceLine, Told } from '../model/index.ts';
/** What a check would say by itself. */
interface Said {
    severity: Severity;
    message: string;
    evidence: Evidence[];
}
/** A part of the rules that may tell what a finding says, with its place. */
type Teller = Told & {
    at: SourceLine;
};
/** What a finding says, where the rules have a say in it: the first of `tellers` that tells is heard; notes are shown beside it. */
export declare function told(said: Said, ...tellers: readonly Teller[]): Said;
export {};
