import type { OwnUnit, Units } from '../model/index.ts';
/** The units that the number reader knows, and those of the rules, for those parts that may not ask it themselves. */
export declare const unitsWith: (own: readonly OwnUnit[]) => Units;
