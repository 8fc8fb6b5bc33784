import type { Way } from './way.ts';
/** "The storm left 14 people dead" and, with no other day or place, "the storm killed 17 people". */
export declare const toll: Way;
