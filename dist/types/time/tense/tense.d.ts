import { type Tense } from './group.ts';
/** Which way the date at `[start, end)` lies, by the verb that it goes with; past where nothing tells. */
export declare const tenseAt: (text: string, start: number, end: number) => Tense;
