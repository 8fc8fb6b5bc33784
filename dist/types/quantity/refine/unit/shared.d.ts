import type { Refiner } from '../../draft.ts';
/** "8 or $9", "6- and 8-inch guns", "3 by 4 metres", "5, 10 and 15 metres": a unit said once, with the last of several numbers. */
export declare const shared: Refiner;
