import type { Fact, IndexedSentence, Question, Reading, RuleSet } from '../model/index.ts';
/** The questions that the claims of a reading raise; claims that no other article could contradict raise none. */
export declare function questionsOf(reading: Reading, rules: RuleSet): Question[];
/** Asks for all that may state a fact, whenever and whatever the number; null where the rule asks for no certain words. */
export declare const questionOfFact: ({ words, unit }: Fact) => Question | null;
/**
 * Which of the sentences found are worth reading in full: none where all of them say the same number, for then nothing
 * contradicts; else the first ones, those that agree too, since what most articles say counts. `found` is nearest first.
 */
export declare function worthReading<T extends Pick<IndexedSentence, 'numbers'>>(question: Question, found: readonly T[]): T[];
