import type { Passage } from '../model/index.ts';
/**
 * Puts a headline in the case of running text, so that it can be tagged as such: "11 Die in Crash" and "11 DIE IN CRASH"
 * become "11 die in crash". A word keeps its capital where the article's text writes it with one inside a sentence.
 * Length and offsets stay as they are.
 */
export declare function trueCase(headline: string, names: ReadonlySet<string>): string;
/** Words that the body writes with a capital where no sentence begins, in lower case. */
export declare function namesOf(passages: readonly Passage[]): Set<string>;
