import type { Mistake, SourceLine } from '../../model/index.ts';
/** Takes down a mistake at its place. */
export type Report = (at: SourceLine, message: string) => void;
/** By line and column within a file; files in the order given. */
export declare function inOrder(mistakes: readonly Mistake[], paths: readonly string[]): Mistake[];
/** A place as a message names it: "rules/gaza.yml:12". */
export declare const placeText: ({ path, line }: SourceLine) => string;
