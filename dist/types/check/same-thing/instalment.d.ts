import type { Way } from './way.ts';
/** "Episode 6" in the headline, "this is the fifth episode" in the text. */
export declare const instalment: Way;
