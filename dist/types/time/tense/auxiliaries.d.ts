import { type VerbGroup } from './group.ts';
/** Forms of "be" in the present. */
export declare const BE_NOW: Set<string>;
/** "will meet", "he'd go", "could not be reached". */
export declare const modal: (words: string[], at: number) => VerbGroup | null;
/** "is to meet", "was due to meet", "are flying", "was shot". */
export declare const copula: (words: string[], at: number) => VerbGroup | null;
/** "has died", "have to leave". */
export declare const perfect: (words: string[], at: number) => VerbGroup | null;
/** "had met". */
export declare const pluperfect: (words: string[], at: number) => VerbGroup | null;
