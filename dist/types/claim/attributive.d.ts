import type { Token } from '../model/index.ts';
/** Whether a number says more than one of something, and is no measure: of "a 100 tonne oil rig" the rig is measured. */
export declare const isManyOf: (token: Token | undefined) => boolean;
/**
 * Whether a number describes one thing and counts the noun right behind it, in the singular: "a 3 cylinder engine" has three
 * cylinders and is one engine. The article says so, since "a" goes with no other number.
 */
export declare function isAttributive(tokens: readonly Token[], at: number): boolean;
