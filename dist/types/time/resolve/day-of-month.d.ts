import type { Tense } from '../tense/group.ts';
/** The day that "the 18th" means in an article of that day. */
export declare const dayOfMonth: (published: string, day: number, tense: Tense) => string | null;
