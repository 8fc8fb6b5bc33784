import type { Units } from '../model/index.ts';
/** The units that the number reader knows, for those parts that may not ask it themselves. */
export declare const UNITS: Units;
