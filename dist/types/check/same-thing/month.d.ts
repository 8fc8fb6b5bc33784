import type { Way } from './way.ts';
/** "The April steering cycle" in the headline, "the June steering cycle" in the standfirst. */
export declare const month: Way;
