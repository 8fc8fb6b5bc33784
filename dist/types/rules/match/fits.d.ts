import type { Fit } from '../../model/index.ts';
/** Above 0 where `a` fits better than `b`, below where worse, 0 where nothing tells them apart. */
export declare function compareFits(a: Fit, b: Fit): number;
/** The best of several fits; null where there is none. */
export declare const bestFit: (fits: readonly (Fit | null)[]) => Fit | null;
