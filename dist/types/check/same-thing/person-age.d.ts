import type { Way } from './way.ts';
/** Somebody of one full name who is 43 in one sentence and 44 in another. */
export declare const personAge: Way;
